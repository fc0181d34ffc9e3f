"""Charts: whole without JavaScript, light on first load, and plotly.js on request under the site's policy."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from deals.views.charts import CHARTS
from tests.browser.conftest import Site, new_context
from tests.browser.watched_page import WatchedPage
from tests.public_addresses import PAGES

CHARTED = [PAGES[name] for name in ("home", "timeline", "deal", "country", "mineral")]
BUTTONS = "button[data-chart-url]"
FILES = ["SVG", "CSV", "Facts as CSV", "JSON (Plotly)"]
HARMLESS = {
    *("Zoom", "Pan", "Zoom in", "Zoom out", "Autoscale", "Reset axes"),
    *(
        "Box Select",
        "Lasso Select",
        "Toggle Spike Lines",
        "Show closest data on hover",
        "Compare data on hover",
    ),
}
DRAWN: set[str] = set()  # the charts whose button was pressed, by name


@pytest.fixture(scope="module")
def plain(chromium: Browser, site: Site) -> Iterator[Page]:
    """Give a tab without JavaScript."""
    context = new_context(chromium, site, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", CHARTED)
def test_without_javascript_each_chart_is_drawn_with_its_table_and_files(plain: Page, path: str) -> None:
    plain.goto(path)
    charts = plain.locator("figure.chart").all()

    assert charts
    for chart in charts:
        expect(chart.locator(".chart-drawing > svg")).to_be_visible()
        assert chart.locator("svg title").first.text_content()
        expect(chart.locator(BUTTONS)).to_be_hidden()
        chart.locator("summary").click()
        expect(chart.locator("table tbody tr").first).to_be_visible()
        assert chart.locator(".chart-links a").all_text_contents() == FILES


def test_without_javascript_a_filter_is_sent_as_the_address(plain: Page) -> None:
    plain.goto("/deals/")
    plain.get_by_label("Country", exact=True).select_option("COD")
    plain.get_by_label("Words").fill("railway")
    plain.get_by_role("button", name="Filter").click()

    assert "country=COD" in plain.url
    assert "q=railway" in plain.url
    assert plain.locator("main table.stacked tbody tr").count() == 1


@pytest.mark.parametrize("path", CHARTED)
def test_the_button_draws_by_plotly_and_offers_no_cloud(window: WatchedPage, path: str) -> None:
    assert window.load(path) == []
    buttons = window.page.locator(BUTTONS)
    assert not [url for url in window.requests if "plotly" in url and "plotly_chart" not in url]
    for number, chart in enumerate(window.page.locator("figure.chart").all()):
        DRAWN.update(
            re.findall(r"/charts/(\w+)\.json", buttons.nth(number).get_attribute("data-chart-url") or "")
        )
        buttons.nth(number).click()
        expect(chart.locator(".chart-plot .main-svg").first).to_be_visible()
        expect(chart.locator(".chart-drawing")).to_be_hidden()
        expect(chart.locator(".chart-status")).to_have_text("The interactive chart is shown.")
    titles = window.page.eval_on_selector_all(".modebar-btn", "all => all.map(e => e.dataset.title || '')")

    assert any("PNG" in title for title in titles)
    assert {title for title in titles if title not in HARMLESS and "PNG" not in title} == set()
    assert window.slips == []


def test_every_chart_was_drawn_by_plotly() -> None:
    assert set(CHARTS) == DRAWN


def test_an_interactive_chart_can_be_taken_as_png(window: WatchedPage, tmp_path: Path) -> None:
    window.load(PAGES["timeline"])
    window.page.locator(BUTTONS).first.click()
    window.page.wait_for_selector(".modebar-btn")
    with window.page.expect_download() as download:
        window.page.locator('.modebar-btn[data-title*="Download"]').first.click()
    file = tmp_path / "chart.png"
    download.value.save_as(file)

    assert file.read_bytes().startswith(b"\x89PNG")
    assert download.value.suggested_filename.endswith(".png")
    assert window.slips == []


def test_the_way_back_from_the_interactive_chart(tab: Page) -> None:
    tab.goto(PAGES["country"])
    chart = tab.locator("figure.chart").first
    title = chart.locator(".chart-title").inner_text()
    static, interactive = chart.locator("button[data-static-chart]"), chart.locator(BUTTONS)
    expect(static).to_be_hidden()
    interactive.click()
    expect(static).to_have_attribute("aria-pressed", "false")
    assert title not in (chart.locator(".chart-plot").text_content() or "")

    static.click()
    expect(chart.locator(".chart-drawing > svg")).to_be_visible()
    expect(chart.locator(".chart-plot")).to_be_hidden()
    expect(interactive).to_have_attribute("aria-pressed", "false")
    interactive.click()
    expect(chart.locator(".chart-plot .main-svg").first).to_be_visible()


def test_a_chart_that_cannot_be_loaded_stays_a_drawing(tab: Page) -> None:
    tab.route("**/*.json*", lambda route: route.abort())
    tab.goto(PAGES["timeline"])
    chart = tab.locator("figure.chart").first
    chart.locator(BUTTONS).click()

    expect(chart.locator(".chart-status")).to_contain_text("could not be loaded")
    expect(chart.locator(".chart-drawing > svg")).to_be_visible()

"""Without a mouse, and on paper."""

import pytest
from playwright.sync_api import Page, expect

from tests.public_addresses import PAGES

FOCUSED = """() => {
  const e = document.activeElement;
  const all = [...document.querySelectorAll("*")];
  return { place: all.indexOf(e), ring: getComputedStyle(e).outlineStyle, tag: e.tagName };
}"""
FOCUSABLE = """() => {
  const all = [...document.querySelectorAll("*")];
  return all.filter((e) => e.matches("a[href], button, input, select, textarea, summary, [tabindex='0']")
    && e.checkVisibility() && !e.disabled).map((e) => all.indexOf(e));
}"""
SHOWN = "table => table.checkVisibility() && table.getBoundingClientRect().height > 0"
MOST_STOPS = 400


def test_the_first_key_leads_past_the_navigation(tab: Page) -> None:
    for name in ("home", "country", "codebook"):
        tab.goto(PAGES[name])
        tab.keyboard.press("Tab")
        expect(tab.locator("a.skip")).to_be_focused()
        tab.keyboard.press("Enter")
        expect(tab.locator("main")).to_be_focused()


def walk(tab: Page) -> list[dict[str, object]]:
    """Press Tab through a page, and give each element that takes the focus, once."""
    stops: list[dict[str, object]] = []
    for _ in range(MOST_STOPS):
        tab.keyboard.press("Tab")
        stop = tab.evaluate(FOCUSED)
        if stop["tag"] == "BODY":
            return stops
        if not stops or stops[-1]["place"] != stop["place"]:
            stops.append(stop)
    return stops


@pytest.mark.parametrize("name", ["deals", "deal"])
def test_tab_reaches_everything_in_reading_order_and_shows_where_it_is(tab: Page, name: str) -> None:
    tab.goto(PAGES[name])
    stops = walk(tab)

    assert [stop["place"] for stop in stops] == tab.evaluate(FOCUSABLE)
    assert [stop for stop in stops if stop["ring"] == "none"] == []


def test_enter_opens_the_numbers_of_a_chart(tab: Page) -> None:
    tab.goto(PAGES["home"])
    tab.locator("figure.chart summary").first.focus()
    tab.keyboard.press("Enter")

    expect(tab.locator("figure.chart table").first).to_be_visible()


def test_enter_draws_the_interactive_chart(tab: Page) -> None:
    tab.goto(PAGES["home"])
    tab.locator("button[data-chart-url]").first.focus()
    tab.keyboard.press("Enter")

    expect(tab.locator(".chart-plot .main-svg").first).to_be_visible()


def test_paper_has_the_numbers_of_each_chart_and_the_drawing_not_the_interactive_one(tab: Page) -> None:
    tab.goto(PAGES["country"])
    tab.locator("button[data-chart-url]").first.click()
    expect(tab.locator(".chart-plot").first).to_be_visible()
    assert not tab.locator("figure.chart table").first.evaluate(SHOWN)
    tab.emulate_media(media="print")

    assert all(table.evaluate(SHOWN) for table in tab.locator("figure.chart table").all())
    expect(tab.locator(".chart-drawing").first).to_be_visible()
    expect(tab.locator(".chart-plot").first).to_be_hidden()


@pytest.mark.parametrize("name", ["deals", "deal"])
def test_paper_has_the_content_and_none_of_the_controls(tab: Page, name: str) -> None:
    tab.goto(PAGES[name])
    tab.emulate_media(media="print", color_scheme="dark")

    expect(tab.locator("header nav")).to_be_hidden()
    for control in tab.locator("form.filter, .pagination, .download, button").all():
        expect(control).to_be_hidden()
    expect(tab.locator("h1")).to_be_visible()
    assert tab.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert tab.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"

"""The whole way of an article in Chromium: pasted by one person, made public by another, seen by everybody.

After each step before the last, no public address may know anything of it: pages, lists searched for its
words, CSV, SVG, JSON, the zip.
"""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple
from zipfile import ZipFile

import pytest
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Browser, BrowserContext, Page, expect

from deals.views.charts import CHARTS
from deals.views.tables import TABLES
from tests.browser.conftest import Site, new_context
from tests.deals.admin.every_model import make_editor, make_reviewer
from tests.make import (
    make_article,
    make_country,
    make_deal,
    make_event,
    make_figure,
    make_mineral,
    make_publisher,
)
from tests.public_addresses import NAMES, public_patterns

KNOWN_TO_BOTH = "correct horse"  # what make_editor gives
TITLE = "Rwanda counts its tin"
ADDRESS = "https://paper.example/rwanda-counts-its-tin"
FIRST = "Rwanda exported 4,321 tonnes of tin in 2024, its mines board said on Tuesday in a yearly review."
REST = """Last year buyers paid more for every shipment, and the board expects that this goes on for a while.

Mines in the west of the country stood still in spring after heavy rain, while those in the east did not.

Officials of Rwanda and the United States met in Kigali on 3 March 2026 to talk about smelters."""
PASTED = f"""{TITLE}

By our staff, 10 March 2026

KIGALI (Reuters) - {FIRST}

Production of lithium reached 1,234 tonnes in 2024, the review says.

{REST}
"""
DEAL = "Minerals talks of Rwanda and the United States"
TWIN = "Tin in Rwanda, counted"
EVENT = "Talks in Kigali on smelters"
NUMBERS = ("4,321", "4321", "1,234", "1234")
CHART = "/charts/production_by_country.svg?mineral=lithium"
TOLD = (*NUMBERS, TITLE, EVENT, "rwanda-counts")
SMELTERS = "talk about smelters"
# Selects words within an element, as a mouse does.
SELECT = """(element, words) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.data.indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return;
  }
  throw new Error("not in one run of text: " + words);
}"""


class Desk(NamedTuple):
    """The windows of two people who may not do each other's part."""

    editor: Page
    reviewer: Page


def fill() -> None:
    """Save what the article speaks of, what is public already, and an article that tells nearly the same."""
    rwanda = make_country("RWA", iso2="RW", name="Rwanda")
    usa = make_country("USA", iso2="US", name="United States", region="americas")
    tin, lithium = make_mineral("tin"), make_mineral("lithium")
    make_event(deal=make_deal(title=DEAL, countries=[rwanda, usa], minerals=[tin]))
    make_figure(country=make_country("ZWE", iso2="ZW", name="Zimbabwe"), mineral=lithium)
    make_figure(country=rwanda, mineral=tin, measure="export_volume", basis="gross_ore", period="2023")
    make_publisher(name="Paper", homepage="https://paper.example")
    make_publisher(name="Reuters", homepage="https://agency.example")
    make_article(title=TWIN, body=f"{FIRST}\n\n{REST}", url="https://other.example/tin")
    make_editor("writer")
    make_reviewer("reader")


def log_in(chromium: Browser, site: Site, name: str) -> BrowserContext:
    """Open a window and log a person in, as they would."""
    context = new_context(chromium, site)
    page = context.new_page()
    page.goto("/admin/")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill(KNOWN_TO_BOTH)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_selector("#user-tools")
    return context


@pytest.fixture
def desk(chromium: Browser, site: Site) -> Iterator[Desk]:
    """Give both people their windows."""
    contexts = [log_in(chromium, site, name) for name in ("writer", "reader")]
    yield Desk(*(context.pages[0] for context in contexts))
    for context in contexts:
        context.close()


def public_addresses() -> list[str]:
    """Give the addresses without arguments, all tables and charts, and what this article would change."""
    plain = {str(pattern.name) for pattern in public_patterns() if not pattern.pattern.regex.groups}
    pages = [reverse(name) for name in NAMES if name in plain]
    tables = [reverse("table_csv", args=[name]) for name in TABLES]
    forms = [reverse("chart", args=[name, form]) for name in CHARTS for form in ("svg", "json", "csv")]
    charts = [f"{address}?{about}" for address in forms for about in ("country=RWA", "mineral=lithium")]
    own = ["/articles/rwanda-counts-its-tin/", "/countries/RWA/", "/minerals/tin/", "/minerals/lithium/"]
    found = [
        f"{address}?q=smelters" for address in (*tables, "/deals/", "/timeline/", "/articles/", "/figures/")
    ]
    return [*pages, *tables, *charts, *own, *found]


def read(anybody: Client, address: str) -> str:
    """Read what anybody would be answered; of a zip, what is in its files."""
    answer: Any = anybody.get(address)
    if answer.status_code >= 400:
        return ""
    content: bytes = answer.getvalue()
    if answer.headers["Content-Type"] != "application/zip":
        return content.decode()
    with ZipFile(BytesIO(content)) as file:
        return "\n".join(file.read(name).decode() for name in file.namelist())


def leaks() -> list[tuple[str, str]]:
    """List where the public reads anything of the article: the address, and the word."""
    anybody = Client()
    texts = {address: read(anybody, address) for address in public_addresses()}
    texts[CHART] = texts[CHART].replace("Rwanda", TITLE)  # no other report gives it a bar there
    return [(address, word) for address, text in texts.items() for word in TOLD if word in text]


def test_from_the_pasted_text_to_the_public_page(desk: Desk) -> None:
    paste(desk.editor)
    answer_the_duplicate(desk.editor)
    assert leaks() == []

    record_the_facts(desk.editor)
    add_by_selection(desk.editor)
    assert leaks() == []

    hand_in(desk.editor)
    assert leaks() == []
    nobody_publishes_alone(desk.editor)

    publish(desk.reviewer)
    everybody_sees_it(desk.reviewer)


def paste(page: Page) -> None:
    """Paste the text; what it tells of itself is filled in."""
    page.goto(reverse("admin:articles_article_intake"))
    page.locator("[name=text]").fill(PASTED)
    page.get_by_role("button", name="Read it").click()
    expect(page.locator("[name=title]")).to_have_value(TITLE)
    expect(page.locator("[name=when]")).to_have_value("2026-03-10")
    expect(page.locator("[name=origin]")).to_have_value("Reuters")


def answer_the_duplicate(page: Page) -> None:
    """Say that the earlier article is another one, which is not asked a second time."""
    twin = page.locator("#twins")
    expect(twin).to_contain_text(TWIN)
    expect(twin.locator("mark").first).to_contain_text("exported 4,321 tonnes of tin")
    twin.get_by_label("Not a duplicate").check()
    page.locator("[name=publisher]").fill("Paper")
    page.locator("[name=url]").fill(ADDRESS)
    page.locator("[name=_save]").first.click()
    page.wait_for_url("**/admin/desk/*/")


def record_the_facts(page: Page) -> None:
    """Accept what is right, mend what is not, add what was overlooked, all by keys."""
    choose(page, "4,321 tonnes")
    page.keyboard.press("a")
    expect(page.locator("#desk-outcome")).to_contain_text("Saved: 4,321 tonnes")
    choose(page, "1,234 tonnes")
    page.keyboard.press("e")
    page.locator("#desk-form [name=basis]").select_option("contained_metal")
    page.locator("#desk-form [name=value]").press("Enter")
    expect(page.locator("#desk-outcome")).to_contain_text("Saved: 1,234 tonnes")
    choose(page, "Statement")
    page.keyboard.press("x")
    expect(page.locator("#desk-outcome")).to_contain_text("Dismissed")


def choose(page: Page, words: str) -> None:
    """Choose a line of the desk by its words."""
    page.locator("#desk-items li", has_text=words).first.click()
    expect(page.locator(".desk-item.chosen")).to_contain_text(words)


def add_by_selection(page: Page) -> None:
    """Choose words with the mouse and say what they tell."""
    text = page.locator("#desk-paragraphs p", has_text=SMELTERS)
    text.evaluate(SELECT, SMELTERS)
    page.locator("a[data-add=event]").click()
    form = page.locator("#desk-form")
    expect(form.locator("[name=words]")).to_have_value(SMELTERS)
    form.locator("[name=title]").fill(EVENT)
    form.locator("[name=deal]").fill(DEAL)
    form.locator("[name=when]").fill("2026-03-03")
    form.locator("[name=kind]").select_option("meeting")
    form.get_by_role("button", name="Save").click()
    expect(page.locator("#desk-outcome")).to_contain_text(EVENT)


def hand_in(page: Page) -> None:
    """Give the article to a second person."""
    page.get_by_role("button", name="Hand in for review").click()
    page.wait_for_load_state()


def nobody_publishes_alone(page: Page) -> None:
    """Find no button to publish what one has written."""
    page.goto(reverse("admin:articles_article_changelist"))
    page.get_by_role("link", name=TITLE).first.click()
    page.wait_for_load_state()
    expect(page.get_by_role("button", name="Publish")).to_have_count(0)


def publish(page: Page) -> None:
    """Find it in the queue, read it, make it public."""
    page.goto("/admin/")
    page.get_by_role("link", name="To review").first.click()
    page.get_by_role("link", name=TITLE).first.click()
    page.wait_for_load_state()
    page.get_by_role("button", name="Publish").click()
    page.wait_for_load_state()


def everybody_sees_it(page: Page) -> None:
    """See it, logged out, on its page, in a chart and in the files."""
    page.context.clear_cookies()
    page.goto("/articles/rwanda-counts-its-tin/")
    expect(page.locator("main")).to_contain_text("4,321")
    page.goto("/minerals/lithium/")
    expect(page.locator(".chart", has_text="Rwanda")).to_contain_text("1,234")
    found = leaks()
    told = {address for address, word in found if word in NUMBERS}
    assert {f"/charts/production_by_country.{form}?mineral=lithium" for form in ("json", "csv")} <= told
    assert {"/figures.csv", "/downloads/package.zip", "/countries/RWA/", "/minerals/tin/"} <= told
    assert {CHART, "/events.csv?q=smelters"} <= {address for address, word in found if word == TITLE}

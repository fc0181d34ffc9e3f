"""Every public page in Chromium: nothing refused, nothing from elsewhere, fits its window, accessible."""

from typing import NamedTuple

import pytest
from playwright.sync_api import Page

from tests.browser.accessibility import findings
from tests.browser.conftest import NARROW, WIDE
from tests.browser.watched_page import WatchedPage
from tests.public_addresses import PAGES

WITH_ERRORS, EMPTY, NOT_FOUND = "/deals/?country=XXX&as_of=never", "/figures/?q=unheard-of", "/deals/none/"
TITLES: dict[str, str] = {}
FACTS = """() => ({
  h1: document.querySelectorAll("h1").length,
  title: document.title.trim(),
  lang: document.documentElement.lang,
  description: document.querySelector("meta[name=description]")?.content.trim().length > 0,
  current: document.querySelectorAll("nav [aria-current=page]").length <= 1,
  ids: [...document.querySelectorAll("[id]")].map((e) => e.id).filter((id, n, all) => all.indexOf(id) !== n),
  dangling: [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute("href").slice(1))
    .filter((id) => id && !document.getElementById(decodeURIComponent(id))),
})"""
OVERHANG = """() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [`${scrollWidth} > ${clientWidth}`, ...[...document.body.querySelectorAll("*")]
    .filter((e) => e.getBoundingClientRect().right > clientWidth + 1).slice(0, 5)
    .map((e) => e.outerHTML.slice(0, 120))];
}"""


class Opened(NamedTuple):
    """A page in the tab, and what went wrong while it was loaded."""

    path: str
    slips: list[str]
    page: Page


@pytest.fixture(scope="module", params=[*PAGES.values(), WITH_ERRORS, EMPTY], ids=str)
def opened(request: pytest.FixtureRequest, window: WatchedPage) -> Opened:
    """Load each page once for all tests of it."""
    window.page.emulate_media(color_scheme="light")
    window.page.set_viewport_size(WIDE)
    return Opened(request.param, window.load(request.param), window.page)


def test_a_page_is_whole_breaks_no_policy_and_fits_its_window(opened: Opened) -> None:
    path, slips, page = opened
    facts = page.evaluate(FACTS)
    TITLES[path] = facts["title"]
    wide = page.evaluate(OVERHANG)
    page.set_viewport_size(NARROW)
    narrow = page.evaluate(OVERHANG)
    page.set_viewport_size(WIDE)

    assert slips == []
    assert (facts["h1"], facts["lang"], facts["description"], facts["current"]) == (1, "en-gb", True, True)
    assert facts["title"].endswith("· Critical Minerals Deals")
    assert not facts["title"].startswith("·")
    assert (facts["ids"], facts["dangling"]) == ([], [])
    assert (wide, narrow) == ([], [])


def test_axe_finds_nothing_light_and_wide_or_dark_and_narrow(opened: Opened) -> None:
    page = opened.page
    page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })")
    light = findings(page)
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(NARROW)

    assert (light, findings(page)) == ([], [])


def test_the_page_of_an_unknown_address_is_whole_too(window: WatchedPage) -> None:
    slips = window.load(NOT_FOUND)

    assert [slip for slip in slips if "404" not in slip] == []
    assert findings(window.page) == []


def test_the_page_titles_tell_the_pages_apart() -> None:
    titles = sorted(title for path, title in TITLES.items() if path in PAGES.values())

    assert sorted(set(titles)) == titles

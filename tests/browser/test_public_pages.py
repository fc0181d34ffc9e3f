"""Every public page in Chromium: nothing refused, nothing from elsewhere, fits its window, accessible."""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ViewportSize

from tests.browser.conftest import SECONDS, Site
from tests.browser.watched_page import WatchedPage
from tests.public_addresses import PAGES

WIDE, NARROW = ViewportSize(width=1280, height=900), ViewportSize(width=390, height=844)
WITH_ERRORS, EMPTY, NOT_FOUND = "/deals/?country=XXX&as_of=never", "/figures/?q=unheard-of", "/deals/none/"
every_page = pytest.mark.parametrize("path", [*PAGES.values(), WITH_ERRORS, EMPTY], ids=str)
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


@pytest.fixture(scope="module")
def axe_window(chromium: Browser, site: Site) -> Iterator[WatchedPage]:
    """Give a tab into which axe may put its script; the policy is watched in the other tests."""
    context = chromium.new_context(base_url=site.url, viewport=WIDE, bypass_csp=True)
    context.set_default_timeout(SECONDS * 1000)
    yield WatchedPage(context.new_page(), site.url)
    context.close()


def findings(page: Any) -> list[str]:
    """Give what axe finds, all rules and impacts, one line an element."""
    violations = Axe().run(page).response["violations"]
    return [f"{v['impact']} {v['id']}: {node['html'][:160]}" for v in violations for node in v["nodes"]]


@every_page
def test_a_page_is_whole_breaks_no_policy_and_fits_its_window(window: WatchedPage, path: str) -> None:
    slips = window.load(path)
    facts = window.page.evaluate(FACTS)
    TITLES[path] = facts["title"]
    window.page.set_viewport_size(NARROW)
    narrow = window.page.evaluate(OVERHANG)
    window.page.set_viewport_size(WIDE)

    assert slips == []
    assert (facts["h1"], facts["lang"], facts["description"], facts["current"]) == (1, "en-gb", True, True)
    assert facts["title"].endswith("· Critical Minerals Deals")
    assert not facts["title"].startswith("·")
    assert (facts["ids"], facts["dangling"]) == ([], [])
    assert (window.page.evaluate(OVERHANG), narrow) == ([], [])


@every_page
def test_axe_finds_nothing_light_and_wide_or_dark_and_narrow(axe_window: WatchedPage, path: str) -> None:
    page = axe_window.page
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(WIDE)
    axe_window.load(path)
    page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })")
    light = findings(page)
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(NARROW)

    assert (light, findings(page)) == ([], [])


def test_the_page_of_an_unknown_address_is_whole_too(axe_window: WatchedPage) -> None:
    slips = axe_window.load(NOT_FOUND)

    assert [slip for slip in slips if "404" not in slip] == []
    assert findings(axe_window.page) == []


def test_the_page_titles_tell_the_pages_apart() -> None:
    titles = sorted(title for path, title in TITLES.items() if path in PAGES.values())

    assert sorted(set(titles)) == titles

"""Adding an article by its text in Chromium: by the keyboard alone, without scripts, on a phone."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.articles.likeness.stories import RETOLD, WIRE
from tests.browser.accessibility import findings
from tests.browser.conftest import NARROW, Site, new_context
from tests.browser.watched_page import WatchedPage
from tests.make import make_article, make_publisher

ADDRESS = "/admin/articles/article/intake/"
PASTED = """Title: {title}
Publisher: The Ruzizi Gazette
Date: 2025-07-14
URL: https://gazette.example/{slug}

{body}"""
OTHER = (
    "The minister opened a bridge on Monday and said that more bridges would follow before the rains. " * 4
)


def fill() -> None:
    """Save the publisher, and a report that others rewrite."""
    publisher = make_publisher(name="The Ruzizi Gazette")
    make_article(title="Fund offers money", body=WIRE, status="draft", publisher=publisher)


@pytest.fixture
def page(context_of_editor: BrowserContext, site: Site) -> Iterator[WatchedPage]:
    found = WatchedPage(context_of_editor.new_page(), site.url)
    yield found
    found.page.close()


@pytest.fixture
def phone(chromium: Browser, site: Site) -> Iterator[Page]:
    """Give a tab on a phone without scripts."""
    context = new_context(chromium, site, editor=True, viewport=NARROW, java_script_enabled=False)
    yield context.new_page()
    context.close()


def paste(page: Page, **values: str) -> None:
    """Put a text where the cursor is, as pasting does: in the field, as soon as the page is drawn."""
    expect(page.locator("#id_text")).to_be_focused()
    page.keyboard.insert_text(PASTED.format(**values))


def test_a_text_becomes_a_draft_by_four_keys(page: WatchedPage) -> None:
    assert page.load(ADDRESS) == []
    paste(page.page, title="Bridge opened", slug="bridge", body=OTHER)  # one
    page.page.keyboard.press("Tab")
    page.page.keyboard.press("Enter")
    page.page.wait_for_selector("#about-heading")
    assert page.page.locator("[name=title]").input_value() == "Bridge opened"
    page.page.keyboard.press("Enter")

    page.page.wait_for_url("**/admin/desk/**")
    assert "saved as a draft" in page.page.content()
    assert page.slips == []


def test_a_likely_twin_is_answered_by_the_keyboard(page: WatchedPage) -> None:
    page.load(ADDRESS)
    paste(page.page, title="Stake sought", slug="stake", body=RETOLD)
    page.page.keyboard.press("Tab")
    page.page.keyboard.press("Enter")
    page.page.wait_for_selector("#twins")
    assert page.page.locator("#twins mark").count() > 10
    assert findings(page.page) == []
    page.page.keyboard.press("ArrowDown")  # from the first answer to the second: a rewrite
    assert page.page.locator("[value=rewrite]").is_checked()
    page.page.keyboard.press("Enter")

    page.page.wait_for_url("**/admin/desk/**")
    assert page.slips == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_first_step_has_no_fault_that_axe_knows(page: WatchedPage, scheme: Any) -> None:
    page.page.emulate_media(color_scheme=scheme)
    page.load(ADDRESS)

    assert findings(page.page) == []


def test_it_works_on_a_phone_without_scripts(phone: Page) -> None:
    phone.goto(ADDRESS)
    phone.locator("#id_text").fill(PASTED.format(title="Bridge closed", slug="closed", body=OTHER[:200]))
    phone.locator("[name=_read]").click()
    for answer in phone.locator("[value=different]").all():
        answer.check()
    phone.locator("[name=_save]").first.click()

    phone.wait_for_url("**/admin/desk/**")
    assert "saved as a draft" in phone.content()


def test_nothing_sticks_out_on_a_phone(page: WatchedPage) -> None:
    page.page.set_viewport_size(NARROW)
    page.load(ADDRESS)
    page.page.locator("#id_text").fill(PASTED.format(title="Stake wanted", slug="wanted", body=RETOLD))
    page.page.locator("[name=_read]").click()
    page.page.wait_for_selector("#twins")

    assert page.page.evaluate("document.documentElement.scrollWidth") == NARROW["width"]
    assert findings(page.page) == []

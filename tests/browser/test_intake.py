"""Adding an article by its text in Chromium: by the keyboard alone, without scripts, on a phone."""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from playwright.sync_api import Browser, Page

from tests.articles.likeness.stories import RETOLD, WIRE
from tests.browser.conftest import SECONDS, Site
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


def desk(chromium: Browser, site: Site, **options: Any) -> Page:
    """Give a tab in which an editor is logged in."""
    context = chromium.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
    context.set_default_timeout(SECONDS * 1000)
    cookie = {"name": settings.SESSION_COOKIE_NAME, "value": site.session, "url": site.url}
    context.add_cookies([cookie])  # type: ignore[list-item]  # a TypedDict
    return context.new_page()


@pytest.fixture
def page(chromium: Browser, site: Site) -> Iterator[WatchedPage]:
    found = WatchedPage(desk(chromium, site), site.url)
    yield found
    found.page.context.close()


def paste(page: Page, **values: str) -> None:
    """Put a text where the cursor is, as pasting does."""
    page.keyboard.insert_text(PASTED.format(**values))


def violations(page: Page) -> list[str]:
    return [found["id"] for found in Axe().run(page).response["violations"]]


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
    assert violations(page.page) == []
    page.page.keyboard.press("ArrowDown")  # from the first answer to the second: a rewrite
    assert page.page.locator("[value=rewrite]").is_checked()
    page.page.keyboard.press("Enter")

    page.page.wait_for_url("**/admin/desk/**")
    assert page.slips == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_first_step_has_no_fault_that_axe_knows(chromium: Browser, site: Site, scheme: Any) -> None:
    page = desk(chromium, site, color_scheme=scheme)
    page.goto(site.url + ADDRESS)

    assert violations(page) == []


def test_it_works_on_a_phone_without_scripts(chromium: Browser, site: Site) -> None:
    page = desk(chromium, site, viewport={"width": 390, "height": 844}, java_script_enabled=False)
    page.goto(site.url + ADDRESS)
    page.locator("#id_text").fill(PASTED.format(title="Bridge closed", slug="closed", body=OTHER[:200]))
    page.locator("[name=_read]").click()
    for answer in page.locator("[value=different]").all():
        answer.check()
    page.locator("[name=_save]").first.click()

    page.wait_for_url("**/admin/desk/**")
    assert "saved as a draft" in page.content()


def test_nothing_sticks_out_on_a_phone(chromium: Browser, site: Site) -> None:
    page = desk(chromium, site, viewport={"width": 390, "height": 844})
    page.goto(site.url + ADDRESS)
    page.locator("#id_text").fill(PASTED.format(title="Stake wanted", slug="wanted", body=RETOLD))
    page.locator("[name=_read]").click()
    page.wait_for_selector("#twins")

    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert violations(page) == []

"""The admin's pages in Chromium, under the same policy as the public ones."""

from typing import Any

import pytest
from playwright.sync_api import BrowserContext

from tests.browser.conftest import Site
from tests.browser.watched_page import WatchedPage
from tests.deals.admin.every_model import MAKERS, address

ROWS: dict[str, Any] = {}


def fill() -> None:
    """Save one row of each model."""
    ROWS.update({name: make().pk for name, make in MAKERS.items()})


@pytest.fixture(scope="module")
def desk(context_of_editor: BrowserContext, site: Site) -> WatchedPage:
    """Give a tab in which an editor is logged in."""
    return WatchedPage(context_of_editor.new_page(), site.url)


@pytest.mark.parametrize("name", MAKERS)
def test_no_page_of_a_model_breaks_the_policy(desk: WatchedPage, name: str) -> None:
    pages = [address(name, page) for page in ("changelist", "add")]
    pages += [address(name, page, ROWS[name]) for page in ("change", "history", "delete")]

    assert {path: slips for path in pages if (slips := desk.load(path))} == {}
    assert desk.page.locator("#user-tools").count() == 1


def test_the_admins_first_page_breaks_no_policy(desk: WatchedPage) -> None:
    assert desk.load("/admin/") == []
    assert desk.page.locator("h1").count() >= 1


def test_an_editor_logs_in_without_a_slip(window: WatchedPage) -> None:
    slips = window.load("/admin/")
    window.page.get_by_label("Username").fill("editor")
    window.page.get_by_label("Password").fill("correct horse")
    window.page.get_by_role("button", name="Log in").click()
    window.page.wait_for_selector("#user-tools")

    assert (slips, window.slips) == ([], [])

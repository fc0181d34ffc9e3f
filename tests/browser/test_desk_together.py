"""What a paragraph proposes accepted together, taken back, and lists that are typed on."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from deals.models import Amount, DealEvent
from tests.browser.test_desk import (
    CHOSEN,
    DESKS,
    STATUS,
    go_to,
    pk_of,
    same_reading,
)
from tests.browser.test_desk import fill as fill_desks
from tests.make import make_deal

__all__ = ["same_reading"]
TOGETHER = ".desk-item.to-accept"


def fill() -> None:
    """Save desks, and a second deal."""
    fill_desks()
    make_deal(title="Roads for tin")


@pytest.fixture
def desk(context_of_editor: BrowserContext) -> Iterator[Page]:
    """Sit down at a desk of one's own."""
    page = context_of_editor.new_page()
    page.goto(f"/admin/desk/{DESKS.pop()}/")
    yield page
    page.close()


def recorded(desk: Page) -> int:
    """Count the events and sums of the article."""
    of_article = {"citation__article": pk_of(desk)}
    return DealEvent.objects.filter(**of_article).count() + Amount.objects.filter(**of_article).count()


def test_a_paragraph_is_shown_first_and_accepted_by_the_second_press(desk: Page) -> None:
    go_to(desk, "event")
    desk.keyboard.press("Shift+A")
    expect(desk.locator(TOGETHER)).to_have_count(4)
    expect(desk.locator(STATUS)).to_contain_text("Accept these 4 of paragraph 3?")
    assert recorded(desk) == 0
    desk.keyboard.press("Shift+A")

    expect(desk.locator("[data-standing=recorded][data-in='3']")).to_have_count(4)
    expect(desk.locator("[data-standing=proposed][data-in='2']")).to_have_count(1)
    expect(desk.locator(STATUS)).to_contain_text("Accepted together: 4.")
    assert recorded(desk) == 2


def test_what_was_accepted_together_is_taken_back_together(desk: Page) -> None:
    together = ("event", "amount")
    go_to(desk, "event")
    desk.keyboard.press("Shift+A")
    desk.keyboard.press("Shift+A")
    for kind in together:
        expect(desk.locator(f"[data-standing=recorded][data-item^={kind}]")).to_have_count(1)
    assert recorded(desk) == 2
    desk.keyboard.press("Escape")  # Bako is recorded from another article: a form asks about the second
    desk.keyboard.press("u")

    for kind in together:
        expect(desk.locator(f"[data-standing=proposed][data-item^={kind}]")).to_have_count(1)
    assert recorded(desk) == 0


@pytest.mark.parametrize("key", ["Escape", "j"])
def test_nothing_is_accepted_after_a_look_elsewhere(desk: Page, key: str) -> None:
    go_to(desk, "amount")
    desk.keyboard.press("Shift+A")
    for _ in range(1 if key == "Escape" else 4):
        desk.keyboard.press(key)

    expect(desk.locator(TOGETHER)).to_have_count(0)
    assert recorded(desk) == 0


def test_what_lacks_something_is_left_out(desk: Page) -> None:
    go_to(desk, "term")
    desk.get_by_role("button", name="Accept the rest of the paragraph").click()

    expect(desk.locator(STATUS)).to_contain_text("Nothing that this paragraph proposes is open and complete")


def test_one_that_was_accepted_is_taken_back_with_u(desk: Page) -> None:
    desk.keyboard.press("a")
    expect(desk.locator(STATUS)).to_contain_text("Saved: 900 tonnes")
    desk.keyboard.press("u")

    expect(desk.locator(STATUS)).to_contain_text("Proposed again: 900 tonnes")
    expect(desk.locator("[data-standing=recorded]")).to_have_count(0)


def test_names_are_typed_on_behind_those_that_stand_there(desk: Page) -> None:
    go_to(desk, "event")
    desk.keyboard.press("e")
    who = desk.locator("#desk-form [name=actors]")
    expect(who).to_have_value("Ada Lund")
    who.click()
    desk.keyboard.type("; somebody")

    expect(who).to_have_value("Ada Lund; somebody")


def test_another_deal_is_written_at_the_lines_that_it_holds_for(desk: Page) -> None:
    go_to(desk, "event")
    desk.keyboard.press("e")
    desk.locator("#desk-form [name=deal]").fill("roads")
    desk.locator("#desk-form [name=deal]").press("Enter")

    expect(desk.locator("#desk-items [data-item^=amount]")).to_contain_text("Roads for tin")
    expect(desk.locator("#desk-items [data-item^=term]")).not_to_contain_text("Roads for tin")
    expect(desk.locator(CHOSEN)).to_have_attribute("data-standing", "proposed")

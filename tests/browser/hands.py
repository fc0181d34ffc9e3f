"""An editor's hands: every click, drag, key and chord they make is counted once."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Locator, Page

CHOOSE_TEXT = """([number, words]) => {
  const paragraph = document.querySelector(`[data-paragraph="${number}"]`);
  const at = paragraph.textContent.indexOf(words);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const point = (offset) => {
    walker.currentNode = paragraph;
    for (let left = offset, node; (node = walker.nextNode()); left -= node.length) {
      if (left <= node.length) return [node, left];
    }
  };
  getSelection().setBaseAndExtent(...point(at), ...point(at + words.length));
}"""


SETTLED = 100  # milliseconds after which a field that was clicked on has its cursor


class Hands:
    """Work on a page; `made` is the number of clicks and keys so far."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.made = 0
        self.ledger: list[tuple[str, int]] = []

    @contextmanager
    def doing(self, what: str) -> Iterator[None]:
        """Enter into the ledger how many clicks and keys a piece of work takes."""
        before = self.made
        yield
        self.ledger.append((what, self.made - before))

    def click(self, target: Locator) -> None:
        """Click once."""
        target.click()
        self.made += 1

    def press(self, key: str) -> None:
        """Press a key, or a chord."""
        self.page.keyboard.press(key)
        self.made += 1

    def type_into(self, field: Locator, text: str) -> None:
        """Go to a field, empty it if need be, and type."""
        self.made += 1 + len(text) + bool(field.input_value())
        field.fill(text)

    def paste_into(self, field: Locator, text: str) -> None:
        """Go to a field and paste what was copied elsewhere."""
        field.fill(text)
        self.made += 2

    def copy_into(self, field: Locator, text: str) -> None:
        """Choose words on the page, copy them, go to a field and paste."""
        field.fill(text)
        self.made += 4

    def select(self, field: Locator, value: str) -> None:
        """Open a list and choose."""
        if field.input_value() != value:
            field.select_option(value)
            self.made += 2

    def tick(self, field: Locator, *, on: bool = True) -> None:
        """Tick a box, or untick it."""
        if field.is_checked() != on:
            field.set_checked(on)
            self.made += 1

    def type_behind(self, field: Locator, text: str) -> None:
        """Go to a list, where the cursor waits behind what stands there, and type on."""
        field.click()
        self.page.wait_for_timeout(SETTLED)
        self.page.keyboard.type(text)
        self.made += 1 + len(text)

    def retype(self, field: Locator, text: str) -> None:
        """Go to a list, choose all that stands there, and type instead."""
        field.click()
        self.page.wait_for_timeout(SETTLED)
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.type(text)
        self.made += 2 + len(text)

    def pick(self, field: Locator, typed: str, name: str) -> None:
        """Open an autocomplete of the admin, type a part of a name and click on the one meant."""
        field.locator("xpath=following-sibling::span[contains(@class,'select2')]").first.click()
        self.page.keyboard.type(typed)
        self.page.locator(".select2-results__option").get_by_text(name, exact=True).click()
        self.made += 2 + len(typed)

    def choose_words(self, paragraph: int, words: str) -> None:
        """Draw the mouse over words of the text."""
        self.page.evaluate(CHOOSE_TEXT, [paragraph, words])
        self.made += 1


def is_select(field: Locator) -> Any:
    """Tell whether a field is a list."""
    return field.evaluate("(field) => field.tagName === 'SELECT'")

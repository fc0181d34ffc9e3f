"""What a reading gives: values that are guesses, each with where it was found."""

from collections.abc import Callable
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

HEADER = _("from the header line")
META = _("from the page's meta tags")
STRUCTURED = _("from the page's structured data")
CANONICAL = _("from the page's canonical link")
SAVED_FROM = _("from the browser's note of where the page was saved")
PAGE = _("from the page's own markup")
FIRST_LINES = _("from the first lines")
CREDIT = _("from the agency's credit in the text")
SAID = _("from what the text says it was told")
ADDRESS = _("from the address")
COMMON_WORDS = _("from the commonest words of the text")
LATEST_DAY = _("the latest day that the text names")
GIVEN = _("as you gave it")


class Guess(NamedTuple):
    """A value, and where it was found, in words for the editor."""

    value: str
    source: str | Promise


class Reading(NamedTuple):
    """All that a text tells of itself; None where it tells nothing. Dates are ISO 8601, as far as known."""

    paragraphs: tuple[str, ...]
    title: Guess | None = None
    publisher: Guess | None = None
    date: Guess | None = None
    language: Guess | None = None
    origin: Guess | None = None
    url: Guess | None = None
    kind: Guess | None = None

    @property
    def body(self) -> str:
        """The text with a blank line between its paragraphs."""
        return "\n\n".join(self.paragraphs)


def first_of(*finders: Callable[[], Guess | None]) -> Guess | None:
    """Give the guess of the first finder that has one."""
    return next((guess for finder in finders if (guess := finder())), None)


def guess(value: str | None, source: str | Promise) -> Guess | None:
    """Make a guess of a value that is not blank."""
    text = " ".join((value or "").split())
    return Guess(text, source) if text else None

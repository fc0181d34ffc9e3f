"""What was read from a text, as first values of the form, each marked with where it was found."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from articles.admin.guess_marks import Marks
from articles.admin.intake_form import free_slug
from articles.queries.known_publishers import known_publisher, similar_publishers
from articles.reading import Guess, Reading
from articles.reading.guesses import ADDRESS, LATEST_DAY

FROM_TITLE = _("from the title")
NOT_KNOWN = _("%(source)s; not among the publishers")
LONGEST = {"title": 300, "url": 500, "publisher": 200, "origin": 200}


def guessed_values(reading: Reading) -> dict[str, Any]:
    """Give the form's initial values."""
    marks = _marks(reading)
    values: dict[str, Any] = {name: mark.value for name, mark in marks.items()}
    title = marks.get("title")
    return values | {
        "guesses": marks,
        "body": reading.body,
        "title_supplied": bool(title and title.source == ADDRESS) or title is None,
        "date_inferred": bool(reading.date and reading.date.source in {LATEST_DAY, ADDRESS}),
        "publisher_is_new": _is_new(reading.publisher, reading),
        "origin_is_new": _is_new(reading.origin),
    }


def _marks(reading: Reading) -> Marks:
    found = {
        "title": reading.title,
        "publisher": _named(reading.publisher, reading),
        "origin": _named(reading.origin),
        "when": reading.date,
        "language": reading.language,
        "url": reading.url,
        "kind": reading.kind,
        "slug": Guess(free_slug(reading.title.value), FROM_TITLE) if reading.title else None,
    }
    return {
        name: guess._replace(value=guess.value[: LONGEST.get(name)]) for name, guess in found.items() if guess
    }


def _named(name: Guess | None, reading: Reading | None = None) -> Guess | None:
    """Give the recorded publisher's own name where one is meant."""
    if name is None:
        return None
    known = known_publisher(name.value, _address(reading))
    if known:
        return name._replace(value=known.name)
    return name._replace(source=NOT_KNOWN % {"source": name.source})


def _is_new(name: Guess | None, reading: Reading | None = None) -> bool:
    """Say whether a publisher is likely new: none is known, and none has a name like it."""
    if name is None or known_publisher(name.value, _address(reading)):
        return False
    return not similar_publishers(name.value)


def _address(reading: Reading | None) -> str:
    return reading.url.value if reading and reading.url else ""

"""A paragraph in pieces, each of which knows what its words are highlighted for. Pure."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from deals.extraction.found import Span


class Mark(NamedTuple):
    """What a span is highlighted for: the key of an item of the desk, and how that item stands."""

    span: Span
    item: str
    standing: str


class Piece(NamedTuple):
    """Words between two borders of marks; `items` are those of all marks over them, the shortest first."""

    text: str
    items: tuple[str, ...]
    standing: str


class Paragraph(NamedTuple):
    """A paragraph with its number, in pieces."""

    number: int
    pieces: list[Piece]


def highlighted(texts: Sequence[str], marks: Iterable[Mark]) -> list[Paragraph]:
    """Cut each paragraph of a text at the borders of its marks."""
    inside: dict[int, list[Mark]] = {}
    for mark in marks:
        inside.setdefault(mark.span.paragraph, []).append(mark)
    return [Paragraph(number, _pieces(text, inside.get(number, []))) for number, text in enumerate(texts, 1)]


def _pieces(text: str, marks: Sequence[Mark]) -> list[Piece]:
    borders = {0, len(text)}.union(*((mark.span.start, mark.span.end) for mark in marks))
    ordered = sorted(border for border in borders if 0 <= border <= len(text))
    return [_piece(text, start, end, marks) for start, end in pairwise(ordered)]


def _piece(text: str, start: int, end: int, marks: Sequence[Mark]) -> Piece:
    over = [mark for mark in marks if mark.span.start <= start and end <= mark.span.end]
    over.sort(key=lambda mark: mark.span.end - mark.span.start)
    return Piece(text[start:end], tuple(mark.item for mark in over), over[0].standing if over else "")

"""Places in a text: from words chosen in it to the phrase that a citation keeps, and back. Pure."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from articles.models import MAX_PHRASE_WORDS
from articles.paragraphs import paragraph_of
from deals.extraction.found import Span

WORD = re.compile(r"\S+")
ROUND_WORDS = " .,;:!?…()[]{}<>\"'“”‘’«»‹›—–-"
ALIKE = str.maketrans("’‘“”–—", "''\"\"--")  # one sign for one, so that places stay


class Place(NamedTuple):
    """The words that pin a span, and in what they differ from those that were chosen."""

    span: Span
    phrase: str
    shortened: bool = False
    extended: bool = False
    unique: bool = True


def fit(texts: Sequence[str], chosen: Span) -> Place:
    """Choose whole words, at most as many as a citation keeps, that stand only once in the text if any do.

    Too many words are cut at the end; words that stand elsewhere too are extended by their neighbours.
    """
    text = texts[chosen.paragraph - 1]
    words = [match.span() for match in WORD.finditer(text)]
    first, last = _touched(words, chosen)
    shortened = last - first >= MAX_PHRASE_WORDS
    last = min(last, first + MAX_PHRASE_WORDS - 1)
    for a, b in _widening(first, last, len(words)):
        span = _without_signs(text, Span(chosen.paragraph, words[a][0], words[b][1]))
        if times(texts, text[span.start : span.end]) == 1:
            return Place(span, text[span.start : span.end], shortened, extended=(a, b) != (first, last))
    span = _without_signs(text, Span(chosen.paragraph, words[first][0], words[last][1]))
    return Place(span, text[span.start : span.end], shortened, unique=False)


def times(texts: Sequence[str], phrase: str) -> int:
    """Count how often a phrase stands in a text as whole words, as a browser looks for it: in any case."""
    return sum(len(_pattern(phrase).findall(text.translate(ALIKE))) for text in texts)


def locate(texts: Sequence[str], locator: str, phrase: str) -> Span | None:
    """Find a citation's words: in its paragraph, else wherever they stand first; None if nowhere."""
    if not phrase:
        return None
    named = paragraph_of(locator)
    every = range(1, len(texts) + 1)
    for number in sorted(every, key=lambda number: number != named):
        if match := _pattern(phrase).search(texts[number - 1].translate(ALIKE)):
            return Span(number, *match.span())
    return None


def _pattern(phrase: str) -> re.Pattern[str]:
    """Match a phrase as whole words, whatever its case and the shape of its quotes and dashes."""
    escaped = re.escape(phrase.translate(ALIKE))
    return re.compile(rf"(?<!\w){escaped}(?!\w)", re.IGNORECASE)


def _touched(words: Sequence[tuple[int, int]], chosen: Span) -> tuple[int, int]:
    """Give the first and last word of which any character was chosen; the nearest one if none was."""
    found = [n for n, (start, end) in enumerate(words) if start < chosen.end and end > chosen.start]
    if found:
        return found[0], found[-1]
    after = next((n for n, (start, _end) in enumerate(words) if start >= chosen.start), len(words) - 1)
    return after, after


def _widening(first: int, last: int, count: int) -> Iterator[tuple[int, int]]:
    """Give a range of words, then wider ones, a neighbour on the right or the left at a time."""
    yield first, last
    rightward = True
    while last - first + 1 < min(MAX_PHRASE_WORDS, count):
        can_go_right, can_go_left = last + 1 < count, first > 0
        if can_go_right and (rightward or not can_go_left):
            last += 1
        else:
            first -= 1
        rightward = not rightward
        yield first, last


def _without_signs(text: str, span: Span) -> Span:
    """Leave out the signs that text puts round words."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip(ROUND_WORDS))
    end = span.end - len(words) + len(words.rstrip(ROUND_WORDS))
    return Span(span.paragraph, start, end) if start < end else span

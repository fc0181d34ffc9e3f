"""A paragraph made ready for reading: its names, times, quantities and sentences, each with its place."""

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from deals.extraction.choosing.ranker import Weights
from deals.extraction.lexicon import Lexicon
from deals.extraction.mentions import Mention, mentions_of
from deals.extraction.quantities import quantities_in
from deals.extraction.quantity import Quantity
from deals.extraction.sentences import sentences_of
from deals.extraction.times import Time, times_in
from deals.extraction.words import flatten

HEADING = 70  # characters at most


class Sentence(NamedTuple):
    """A sentence; all places count from the start of its paragraph."""

    paragraph: int
    start: int
    end: int
    text: str  # of the whole paragraph
    flat: str  # the same, folded
    mentions: tuple[Mention, ...]
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]

    def named(self, kind: str) -> list[Mention]:
        """Give the mentions of one kind."""
        return [mention for mention in self.mentions if mention.name.kind == kind]

    @property
    def is_heading(self) -> bool:
        """Tell whether the paragraph is a heading: a few words without a full stop or a number."""
        text = self.text.strip()
        ended = text.endswith((".", "!", "?", "…", "»", "”", '"'))
        return len(text) <= HEADING and not ended and not self.quantities

    def between(self, start: int, end: int) -> str:
        """Give the folded words between two places."""
        return self.flat[start:end]


def sentences_in(
    paragraphs: Sequence[str],
    published: datetime.date | None,
    language: str,
    lexicon: Lexicon,
    units: Weights | None = None,
) -> list[Sentence]:
    """Make every sentence of the paragraphs ready; paragraphs count from 1.

    `units` choose what bare numbers count; those weights that were learned, if not given.
    """
    ready: list[Sentence] = []
    named = _in_full([mentions_of(text, lexicon) for text in paragraphs])
    for number, (text, mentions) in enumerate(zip(paragraphs, named, strict=True), start=1):
        flat = flatten(text)
        times = times_in(flat, published)
        quantities = _no_years(quantities_in(text, flat, language, units), times)
        for start, end in sentences_of(text):
            ready.append(
                Sentence(
                    number,
                    start,
                    end,
                    text,
                    flat,
                    tuple(one for one in mentions if start <= one.start < end),
                    tuple(one for one in times if start <= one.start < end),
                    tuple(one for one in quantities if start <= one.start < end),
                )
            )
    return ready


def _in_full(named: list[list[Mention]]) -> list[list[Mention]]:
    """Leave out family names of people whom the text never names in full."""
    known = {one.name.key for mentions in named for one in mentions if one.name.form == "known"}
    return [
        [one for one in mentions if one.name.form != "family" or one.name.key in known] for mentions in named
    ]


def _no_years(quantities: list[Quantity], times: list[Time]) -> list[Quantity]:
    """Leave out what is a date: "2023, 2024 and 5 tonnes" has one quantity."""
    return [
        one for one in quantities if not (one.shared and any(t.start <= one.start < t.end for t in times))
    ]

"""The period that a whole text reports on."""

import datetime
import re
from collections import Counter
from collections.abc import Sequence

from deals.extraction.scene import Sentence
from deals.extraction.times import Time, times_in

PERIODS = frozenset({"year", "quarter", "half"})
ASIDE = re.compile(
    r"(?:since|until|by|before|from|depuis|d'ici|avant|jusqu'en|a partir de|desde|ate|antes de|than in|qu'en|que em|horizon|through|to|a|beyond)(?: the)?(?: end of| fin)? ?$"
)
FEW = 3  # times
LEDE = 2  # paragraphs


def main_period(title: str, sentences: Sequence[Sentence], published: datetime.date | None) -> str | None:
    """Give the time of the title, else the first that the opening speaks of; never one still to come."""
    for flat, times in [(title, times_in(title, published)), *_opening(sentences)]:
        for time in times:
            if time.grain in PERIODS and _past(time, published) and not ASIDE.search(flat[: time.start]):
                return time.code
    return _most_told(sentences, published)


def _most_told(sentences: Sequence[Sentence], published: datetime.date | None) -> str | None:
    """Give the time that more than half of the dated sentences with numbers speak of."""
    told = [
        time.code
        for one in sentences
        if one.quantities
        for time in one.times
        if time.grain in PERIODS and _past(time, published) and not ASIDE.search(one.flat[: time.start])
    ]
    counted = Counter(told).most_common(1)
    return counted[0][0] if counted and counted[0][1] * 2 > len(told) >= FEW else None


def _opening(sentences: Sequence[Sentence]) -> list[tuple[str, Sequence[Time]]]:
    return [(one.flat, one.times) for one in sentences if one.paragraph <= LEDE]


def _past(time: Time, published: datetime.date | None) -> bool:
    return published is None or int(time.code[:4]) <= published.year

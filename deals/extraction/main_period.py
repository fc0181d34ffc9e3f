"""The period that a whole text reports on."""

import datetime
import re
from collections.abc import Sequence

from deals.extraction.scene import Sentence
from deals.extraction.times import Time, times_in

PERIODS = frozenset({"year", "quarter", "half"})
ASIDE = re.compile(
    r"(?:since|until|by|before|from|depuis|d'ici|avant|jusqu'en|a partir de|desde|ate|antes de|than in|qu'en|que em|horizon|through|to|a|beyond)(?: the)?(?: end of| fin)? ?$"
)
LEDE = 2  # paragraphs


def main_period(title: str, sentences: Sequence[Sentence], published: datetime.date | None) -> str | None:
    """Give the time of the title, else the first that the opening speaks of; never one still to come."""
    for flat, times in [(title, times_in(title, published)), *_opening(sentences)]:
        for time in times:
            if time.grain in PERIODS and _past(time, published) and not ASIDE.search(flat[: time.start]):
                return time.code
    return None


def _opening(sentences: Sequence[Sentence]) -> list[tuple[str, Sequence[Time]]]:
    return [(one.flat, one.times) for one in sentences if one.paragraph <= LEDE]


def _past(time: Time, published: datetime.date | None) -> bool:
    return published is None or int(time.code[:4]) <= published.year

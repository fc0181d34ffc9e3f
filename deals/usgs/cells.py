"""What stands in a cell: a number with its marks, or a word that tells why there is none."""

import re
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from deals.choices import Qualifier


class Skipped(StrEnum):
    """Why a cell gives no figure."""

    WITHHELD = "withheld (W)"
    NOT_AVAILABLE = "not available (NA)"
    NOT_APPLICABLE = "not applicable (XX)"
    IN_WORDS = "told in a word (Large, Small …)"
    ELSEWHERE = "included elsewhere"
    EMPTY = "empty"
    OTHER_COUNTRIES = "in a row of other countries"


class Number(NamedTuple):
    """A number in the unit of its column; `estimated` if it carries the mark itself."""

    value: Decimal
    qualifier: Qualifier
    estimated: bool


# "Definitions" in the front matter of each Mineral Commodity Summaries: W, NA, XX, — (zero), e (estimated).
WORDS = {
    "w": Skipped.WITHHELD,
    "na": Skipped.NOT_AVAILABLE,
    "xx": Skipped.NOT_APPLICABLE,
    "large": Skipped.IN_WORDS,
    "very large": Skipped.IN_WORDS,
    "moderate": Skipped.IN_WORDS,
    "small": Skipped.IN_WORDS,
    "very small": Skipped.IN_WORDS,
    "": Skipped.EMPTY,
}
ELSEWHERE = re.compile(r"included (in|with) .+")
NUMBER = re.compile(r"(?P<mark>e)?\s*(?P<hedge>[<>])?\s*(?P<digits>(\d{1,3}(,\d{3})+|\d+)(\.\d+)?)")
HEDGES = {None: Qualifier.EXACT, "<": Qualifier.LESS_THAN, ">": Qualifier.MORE_THAN}
ZERO = Number(Decimal(0), Qualifier.EXACT, estimated=False)
HALF = Number(Decimal("0.5"), Qualifier.LESS_THAN, estimated=False)
SPECIAL = {"—": ZERO, "less than ½ unit": HALF, "less than 1/2 unit": HALF}
EXPECTED = "expected a number such as 1,400, e1,400 or >1,400, or W, NA, XX, Large, — (zero)"


def read_cell(text: str) -> Number | Skipped | None:
    """Read a cell; None if it is neither a number nor a word that is known."""
    text = " ".join(text.split())
    word = text.casefold().rstrip(".")
    if word in SPECIAL:
        return SPECIAL[word]
    if word in WORDS:
        return WORDS[word]
    if ELSEWHERE.fullmatch(word):
        return Skipped.ELSEWHERE
    match = NUMBER.fullmatch(text)
    if match is None:
        return None
    value = Decimal(match["digits"].replace(",", ""))
    return Number(value, HEDGES[match["hedge"]], match["mark"] is not None)

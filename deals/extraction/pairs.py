"""As many names as numbers: "Madagascar and Mozambique mine 5.6 and 4.7 percent respectively"."""

import re
from collections.abc import Sequence
from typing import TypeVar

from deals.extraction.quantities import Quantity
from deals.extraction.scene import Sentence

Named = TypeVar("Named")
RESPECTIVELY = re.compile(r"respective(?:ly|ment|mente)")
AND = re.compile(r"(?:,? (?:and|et|e) |, )(?:de |of |em |en |a |l'|le |la |o |about |some |us\$|\$)*")


def paired(sentence: Sentence, quantity: Quantity, names: Sequence[Named], starts: Sequence[int]) -> Named | None:
    """Give the name that belongs to the number in a list of as many names before it."""
    if len(names) < 2 or not RESPECTIVELY.search(sentence.flat, sentence.start, sentence.end):  # noqa: PLR2004
        return None
    row = _row(sentence, quantity)
    known = [name for name, start in zip(names, starts, strict=True) if start < row[0].start or start > row[-1].end]
    return known[row.index(quantity)] if len(known) == len(row) else None


def _row(sentence: Sentence, quantity: Quantity) -> list[Quantity]:
    """Give the numbers that stand in one list with this one."""
    row = [quantity]
    for other in sentence.quantities:
        if other.start >= row[-1].end and _listed(sentence, row[-1], other):
            row.append(other)
    for other in reversed(sentence.quantities):
        if other.end <= row[0].start and _listed(sentence, other, row[0]):
            row.insert(0, other)
    return row


def _listed(sentence: Sentence, one: Quantity, two: Quantity) -> bool:
    return one.unit == two.unit and bool(AND.fullmatch(sentence.flat[one.end : two.start]))

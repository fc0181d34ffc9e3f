"""As many names as numbers: "Madagascar and Mozambique mine 5.6 and 4.7 percent respectively"."""

import re
from collections.abc import Sequence
from typing import TypeVar

from deals.extraction.quantity import Quantity
from deals.extraction.scene import Sentence

Named = TypeVar("Named")
RESPECTIVELY = re.compile(r"respectiv(?:ely|ement|amente)")
WIDTH = 70
LIST = 2  # members at least
AND = re.compile(r"(?:,? (?:and|et|e) |, )(?:de |of |em |en |a |l'|le |la |o |about |some |us\$|\$)*")


def paired[Named](
    sentence: Sentence, quantity: Quantity, names: Sequence[Named], starts: Sequence[int]
) -> Named | None:
    """Give the name that belongs to the number in a list of as many names before it."""
    row = _row(sentence, quantity)
    if min(len(names), len(row)) < LIST:
        return None
    if not RESPECTIVELY.search(sentence.flat, sentence.start, sentence.end):
        return _right_before(sentence, quantity, names, starts, row)
    before = [name for name, start in zip(names, starts, strict=True) if start < row[0].start]
    after = [name for name, start in zip(names, starts, strict=True) if start > row[-1].end]
    known = before[-len(row) :] if len(before) >= len(row) else after
    return known[row.index(quantity)] if len(known) == len(row) else None


def _right_before[Named](
    sentence: Sentence, quantity: Quantity, names: Sequence[Named], starts: Sequence[int], row: list[Quantity]
) -> Named | None:
    """Pair without "respectively" where the names stand right before: India and Australia, with 6.9 and 5.7 million."""
    before = [(start, name) for name, start in zip(names, starts, strict=True) if start < row[0].start]
    near = before[-len(row) :]
    if len(near) < len(row) or row[0].start - near[0][0] > WIDTH:
        return None
    between = sentence.flat[near[0][0] : near[-1][0]]
    close = re.fullmatch(
        r"[\w' -]+,? (?:with|com|avec|at|a) |[\w' -]+,? \((?:\w+ ){0,3}",
        sentence.flat[near[-1][0] : row[0].start],
    )
    return (
        near[row.index(quantity)][1]
        if close and re.fullmatch(r"[\w', -]+ (?:and|et|e) (?:\w+ )?", between)
        else None
    )


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

"""What a number may share with the figures before it, as features."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from deals.extraction.choosing.bearings import FAMILIES, bucket, skeleton
from deals.extraction.choosing.case import Case, Chosen, kind_of
from deals.extraction.choosing.tokens import NUMBERS

COMPARING = frozenset({"VS", "THAN", "FROM", "AFTER", "BEFORE", "(", "UP", "DOWN", "growth", "AGO"})
POINTING = frozenset({"COUNTRY", "MINE", "PLANT", "FIRM", "TOTAL"})
TURNS = frozenset({"VS", "THAN", "FROM", "AFTER", "UP", "DOWN"})
DISTANT = (0, 1, 2, 4, 8)


def models(case: Case) -> Iterator[tuple[str, Chosen]]:
    """Give the earlier figures that this one may follow, each with what it is to this one."""
    history, paragraph = case.history, case.sentence.paragraph
    for back in (1, 2, 3):
        if len(history) >= back:
            yield f"h{back}", history[-back]
    here = [one for one in history if case.topic.sentences[one.at].paragraph == paragraph]
    mine = [one for one in here if one.at == case.at]
    former = [one for one in here if one.at < case.at]
    for label, group in (("sf", mine), ("pf", here)):
        if group:
            yield label, group[0]
    if former:
        last = [one for one in former if one.at == former[-1].at]
        yield "lf", last[0]
        yield "ll", last[-1]
    yield from _aligned(case, mine, former)
    same: tuple[tuple[str, Callable[[Chosen], bool]], ...] = (
        ("su", lambda one: one.quantity.unit == case.quantity.unit),
        ("sm", lambda one: one.label == case.label),
        (
            "sv",
            lambda one: (
                one.quantity.unit == case.quantity.unit and _near(one.quantity.value, case.quantity.value)
            ),
        ),
        ("sp", lambda one: one.place is not None and one.place == case.place and one.site == case.site),
        ("spm", lambda one: (one.place, one.mineral) == (case.place, case.mineral)),
    )
    for label, test in same:
        found = next((one for one in reversed(history) if test(one)), None)
        if found:
            yield label, found


def points(case: Case) -> str:
    """Tell whether the words before the number point back: the country, the mine."""
    back = ""
    for at in range(case.number - 1, 0, -1):
        token = case.tokens[at]
        if token.tag in NUMBERS:
            break
        if token.tag in POINTING and case.tokens[at - 1].tag == "THE":
            back = token.tag
    return back


def _aligned(case: Case, mine: list[Chosen], former: list[Chosen]) -> Iterator[tuple[str, Chosen]]:
    """Give the figure at the same place of the list before: 5 of this and 6 of that, after 4 and 5."""
    alike = [one for one in mine if one.quantity.unit == case.quantity.unit]
    turns = [0] + [n for n in range(1, len(alike)) if _turns(case, alike[n - 1], alike[n].quantity.start)]
    if alike and _turns(case, alike[-1], case.quantity.start):
        turns.append(len(alike))
    begun = turns[-1]
    if begun:
        first = turns[-2]
        place = first + len(alike) - begun
        if place < begun:
            yield f"al{min(begun - first, 3)}", alike[place]
    elif former:
        last = [one for one in former if one.at == former[-1].at and one.quantity.unit == case.quantity.unit]
        row = [one for one in case.sentence.quantities if one.unit == case.quantity.unit]
        if len(last) > len(alike) and len(last) == len(row):
            resp = any(token.tag == "RESP" for token in case.tokens)
            yield f"xs{min(len(row), 3)}{resp:d}", last[len(alike)]


def _turns(case: Case, one: Chosen, start: int) -> bool:
    """Tell whether words of comparison stand between a figure and what follows."""
    low = case.token_at(one.quantity.start)
    high = case.token_at(start)
    gap = case.tokens[(low or 0) + 1 : high]
    return any(token.tag in TURNS for token in gap)


def _near(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) * 500 <= abs(other)


def carried(case: Case, family: str, situated: str) -> Iterator[tuple[str, Chosen, list[str]]]:
    """Give earlier figures with features; `situated` tells where the names of the kind stand."""
    pointing = points(case)
    for label, one in models(case):
        far = 0 if one.at == case.at else 1
        if far and case.topic.sentences[one.at].paragraph != case.sentence.paragraph:
            far = 2
        near = f"{label}{far}"
        unit = one.quantity.unit == case.quantity.unit
        measure = one.label == case.label
        features = [
            near,
            f"{near}n{situated}",
            f"{near}n{situated}{case.kind}",
            f"{near}{kind_of(one.label, one.quantity.unit)}>{case.kind}",
            f"{near}u{unit:d}m{measure:d}n{situated}",
            f"{near}{case.kind}d{bucket(case.at - one.at, DISTANT)}",
            f"{near}p{pointing}{'S' if one.site else ''}",
        ]
        if far == 0:
            features += _between(case, one, near, family, unit=unit)
        yield label, one, features


def _between(case: Case, one: Chosen, near: str, family: str, *, unit: bool) -> list[str]:
    """Tell what stands between two numbers of one sentence."""
    start = case.token_at(one.quantity.start)
    gap = case.tokens[start + 1 : case.number] if start is not None else ()
    names = min(sum(FAMILIES.get(token.tag) == family for token in gap), 2)
    marks = next((token.tag for token in reversed(gap) if token.tag in COMPARING), "")
    after = case.tokens[case.number + 1 : case.number + 4]
    following = next((token.tag for token in after if FAMILIES.get(token.tag) == family), "")
    return [
        f"{near}k{names}",
        f"{near}k{names}u{unit:d}{case.kind}",
        f"{near}k{names}cmp {marks}",
        f"{near}u{unit:d}sk {skeleton(gap, 5)}",
        f"{near}k{names}f{following}",
        f"{near}k{names}c{sum(t.tag == ',' for t in gap) > 0:d}a{sum(t.tag == 'AND' for t in gap) > 0:d}u{unit:d}",
    ]

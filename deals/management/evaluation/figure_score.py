"""Compare proposed figures with annotated ones.

Found: paragraph, unit and value agree. Right: mineral, place (or site) and period agree too; nothing agrees
only with nothing.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from deals.extraction.found import Found
from deals.extraction.lexicon import Lexicon
from deals.extraction.mentions import mentions_of
from deals.extraction.words import fold
from deals.management.evaluation.annotations import number

ROUNDING = Decimal("0.006")
TOGETHER = "all-minerals"


class Proposed(NamedTuple):
    """A figure or an amount in dollars, as far as it is compared."""

    paragraph: int
    start: int
    end: int
    value: Decimal
    unit: str
    mineral: str | None
    place: str | None
    site: str | None
    period: str | None


class Pair(NamedTuple):
    """An annotated figure and the proposal that found it."""

    mark: dict[str, Any]
    proposal: Proposed
    wrong: tuple[str, ...]  # of mineral, place and period


class FigureScore(NamedTuple):
    """What became of each annotated figure and of each proposal."""

    pairs: tuple[Pair, ...]
    missed: tuple[dict[str, Any], ...]
    false: tuple[Proposed, ...]
    ignored: tuple[Proposed, ...]

    @property
    def right(self) -> int:
        """Count the pairs in which everything agrees."""
        return sum(not pair.wrong for pair in self.pairs)


def proposed(found: Found) -> list[Proposed]:
    """Put figures and amounts in dollars into one list, in the order of the text."""
    figures = [
        Proposed(*one.span, one.value, one.unit, one.mineral, one.place, one.site, one.period)
        for one in found.figures
    ]
    amounts = [
        Proposed(*one.span, one.value, "usd", one.mineral, one.place, one.site, one.period)
        for one in found.amounts
        if one.currency == "USD"
    ]
    return sorted(figures + amounts)


def score_figures(
    marks: Sequence[dict[str, Any]], ignore: Sequence[dict[str, Any]], found: Found, lexicon: Lexicon
) -> FigureScore:
    """Pair each mark with at most one proposal, those that agree most first."""
    left = proposed(found)
    options = [
        (len(wrong), at, proposal, wrong)
        for at, mark in enumerate(marks)
        for proposal in left
        if _finds(proposal, mark)
        for wrong in [_differences(proposal, mark, lexicon)]
    ]
    pairs: dict[int, Pair] = {}
    for _, at, proposal, wrong in sorted(options, key=lambda option: option[:3]):
        if at not in pairs and proposal in left:
            pairs[at] = Pair(marks[at], proposal, wrong)
            left.remove(proposal)
    ignored = [one for one in left if any(_ignores(mark, one) for mark in ignore)]
    return FigureScore(
        tuple(pairs[at] for at in sorted(pairs)),
        tuple(mark for at, mark in enumerate(marks) if at not in pairs),
        tuple(one for one in left if one not in ignored),
        tuple(ignored),
    )


def _finds(proposal: Proposed, mark: dict[str, Any]) -> bool:
    """Compare paragraph, unit and value."""
    here = proposal.paragraph == mark["paragraph"] and proposal.unit == mark["unit"]
    return here and near(proposal.value, number(mark["value"]))


def near(one: Decimal, other: Decimal | None) -> bool:
    """Tell whether two values agree, roundings aside."""
    return other is not None and abs(one - other) <= abs(other) * ROUNDING


def _ignores(mark: dict[str, Any], proposal: Proposed) -> bool:
    """Tell whether a number to be ignored is this one; a range such as "250-300e6" names two."""
    if mark.get("paragraph") != proposal.paragraph:
        return False
    text = str(mark.get("value"))
    numbers = [number(text)] if number(text) is not None else _range(text)
    return any(near(proposal.value, one) for one in numbers)


def _range(text: str) -> list[Decimal | None]:
    parts = re.findall(r"\d+(?:\.\d+)?", text.split("e", maxsplit=1)[0])
    power = text.partition("e")[2]
    return [number(f"{part}e{power}" if power else part) for part in parts]


def _differences(proposal: Proposed, mark: dict[str, Any], lexicon: Lexicon) -> tuple[str, ...]:
    """Name what of mineral, place and period does not agree."""
    agree = {
        "mineral": proposal.mineral in minerals_of(mark.get("mineral"), lexicon),
        "place": proposal.place == mark.get("place") or _same_site(proposal, mark, lexicon),
        "period": proposal.period == period_of(mark.get("period")),
    }
    return tuple(name for name, same in agree.items() if not same)


def minerals_of(text: str | None, lexicon: Lexicon) -> set[str | None]:
    """Read the mineral of a mark: "nickel;cobalt" is either, "coltan" tantalum, none only none."""
    if text is None:
        return {None}
    named = {
        one.name.key for one in mentions_of(text.replace("-", " "), lexicon) if one.name.kind == "mineral"
    }
    return {*(named - {TOGETHER} or named)} or {text.casefold()}


def _same_site(proposal: Proposed, mark: dict[str, Any], lexicon: Lexicon) -> bool:
    """Compare sites by name where the mark has one."""
    if not mark.get("site") or not proposal.site:
        return False
    ours, theirs = fold(lexicon.site_name.get(proposal.site, proposal.site)), fold(str(mark["site"]))
    return ours in theirs or theirs in ours


def period_of(text: str | None) -> str | None:
    """Write 2023/24 as 2023/2024."""
    short = re.fullmatch(r"(\d\d)(\d\d)[/-](\d\d)", text or "")
    if short and int(short[3]) > 12:  # noqa: PLR2004 - otherwise a month
        return f"{short[1]}{short[2]}/{short[1]}{short[3]}"
    return text

"""The rule by which one of several claims about the same thing is shown first, and whether they conflict.

Pure: it asks no database. Everything that chooses among figures, stored or as of a date, asks `weigh`.
"""

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from deals.choices import Qualifier, Rank, WhyShown

AT_LEAST = {Qualifier.MORE_THAN, Qualifier.AT_LEAST}
AT_MOST = {Qualifier.LESS_THAN, Qualifier.UP_TO}
ABOUT = Decimal("0.05")  # how far off, as a share of itself, a number may be that its source calls "about"


class Claim(NamedTuple):
    """What the rule has to know of a figure."""

    figure: int
    key: str
    rank: str
    official: bool  # its article is an edition of a data series
    first_day: datetime.date | None  # the days between which its article was published
    last_day: datetime.date | None
    article: int
    source: int  # who reported it first
    qualifier: str
    value: Decimal


class Verdict(NamedTuple):
    """What follows from the claims of a question; `low` and `high` leave out what was revised."""

    ordered: list[Claim]  # the one to show first
    why: WhyShown
    revised: frozenset[int]  # figures that a later edition of their source replaces
    conflict: bool
    low: Decimal
    high: Decimal

    @property
    def chosen(self) -> Claim:
        """The claim to show."""
        return self.ordered[0]


def weigh(claims: Sequence[Claim]) -> Verdict:
    """Choose among the public, standing claims of one question (at least one) and compare them.

    A claim that a later edition of its own source replaces is a revision and conflicts with nothing.
    """
    ordered = sorted(claims, key=best_first)
    revised = _revised(claims)
    current = [claim for claim in ordered if claim.figure not in revised]
    values = [claim.value for claim in {*current, ordered[0]}]
    return Verdict(ordered, _why(ordered), revised, conflicting(current), min(values), max(values))


def days_in_conflict(
    said: Mapping[Claim, datetime.date | None],
) -> list[tuple[datetime.date, datetime.date | None]]:
    """Give the spans of days on which the claims of a question, as far as said by then, conflicted.

    `said` has the day since which each is said; a span has its first day and the first day after it, if any.
    """
    spans: list[tuple[datetime.date, datetime.date | None]] = []
    since: datetime.date | None = None
    for day in sorted({day for day in said.values() if day}):
        by_then = [claim for claim, since_when in said.items() if since_when and since_when <= day]
        conflict = weigh(by_then).conflict
        if since and not conflict:
            spans.append((since, day))
        since = (since or day) if conflict else None
    return [*spans, (since, None)] if since else spans


def best_first(claim: Claim) -> tuple[bool, bool, int, str]:
    """Sort by rank, then the editions of official series, then the latest publication, then the key."""
    age = -claim.first_day.toordinal() if claim.first_day else 0  # undated last: ordinals begin with 1
    return claim.rank != Rank.PREFERRED, not claim.official, age, claim.key


def conflicting(claims: Sequence[Claim]) -> bool:
    """Say whether any two claims cannot both be right."""
    different = {(claim.qualifier, claim.value): claim for claim in claims}
    return any(not agree(one, other) for one, other in combinations(different.values(), 2))


def agree(one: Claim, other: Claim) -> bool:
    """Say whether both may be right: the same but for rounding, or a bound that the other keeps within."""
    if abs(one.value - other.value) <= max(_slack(one), _slack(other)):
        return True
    low, high = sorted((one, other), key=lambda claim: claim.value)
    return low.qualifier in AT_LEAST or high.qualifier in AT_MOST


def _slack(claim: Claim) -> Decimal:
    """Give how far the exact number may lie from the one written.

    Half of the last digit that is not a trailing zero, but two digits at least are taken as meant: 17,300 may
    stand for 17,324 and 60 for 60.4, but 1,000 not for 1,400. A bound is not rounded, nor is a zero.
    """
    if not claim.value or claim.qualifier in AT_LEAST | AT_MOST:
        return Decimal()
    last_digit = int(claim.value.normalize().as_tuple().exponent)
    if last_digit > 0:
        last_digit = min(last_digit, max(claim.value.adjusted() - 1, 0))
    rounding = Decimal(5).scaleb(last_digit - 1)
    return max(rounding, claim.value * ABOUT) if claim.qualifier == Qualifier.ABOUT else rounding


def _revised(claims: Sequence[Claim]) -> frozenset[int]:
    """Find the claims whose source has, for certain later, published another."""
    latest: dict[int, datetime.date] = {}
    for claim in claims:
        if claim.first_day:
            latest[claim.source] = max(latest.get(claim.source, claim.first_day), claim.first_day)
    return frozenset(
        claim.figure for claim in claims if claim.last_day and claim.last_day < latest[claim.source]
    )


def _why(ordered: Sequence[Claim]) -> WhyShown:
    """Say which step of the rule decided."""
    chosen, *others = ordered
    if not others:
        return WhyShown.ONLY
    if chosen.rank == Rank.PREFERRED:
        return WhyShown.RANK
    if chosen.official:
        return WhyShown.SERIES
    return WhyShown.LATEST

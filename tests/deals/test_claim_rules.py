"""The rule of choice among claims, and what is and is not a conflict."""

import datetime
from decimal import Decimal
from itertools import count, permutations
from typing import Any

import pytest

from deals.choices import WhyShown
from deals.claim_rules import Claim, Verdict, agree, conflicting, weigh

DAY = datetime.date(2025, 4, 9)
_numbers = count(1)


def make_claim(value: str = "1000", qualifier: str = "exact", **values: Any) -> Claim:
    """Make a claim of a source of its own, published on 9 April 2025."""
    number = next(_numbers)
    day = values.pop("day", DAY)
    defaults = {
        "key": f"key-{number}",
        "rank": "normal",
        "official": False,
        "article": number,
        "source": number,
    }
    dates = {"first_day": day, "last_day": day}
    return Claim(figure=number, qualifier=qualifier, value=Decimal(value), **{**defaults, **dates, **values})


def later(days: int) -> datetime.date:
    return DAY + datetime.timedelta(days)


def test_the_first_step_that_tells_claims_apart_decides() -> None:
    best_first = [
        make_claim(rank="preferred", day=later(-9)),
        make_claim(official=True, day=later(-3)),
        make_claim(official=True, day=later(-4)),
        make_claim(day=later(2)),
        make_claim(key="a", day=later(1)),
        make_claim(key="b", day=later(1)),
        make_claim(day=None, first_day=None, last_day=None),
    ]
    for length in (3, 4):
        for some in permutations(best_first, length):
            expected = [claim for claim in best_first if claim in some]
            assert weigh(some).ordered == expected


@pytest.mark.parametrize(
    ("first", "why"),
    [
        ({"rank": "preferred", "official": True}, WhyShown.RANK),
        ({"official": True, "day": later(-5)}, WhyShown.SERIES),
        ({"day": later(5)}, WhyShown.LATEST),
    ],
)
def test_the_verdict_says_which_step_decided(first: dict[str, Any], why: WhyShown) -> None:
    chosen = make_claim(**first)
    verdict = weigh([make_claim(), chosen])
    assert (verdict.chosen, verdict.why) == (chosen, why)


def test_a_claim_alone_is_shown_without_a_conflict() -> None:
    claim = make_claim("7")
    assert weigh([claim]) == Verdict(
        [claim], WhyShown.ONLY, frozenset(), conflict=False, low=Decimal(7), high=Decimal(7)
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("17300", "exact"), ("17324", "exact")),  # rounded to hundreds
        (("60", "exact"), ("60.4", "exact")),
        (("9", "exact"), ("9.4", "exact")),
        (("62.4", "exact"), ("62.35", "exact")),
        (("760000", "exact"), ("763000", "exact")),
        (("1000", "more_than"), ("1200", "exact")),
        (("1000", "more_than"), ("1200", "more_than")),
        (("60000000000", "more_than"), ("62400000000", "exact")),
        (("1000", "at_least"), ("1000", "exact")),
        (("2000", "up_to"), ("1700", "exact")),
        (("2000", "less_than"), ("1000", "more_than")),
        (("20000", "about"), ("19100", "exact")),
        (("0", "exact"), ("0", "exact")),
    ],
)
def test_what_may_both_be_right_is_no_conflict(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert agree(make_claim(*one), make_claim(*other))
    assert agree(make_claim(*other), make_claim(*one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("823000", "exact"), ("825513", "exact")),
        (("760000", "exact"), ("732580", "exact")),
        (("1000", "exact"), ("1400", "exact")),  # one digit is too few to be a rounding of anything
        (("17300", "exact"), ("17400", "exact")),
        (("62.4", "exact"), ("62.46", "exact")),
        (("1200", "more_than"), ("1000", "exact")),
        (("1200", "more_than"), ("1000", "less_than")),
        (("1700", "exact"), ("1500", "up_to")),
        (("20000", "about"), ("18900", "exact")),
        (("0", "exact"), ("1", "exact")),
        (("0", "exact"), ("0.4", "exact")),  # a zero is not rounded
        (("17300", "more_than"), ("17290", "exact")),  # nor is a bound
        (("17300", "up_to"), ("17310", "exact")),
    ],
)
def test_what_cannot_both_be_right_is_a_conflict(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not agree(make_claim(*one), make_claim(*other))
    assert not agree(make_claim(*other), make_claim(*one))


def test_one_conflict_among_many_claims_is_a_conflict() -> None:
    alike = [make_claim("17300") for _ in range(5)]
    assert not conflicting([*alike, make_claim("17324")])
    assert conflicting([*alike, make_claim("17324"), make_claim("18000")])


def test_a_later_edition_of_the_same_source_is_a_revision_and_outside_the_range() -> None:
    old, new = make_claim("820670", source=1, day=later(-300)), make_claim("825513", source=1)
    verdict = weigh([old, new])
    assert (set(verdict.revised), verdict.conflict) == ({old.figure}, False)
    assert {verdict.low, verdict.high} == {new.value}


def test_two_numbers_of_one_source_on_one_day_are_a_conflict() -> None:
    verdict = weigh([make_claim("10", source=1), make_claim("20", source=1)])
    assert (verdict.revised, verdict.conflict) == (frozenset(), True)


def test_a_publication_known_to_its_year_is_no_revision_of_one_within_the_year() -> None:
    of_year = make_claim(
        "10", source=1, first_day=datetime.date(2025, 1, 1), last_day=datetime.date(2025, 12, 31)
    )
    of_day = make_claim("20", source=1)
    assert weigh([of_year, of_day]).conflict


def test_a_revised_claim_that_editors_prefer_is_shown_and_inside_the_range() -> None:
    old = make_claim("10", source=1, rank="preferred", day=later(-300))
    verdict = weigh([old, make_claim("20", source=1)])
    assert (verdict.chosen, verdict.conflict) == (old, False)
    assert (verdict.low, verdict.high) == (Decimal(10), Decimal(20))


def test_an_undated_claim_revises_nothing_and_is_revised_by_nothing() -> None:
    undated = make_claim("10", source=1, first_day=None, last_day=None)
    assert weigh([undated, make_claim("20", source=1)]).conflict

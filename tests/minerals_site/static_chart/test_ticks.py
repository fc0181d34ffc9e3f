"""Round places for an axis, and numbers as words."""

import datetime

import pytest

from minerals_site.static_chart.ticks import brief, date_ticks, exact, number_ticks


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (0, 100, [0, 50, 100]),
        (0, 1.5e9, [0, 5e8, 1e9, 1.5e9]),
        (0, 0.0008, [0, 0.0002, 0.0004, 0.0006, 0.0008]),
        (-40, 60, [-50, 0, 50, 100]),
        (0, 0, [0, 0.5, 1]),
    ],
)
def test_ticks_are_round_and_reach_beyond_both_ends(low: float, high: float, ticks: list[float]) -> None:
    assert number_ticks(low, high) == pytest.approx(ticks)


def test_counts_have_no_fractions() -> None:
    assert number_ticks(0, 2, whole=True) == [0, 1, 2]


def test_dates_are_firsts_of_months_or_years() -> None:
    days = date_ticks(datetime.date(2025, 1, 20), datetime.date(2025, 5, 3))
    assert [day.isoformat() for day in days] == ["2025-02-01", "2025-03-01", "2025-04-01", "2025-05-01"]
    years = date_ticks(datetime.date(2010, 3, 1), datetime.date(2025, 5, 3))
    assert [day.isoformat() for day in years] == ["2015-01-01", "2020-01-01", "2025-01-01"]


@pytest.mark.parametrize(
    ("value", "text"),
    [(1.5e9, "$1.5 bn"), (24e12, "$24 tn"), (40_000, "$40 k"), (1234, "$1,234"), (0, "$0"), (-2e6, "−$2 mn")],
)
def test_money_is_read_at_a_glance(value: float, text: str) -> None:
    assert brief(value, "$") == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(1567.0, "1,567"), (0.0004, "0.0004"), (0.1 + 0.2, "0.3"), (10**15, "1,000,000,000,000,000")],
)
def test_exact_numbers_lose_nothing(value: float, text: str) -> None:
    assert exact(value) == text

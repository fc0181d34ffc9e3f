"""Which labels of an axis are kept."""

import pytest

from minerals_site.static_chart.axes import Axis
from minerals_site.static_chart.grid import axis_ticks


def labels(names: list[str]) -> list[str]:
    return [text for _place, text in axis_ticks(Axis("category", -0.5, len(names) - 0.5, tuple(names)))]


@pytest.mark.parametrize(
    ("first", "last", "kept"),
    [
        (2010, 2024, [2010, 2015, 2020, 2024]),
        (2008, 2022, [2008, 2015, 2022]),
        (2018, 2023, list(range(2018, 2024))),
        (1960, 2024, [*range(1960, 2011, 10), 2024]),
    ],
)
def test_the_first_and_last_year_stay_and_round_ones_between(first: int, last: int, kept: list[int]) -> None:
    assert labels([str(year) for year in range(first, last + 1)]) == [str(year) for year in kept]


def test_months_keep_the_first_and_the_last_and_januaries() -> None:
    months = [f"{place // 12}-{place % 12 + 1:02}" for place in range(2022 * 12 + 10, 2026 * 12 + 6)]
    kept = labels(months)
    assert (kept[0], kept[-1]) == ("2022-11", "2026-06")
    assert all(name.endswith("-01") for name in kept[1:-1])
    assert kept[1:-1]

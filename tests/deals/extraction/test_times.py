"""Times, absolute and relative to the day of publication (Wednesday 18 March 2026)."""

import pytest

from deals.extraction.times import times_in
from deals.extraction.words import flatten
from tests.deals.extraction.reading import PUBLISHED


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("on 9 April 2025", ["2025-04-09"]),
        ("on April 9, 2025", ["2025-04-09"]),
        ("in April 2025", ["2025-04"]),
        ("on Nov. 27", ["2025-11-27"]),
        ("in March", ["2026-03"]),
        ("in October", ["2025-10"]),
        ("is due by October", ["2026-10"]),
        ("on Tuesday", ["2026-03-17"]),
        ("on Wednesday", ["2026-03-18"]),
        ("yesterday", ["2026-03-17"]),
        ("last week", ["2026-03-11"]),
        ("last month", ["2026-02"]),
        ("next month", ["2026-04"]),
        ("last year", ["2025"]),
        ("this year", ["2026"]),
        ("in the first quarter of 2025", ["2025-Q1"]),
        ("Q3 2025", ["2025-Q3"]),
        ("in the June quarter", ["2025-Q2"]),
        ("in the third quarter", ["2025-Q3"]),
        ("in the first half of last year", ["2025-H1"]),
        ("from January to June 2025", ["2025-H1"]),
        ("in the first nine months of 2025", ["2025"]),
        ("between 2020 and 2024", ["2020/2024"]),
        ("in 2023/24", ["2024"]),
        ("in 2023/2024", ["2023/2024"]),
        ("in 2019/21", ["2019/2021"]),
        ("the 2023/2024 financial year", ["2023/2024"]),
        ("fiscal 2023/2024", ["2024"]),
        ("from January through June", ["2025-H1"]),
        ("in January-March 2025", ["2025-Q1"]),
        ("the twelve months to June", ["2025"]),
        ("in the year ended June 30", ["2025"]),
        ("the September 2024 quarter", ["2024-Q3"]),
        ("in October last year", ["2025-10"]),
        ("last October", ["2025-10"]),
        ("en octobre dernier", ["2025-10"]),
        ("mid-2024", ["2024"]),
        ("in the same quarter of 2024", ["=2024"]),
        ("em igual período de 2024", ["=2024"]),
        ("FY2025", ["2025"]),
        ("in the six months to June 2025", ["2025-H1"]),
        ("in the last quarter of 2024", ["2024-Q4"]),
        ("last quarter", ["2025-Q4"]),
        ("in financial year 2024/25", ["2025"]),
        ("no 3T25", ["2025-Q3"]),
        ("les six premiers mois de 2025", ["2025-H1"]),
        ("nos seis primeiros meses de 2025", ["2025-H1"]),
        ("le 5 février 2026", ["2026-02-05"]),
        ("ce jeudi 5 février 2026", ["2026-02-05"]),
        ("le 1er mai 2025", ["2025-05-01"]),
        ("mardi", ["2026-03-17"]),
        ("l'an dernier", ["2025"]),
        ("au premier trimestre 2025", ["2025-Q1"]),
        ("au premier semestre 2025", ["2025-H1"]),
        ("9 de abril de 2025", ["2025-04-09"]),
        ("em março de 2025", ["2025-03"]),
        ("terça-feira", ["2026-03-17"]),
        ("no ano passado", ["2025"]),
        ("no terceiro trimestre de 2025", ["2025-Q3"]),
    ],
)
def test_times(text: str, codes: list[str]) -> None:
    assert [one.code for one in times_in(flatten(text), PUBLISHED)] == codes


@pytest.mark.parametrize(
    "text", ["2025 tonnes", "$2025", "no. 2,024", "2024.5", "a segunda planta", "2030 MW"]
)
def test_no_time(text: str) -> None:
    assert times_in(flatten(text), PUBLISHED) == []


@pytest.mark.parametrize(
    "text", ["a year earlier", "the previous year", "un an plus tôt", "l'année précédente", "no ano anterior"]
)
def test_a_year_earlier_needs_another_time(text: str) -> None:
    assert [(one.code, one.grain) for one in times_in(flatten(text), PUBLISHED)] == [("", "before")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("the following year", "+1"),
        ("l'année suivante", "+1"),
        ("no ano seguinte", "+1"),
        ("two years later", "+2"),
        ("dix ans plus tard", "+10"),
        ("eight years earlier", "-8"),
        ("the previous half", "<"),
        ("that November", "*"),
    ],
)
def test_times_that_count_from_another(text: str, code: str) -> None:
    assert [(one.code, one.grain) for one in times_in(flatten(text), PUBLISHED)] == [(code, "before")]


def test_relative_times_need_the_day_of_publication() -> None:
    assert times_in("last year, on tuesday, in march", None) == []

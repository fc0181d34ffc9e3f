"""Dates as one says them."""

import datetime

import pytest

from deals.desk.said_dates import said_date

WEDNESDAY = datetime.date(2025, 4, 9)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("8", "2025-04-08"),
        ("9", "2025-04-09"),
        ("30", "2025-03-30"),
        ("13 mar", "2025-03-13"),
        ("13mar", "2025-03-13"),
        ("2 Dec", "2024-12-02"),
        ("dec", "2024-12"),
        ("avril", "2025-04"),
        ("30 apr", "2025-04-30"),
        ("março 2024", "2024-03"),
        ("1 juin 2023", "2023-06-01"),
        ("last month", "2025-03"),
        ("Tuesday", "2025-04-08"),
        ("hier", "2025-04-08"),
        ("hoje", "2025-04-09"),
        ("last year", "2024"),
    ],
)
def test_dates_as_one_says_them(text: str, code: str) -> None:
    assert said_date(text, WEDNESDAY) == code


@pytest.mark.parametrize("text", ["", "99", "31 feb", "soon", "8 or 9 April", "Q1 2025", "0", "٣"])
def test_what_is_no_date(text: str) -> None:
    assert said_date(text, WEDNESDAY) is None

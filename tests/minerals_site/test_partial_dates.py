"""Dates known to the day, the month or the year."""

import datetime

import pytest

from minerals_site.partial_dates import parse


@pytest.mark.parametrize("text", ["2025", "2025-04", "2025-04-09", "0987", "0987-04", "0987-04-09"])
def test_a_date_is_written_as_it_is_read(text: str) -> None:
    assert parse(text).isoformat() == text


def test_the_end_of_a_period_is_its_last_day() -> None:
    assert parse("2024-02").end == datetime.date(2024, 2, 29)
    assert parse("2024").end == datetime.date(2024, 12, 31)

"""One field for a date that is known to the day, the month or the year."""

import datetime

import pytest
from django.core.exceptions import ValidationError

from minerals_site.editing.partial_date_form import PartialDateField
from minerals_site.partial_dates import PartialDate

APRIL = PartialDate(datetime.date(2025, 4, 1), "month")


@pytest.mark.parametrize(
    ("typed", "start", "precision"),
    [("2025", "2025-01-01", "year"), ("2025-04", "2025-04-01", "month"), ("2025-04-09", "2025-04-09", "day")],
)
def test_it_reads_as_much_as_is_known(typed: str, start: str, precision: str) -> None:
    assert PartialDateField().clean(typed) == (datetime.date.fromisoformat(start), precision)


@pytest.mark.parametrize("typed", ["25", "2025-00", "2025-02-30", "April 2025", "2025-4", "٢٠٢٥", "2025\x00"])
def test_it_refuses_what_is_no_date(typed: str) -> None:
    with pytest.raises(ValidationError, match="2025, 2025-04 or 2025-04-09"):
        PartialDateField().clean(typed)


def test_it_writes_what_is_known() -> None:
    assert PartialDateField().prepare_value(APRIL) == "2025-04"


def test_what_was_typed_stays_as_it_was_typed() -> None:
    assert PartialDateField().prepare_value("2025-99") == "2025-99"


def test_the_same_date_is_no_change() -> None:
    assert not PartialDateField().has_changed(APRIL, "2025-04")
    assert PartialDateField().has_changed(APRIL, "2025")
    assert PartialDateField().has_changed(APRIL, "2025-04-01")


def test_nothing_is_a_date_only_where_none_is_needed() -> None:
    assert PartialDateField(required=False).clean(" ") is None
    with pytest.raises(ValidationError):
        PartialDateField().clean(" ")

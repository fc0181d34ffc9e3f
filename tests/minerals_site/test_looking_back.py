"""The day to look back to: taken from the address, unless it is still to come or makes no sense."""

import datetime

import pytest
from django.utils import timezone

from minerals_site.looking_back import AsOfForm

TODAY = timezone.localdate()
TOMORROW = TODAY + datetime.timedelta(days=1)


@pytest.mark.parametrize(
    ("asked", "date", "ahead"),
    [
        ("2025-06-30", datetime.date(2025, 6, 30), None),
        (TODAY.isoformat(), TODAY, None),
        (TOMORROW.isoformat(), None, TOMORROW),
        ("never", None, None),
        ("", None, None),
    ],
)
def test_a_day_to_come_is_asked_for_but_not_looked_back_to(
    asked: str, date: datetime.date | None, ahead: datetime.date | None
) -> None:
    form = AsOfForm({"as_of": asked})
    assert (form.date, form.ahead) == (date, ahead)
    assert form.carried == (f"&as_of={asked}" if date else "")

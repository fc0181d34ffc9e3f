"""A column of days, on a table that has one."""

import datetime

import pytest

from deals.models import FigureQuestion
from minerals_site.days_field import days_of
from tests.make import make_country, make_figure, make_mineral

pytestmark = pytest.mark.django_db
FIRST, END = datetime.date(2025, 3, 1), datetime.date(2025, 4, 1)


def covering(day: datetime.date) -> int:
    return FigureQuestion.objects.filter(conflict_days__cover=day).count()


def test_a_span_covers_its_first_day_and_not_the_one_after_its_last() -> None:
    about = {"country": make_country(), "mineral": make_mineral()}
    for value in (1, 2):
        make_figure(value=value, **about)
    FigureQuestion.objects.update(conflict_days=days_of([(FIRST, END), (datetime.date(2026, 1, 1), None)]))
    one = datetime.timedelta(days=1)
    days = (FIRST - one, FIRST, END - one, END, datetime.date(2025, 12, 31), datetime.date(2099, 1, 1))
    assert [covering(day) for day in days] == [0, 1, 1, 0, 0, 1]
    FigureQuestion.objects.update(conflict_days=days_of())
    assert covering(FIRST) == 0
    assert FigureQuestion.objects.get().conflict_days == days_of()

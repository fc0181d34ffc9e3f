"""Dates known to the day, the month or the year: kept as the first day of the period, with a precision."""

import calendar
import datetime
import re
from typing import NamedTuple

from django.db.models import Case, DateField, F, Func, Q, When
from django.utils import formats
from django.utils.translation import gettext_lazy as _

from minerals_site.vocabulary import Vocabulary

PATTERN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


class DatePrecision(Vocabulary):
    """How exactly a date is known."""

    DAY = "day", _("The source gives the day, or gives words that fix it, such as a weekday."), _("day")
    MONTH = "month", _("Only the month is known; the date kept is its first day."), _("month")
    YEAR = "year", _("Only the year is known; the date kept is 1 January."), _("year")


class PartialDate(NamedTuple):
    """The first day of a period and how exactly the period is known."""

    start: datetime.date
    precision: str  # a value of DatePrecision

    @property
    def end(self) -> datetime.date:
        """The last day of the period."""
        if self.precision == DatePrecision.YEAR:
            return self.start.replace(month=12, day=31)
        if self.precision == DatePrecision.MONTH:
            last = calendar.monthrange(self.start.year, self.start.month)[1]
            return self.start.replace(day=last)
        return self.start

    def isoformat(self) -> str:
        """Write as ISO 8601 with the parts that are known: 2025, 2025-04 or 2025-04-09."""
        known = {"year": len("YYYY"), "month": len("YYYY-MM")}.get(self.precision)
        return self.start.isoformat()[:known]

    def __str__(self) -> str:
        known = {"year": "Y", "month": "YEAR_MONTH_FORMAT"}.get(self.precision, "DATE_FORMAT")
        return formats.date_format(self.start, known)


def parse(text: str) -> PartialDate:
    """Read 2025, 2025-04 or 2025-04-09; anything else is a ValueError that says what is expected."""
    match = PATTERN.fullmatch(text)
    if not match:
        message = f"{text!r} is not a date: write YYYY, YYYY-MM or YYYY-MM-DD"
        raise ValueError(message)
    year, month, day = match.groups()
    try:
        start = datetime.date(int(year), int(month or 1), int(day or 1))
    except ValueError as error:
        message = f"{text!r} is not a date in the calendar ({error})"
        raise ValueError(message) from error
    precision = DatePrecision.DAY if day else DatePrecision.MONTH if month else DatePrecision.YEAR
    return PartialDate(start, precision)


def period_end(date: str, precision: str) -> Case:
    """Give the SQL expression for the last day of the period that two fields describe."""
    add = "(%(expressions)s + interval '1 {0}' - interval '1 day')::date"
    return Case(
        When(**{precision: DatePrecision.YEAR}, then=Func(F(date), template=add.format("year"))),
        When(**{precision: DatePrecision.MONTH}, then=Func(F(date), template=add.format("month"))),
        default=F(date),
        output_field=DateField(),
    )


def starts_its_period(date: str, precision: str) -> Q:
    """Give the condition of a database constraint: the date kept is the first day of its period."""
    return (
        Q(**{precision: DatePrecision.DAY})
        | Q(**{precision: DatePrecision.MONTH, f"{date}__day": 1})
        | Q(**{precision: DatePrecision.YEAR, f"{date}__day": 1, f"{date}__month": 1})
    )

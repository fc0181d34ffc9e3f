"""A date as one says it beside an article: 8, 13 Mar, last month, Tuesday; or as ISO 8601."""

import datetime
import re
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from deals.extraction.calendar_words import MONTH, MONTHS
from deals.extraction.times import times_in
from deals.extraction.words import flatten
from minerals_site.editing.partial_date_form import PartialDateField
from minerals_site.partial_dates import PartialDate, parse

DAY_AND_MONTH = re.compile(rf"(?:(?P<day>\d{{1,2}}) ?)?(?P<month>{MONTH})\.?(?: (?P<year>\d{{4}}))?")
DAY = re.compile(r"\d{1,2}", re.ASCII)
TODAY = frozenset({"today", "aujourd'hui", "hoje"})
GRAINS = frozenset({"day", "month", "year"})


class SaidDateField(PartialDateField):
    """A field for a date that is ISO 8601 or said in words, seen from the day of publication."""

    published: datetime.date | None = None

    def to_python(self, value: Any) -> PartialDate | None:
        """Read what was typed."""
        try:
            return super().to_python(value)
        except ValidationError:
            code = said_date(str(value), self.published) if self.published else None
            if code is None:
                raise
            return parse(code)


def said_date(text: str, published: datetime.date) -> str | None:
    """Read a date in words as ISO 8601 with the parts that are known; None where it is none."""
    flat = flatten(" ".join(text.split()))
    if flat in TODAY:
        return published.isoformat()
    if DAY.fullmatch(flat):
        return _last_day(int(flat), published)
    if match := DAY_AND_MONTH.fullmatch(flat):
        return _of_month(match, published)
    times = times_in(flat, published)
    whole = len(times) == 1 and times[0].end - times[0].start == len(flat) and times[0].grain in GRAINS
    return times[0].code if whole else None


def _last_day(day: int, published: datetime.date) -> str | None:
    """Give the last day of that number, up to the day of publication."""
    month = published if day <= published.day else published.replace(day=1) - datetime.timedelta(1)
    return _checked(month.year, month.month, day)


def _of_month(match: re.Match[str], published: datetime.date) -> str | None:
    """Give a day or a month; without a year it is the last one up to the day of publication."""
    month, day = MONTHS[match["month"]], int(match["day"] or 0)
    later = (month, day) > (published.month, published.day if day else 0)
    past = published.year - 1 if later and month != published.month else published.year
    year = int(match["year"]) if match["year"] else past
    return _checked(year, month, day) if day else f"{year}-{month:02}"


def _checked(year: int, month: int, day: int) -> str | None:
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None


def said_date_field(published: datetime.date | None, **options: Any) -> SaidDateField:
    """Make a field for the form of one article."""
    field = SaidDateField(
        help_text=_("2025-04-09, 2025-04, 2025; or 9, 13 Mar, last month, Tuesday."), **options
    )
    field.published = published
    return field

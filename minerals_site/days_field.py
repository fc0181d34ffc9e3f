"""A column of days: spans that neither touch nor overlap, which may be open to the future."""

import datetime
from collections.abc import Iterable
from typing import Any

from django.db.models import Field, Lookup
from psycopg.types.multirange import DateMultirange
from psycopg.types.range import DateRange

type Span = tuple[datetime.date, datetime.date | None]  # the first day, and the first one after the last


def days_of(spans: Iterable[Span] = ()) -> DateMultirange:
    """Give the value that the column keeps; no day at all without spans."""
    return DateMultirange([DateRange(first, end) for first, end in spans])


class DaysField(Field):  # type: ignore[type-arg]  # takes no parameter at run time
    """PostgreSQL's datemultirange; its Python value is a `DateMultirange`."""

    def db_type(self, connection: Any) -> str:
        """Name the type of the column."""
        del connection
        return "datemultirange"


@DaysField.register_lookup
class Cover(Lookup):
    """`field__cover=day`: the day is one of them."""

    lookup_name = "cover"

    def get_prep_lookup(self) -> datetime.date:
        """Take the day as it is: it is no value of the column."""
        day: datetime.date = self.rhs
        return day

    def get_db_prep_lookup(self, value: Any, connection: Any) -> Any:
        """Hand the day on as a date."""
        del connection
        return "%s::date", [value]

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        """Ask whether the spans contain the day."""
        days, days_params = self.process_lhs(compiler, connection)
        day, day_params = self.process_rhs(compiler, connection)
        return f"{days} @> {day}", (*days_params, *day_params)

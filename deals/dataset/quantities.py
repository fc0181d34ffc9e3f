"""The columns of the package that hold numbers and dates."""

import re
from decimal import Decimal
from functools import cached_property
from typing import Any

from django.db.models import Case, F, Func, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast

from deals.dataset.columns import TEXT, Column, shown
from minerals_site import partial_dates
from minerals_site.partial_dates import DatePrecision

NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?", re.ASCII)
PARTIAL_DATE = r"\d{4}(-\d{2}(-\d{2})?)?"


def to_char(field: str, pattern: str) -> Func:
    """Write a date in a fixed way, whatever the server's DateStyle."""
    return Func(F(field), Value(pattern), function="to_char", output_field=TEXT)


class Number(Column):
    """An exact decimal number: plain, without zeros that say nothing."""

    @cached_property
    def exact(self) -> re.Pattern[str]:
        """What a number looks like that the database keeps as it is."""
        whole = f"(0|[1-9][0-9]{{0,{self.digits - self.decimals - 1}}})"
        return re.compile(rf"(0|-?{whole}(\.[0-9]{{0,{self.decimals - 1}}}[1-9])?)")

    @property
    def digits(self) -> int:
        """How many digits the database keeps."""
        return int(getattr(self.field, "max_digits", 0))

    @property
    def decimals(self) -> int:
        """How many of them stand behind the point."""
        return int(getattr(self.field, "decimal_places", 0))

    def parse(self, cell: str) -> str:
        """Read a number and check that the database keeps all its digits."""
        if self.exact.fullmatch(cell) and cell != "-0":
            return cell
        if not NUMBER.fullmatch(cell):
            message = f"{shown(cell)} is not a number, expected digits with a point, such as 1250.5"
            raise ValueError(message)
        text = f"{Decimal(cell).normalize():f}"
        text = "0" if text == "-0" else text
        if not self.exact.fullmatch(text):
            whole = self.digits - self.decimals
            message = f"{shown(cell)} has too many digits, expected {whole} and {self.decimals} decimals"
            raise ValueError(message)
        return text

    def written(self) -> Combinable:
        """Give the number without the zeros at its end."""
        return Cast(Func(F(self.field.name), function="trim_scale"), TEXT)

    def stored(self) -> dict[str, str]:
        """Give the number."""
        return {self.db_column: f"{self.staged}::numeric"}

    def schema(self) -> dict[str, Any]:
        """Say that it is a number."""
        return {
            "name": self.name,
            "type": "number",
            "constraints": {"required": True} if self.required else {},
        }


class Day(Column):
    """A date known to the day."""

    def parse(self, cell: str) -> str:
        """Read YYYY-MM-DD."""
        try:
            precision = partial_dates.parse(cell).precision
        except ValueError:
            precision = ""
        if precision == DatePrecision.DAY:
            return cell
        message = f"{shown(cell)} is not a day, expected YYYY-MM-DD"
        raise ValueError(message)

    def written(self) -> Combinable:
        """Give the day."""
        return to_char(self.field.name, "YYYY-MM-DD")

    def stored(self) -> dict[str, str]:
        """Give the date."""
        return {self.db_column: f"{self.staged}::date"}

    def schema(self) -> dict[str, Any]:
        """Say that it is a date."""
        return {"name": self.name, "type": "date", "constraints": {"required": True} if self.required else {}}


class PartialDate(Day):
    """A date known to the day, the month or the year: its length tells which."""

    def parse(self, cell: str) -> str:
        """Read YYYY, YYYY-MM or YYYY-MM-DD."""
        partial_dates.parse(cell)
        return cell

    def written(self) -> Combinable:
        """Give as much of the date as is known."""
        precision = f"{self.field.name}_precision"
        return Case(
            When(**{precision: DatePrecision.YEAR}, then=to_char(self.field.name, "YYYY")),
            When(**{precision: DatePrecision.MONTH}, then=to_char(self.field.name, "YYYY-MM")),
            default=super().written(),
            output_field=TEXT,
        )

    def stored(self) -> dict[str, str]:
        """Give the first day of the period, and its length."""
        precision = f"{self.db_column}_precision"
        return {
            self.db_column: f"({self.staged} || substr('0001-01-01', length({self.staged}) + 1))::date",
            precision: f"CASE length({self.staged}) WHEN 4 THEN 'year' WHEN 7 THEN 'month' ELSE 'day' END",
        }

    def schema(self) -> dict[str, Any]:
        """Give the pattern: no type of the standard takes dates of three lengths."""
        required = {"required": True} if self.required else {}
        return {"name": self.name, "type": "string", "constraints": required | {"pattern": PARTIAL_DATE}}

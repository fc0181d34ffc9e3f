"""What fills a cell of a CSV file: codes, texts, numbers, yes or no, and lists in one cell."""

from typing import Any, NamedTuple

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, CharField, DecimalField, Exists, Func, QuerySet, TextField, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast

from minerals_site.spreadsheet_safe import SpreadsheetSafe, spreadsheet_safe

BETWEEN = " | "


class Column(NamedTuple):
    """One column of a file: its snake_case header, and the field path or expression that fills it."""

    header: str
    expression: str | Combinable


def plain(header: str, path: str | Combinable = "") -> Column:
    """Give a column as the database writes it: dates, integers, and codes from a vocabulary or constraint."""
    return Column(header, path or header)


def text(header: str, path: str | Combinable = "") -> Column:
    """Give a column of text that anybody may have written, harmless to spreadsheets."""
    return Column(header, spreadsheet_safe(path or header))


def number(header: str, path: str = "") -> Column:
    """Give a column of decimal numbers without the zeros that only fill the field: 54, not 54.0000."""
    return Column(header, Func(path or header, function="trim_scale", output_field=DecimalField()))


def true_or_false(header: str, path: str = "") -> Column:
    """Give a column of `true` and `false`, where COPY by itself would write t and f."""
    return Column(header, Cast(path or header, CharField()))


def listed(header: str, texts: QuerySet[Any, Any]) -> Column:
    """Give a column with several texts in each cell, parted by " | ", from a query of one column."""
    joined = Func(ArraySubquery(texts), Value(BETWEEN), function="array_to_string", output_field=TextField())
    # Asking first is three times as fast where most rows have none: one hash table answers for all of them.
    has_any = When(Exists(texts), then=SpreadsheetSafe(joined))
    return Column(header, Case(has_any, default=Value(""), output_field=TextField()))

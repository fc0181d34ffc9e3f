"""What fills a cell of a CSV file: codes, texts, numbers, yes or no, and lists in one cell."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import (
    Case,
    CharField,
    DecimalField,
    Exists,
    F,
    Func,
    IntegerField,
    JSONField,
    QuerySet,
    TextField,
    Value,
    When,
)
from django.db.models.expressions import Combinable
from django.db.models.fields.json import KeyTextTransform
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


def counted(header: str) -> Column:
    """Give a column of whole numbers: those that `with_counts` adds under the column's header."""
    return Column(header, Cast(KeyTextTransform(header, "counts"), IntegerField()))


def with_counts(rows: QuerySet[Any], key: str, counts: Mapping[str, Mapping[str, int]]) -> QuerySet[Any]:
    """Add numbers that were counted for each row, by a key of the row: see `counted`."""
    table = Value(dict(counts), output_field=JSONField())
    own = Func(table, F(key), function="jsonb_extract_path", output_field=JSONField())
    counted: QuerySet[Any] = rows.annotate(counts=own)
    return counted


def listed(header: str, texts: QuerySet[Any, Any]) -> Column:
    """Give a column with several texts in each cell, parted by " | ", from a query of one column."""
    joined = Func(ArraySubquery(texts), Value(BETWEEN), function="array_to_string", output_field=TextField())
    # Asking first is three times as fast where most rows have none: one hash table answers for all of them.
    has_any = When(Exists(texts), then=SpreadsheetSafe(joined))
    return Column(header, Case(has_any, default=Value(""), output_field=TextField()))

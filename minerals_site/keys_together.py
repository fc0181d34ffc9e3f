"""The keys of rows of several tables, asked for by one query."""

from typing import Any

from django.db.models import QuerySet, Value


def keys_together(*tables: QuerySet[Any]) -> list[list[Any]]:
    """Give the keys of the rows that each queryset finds, in any order.

    For what several tables may tell of one thing, and few of them do: a table's own query, with all that a
    page shows beside its rows, costs as much where it finds nothing, and so need not be asked.
    """
    first, *others = (rows.order_by().values_list(Value(number), "pk") for number, rows in enumerate(tables))
    found: list[list[Any]] = [[] for _ in tables]
    for number, key in first.union(*others, all=True).order_by():
        found[number].append(key)
    return found

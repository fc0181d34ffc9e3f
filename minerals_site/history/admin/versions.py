"""The versions of a row: what was changed of it at once and in one name, newest first."""

import datetime
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from minerals_site.history.changes import change_of, net
from minerals_site.history.diff import RowDiff, row_diffs_named
from minerals_site.history.models import PendingEdit, RowChange
from minerals_site.history.names import Names

SHOWN = 200
SIGNED = attrgetter("transaction", "editor_name", "edit_id")


class Version(NamedTuple):
    """What was changed at once; `last` is the change after which the row was so."""

    last: RowChange
    at: datetime.datetime
    who: str
    edit: PendingEdit | None
    reason: str
    diff: RowDiff


def versions_of(table: str, row: str) -> list[Version]:
    """Give the versions of a row, of which the first is how it is now."""
    rows = RowChange.objects.filter(of_table=table, of_row=row).select_related("edit").order_by("-pk")
    return described(list(rows[:SHOWN]))


def described(rows: list[RowChange]) -> list[Version]:
    """Put changes of one row, newest first, into words."""
    names = Names([change_of(row) for row in rows])
    return [_version(list(found), names) for _, found in groupby(rows, SIGNED)]


def _version(rows: list[RowChange], names: Any) -> Version:
    last = rows[0]
    changes = [change_of(row) for row in reversed(rows)]
    changes = net(changes) or changes
    (diff,) = row_diffs_named(changes, names)
    return Version(last, last.at, last.editor_name, last.edit, last.reason, diff)

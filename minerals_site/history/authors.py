"""Who wrote the present version of some rows."""

import datetime
from typing import Any

from django.db.models import Model, Q, QuerySet

from minerals_site.history.models import RowChange


def authors_since(*rows: Model | QuerySet[Any], since: datetime.datetime | None = None) -> set[int]:
    """Give the ids of the users who added or changed any of some rows, or their links, after a moment.

    Without a moment, of all who ever did. What commands wrote has no user.
    """
    asked = [_changes_of(each) for each in rows]
    if not asked:
        return set()
    changes = RowChange.objects.filter(Q(*asked, _connector=Q.OR), editor__isnull=False)
    if since:
        changes = changes.filter(at__gt=since)
    return {pk for pk in changes.order_by().values_list("editor", flat=True).distinct() if pk is not None}


def _changes_of(rows: Model | QuerySet[Any]) -> Q:
    """Give the condition for changes of a row, or of the rows of a query."""
    if isinstance(rows, Model):
        return Q(of_table=rows._meta.db_table, of_row=str(rows.pk))
    keys = [str(key) for key in rows.order_by().values_list("pk", flat=True)]
    return Q(of_table=rows.model._meta.db_table, of_row__in=keys)

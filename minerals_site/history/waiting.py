"""Which edits wait for a row."""

from typing import Any

from django.db.models import Q, QuerySet

from minerals_site.history.models import EditStatus, PendingEdit
from minerals_site.history.tracked import AnyModel

MOST_ROWS = 50  # of which other edits are looked for: an action on a long list may change thousands


def waiting_for(model: AnyModel, key: Any) -> QuerySet[PendingEdit]:
    """Give the edits that wait and change a row or its links."""
    row = {"of_table": model._meta.db_table, "of_row": str(key)}
    return PendingEdit.objects.filter(status=EditStatus.WAITING, changes__contains=[row]).order_by(
        "created_at"
    )


def beside(edit: PendingEdit) -> QuerySet[PendingEdit]:
    """Give the other edits that wait and change one of the (first) rows that an edit changes."""
    rows = {(change["of_table"], change["of_row"]) for change in edit.changes}
    same = Q(pk__in=[])
    for table, key in sorted(rows)[:MOST_ROWS]:
        same |= Q(changes__contains=[{"of_table": table, "of_row": key}])
    waits = PendingEdit.objects.filter(same, status=EditStatus.WAITING)
    return waits.exclude(pk=edit.pk).order_by("created_at")

"""Which edits wait for a row."""

from typing import Any

from django.db.models import QuerySet

from minerals_site.history.models import EditStatus, PendingEdit
from minerals_site.history.tracked import AnyModel


def waiting_for(model: AnyModel, key: Any) -> QuerySet[PendingEdit]:
    """Give the edits that wait and change a row or its links."""
    row = {"of_table": model._meta.db_table, "of_row": str(key)}
    return PendingEdit.objects.filter(status=EditStatus.WAITING, changes__contains=[row]).order_by(
        "created_at"
    )

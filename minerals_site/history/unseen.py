"""Whether a row was changed since somebody opened its form: no update is lost unseen.

A form carries a token of what was recorded of its row, and of the row's links, when it was opened.
"""

from typing import Any

from django.db.models import Count, Max, Model, Q
from django.db.models.expressions import RawSQL

from minerals_site.history.changes import written_since
from minerals_site.history.models import Action, RowChange
from minerals_site.history.sent_numbers import number_in
from minerals_site.history.tracked import AnyModel


class UnseenDeletionError(Exception):
    """Rows were deleted that had changed since somebody was asked whether to delete them."""


def token_of(model: AnyModel, key: Any) -> str:
    """Give the token of a row as it is now: the last change and the number of changes.

    The number too, since changes are numbered as they are made, not as they are committed.
    """
    recorded = _changes(model, key).aggregate(last=Max("pk"), number=Count("pk"))
    return f"{recorded['last'] or 0}-{recorded['number']}"


def lock(model: AnyModel, key: Any) -> Model | None:
    """Lock a row until the transaction ends, so that it cannot change between the question and the save."""
    return model._default_manager.select_for_update(of=("self",)).filter(pk=key).order_by().first()


def is_stale(model: AnyModel, key: Any, token: str) -> bool:
    """Tell whether a row was changed since a token was given; lock the row first."""
    return token != token_of(model, key)


def changes_after(model: AnyModel, key: Any, token: str) -> list[RowChange]:
    """Give what was recorded of a row after a token, oldest first; all if the token is none."""
    seen = number_in(token.partition("-")[0])
    return list(_changes(model, key).filter(pk__gt=seen).order_by("pk").select_related("edit"))


def refuse_unseen_deletions(seen: str, began: int) -> None:
    """Raise UnseenDeletionError if this transaction deleted rows that others changed after a change was seen.

    `seen` is the number of the last change when the question was asked, `began` when its answer came.
    What goes with the chosen rows counts too.
    """
    gone = {(each.of_table, each.of_row) for each in written_since(began) if each.action == Action.DELETED}
    if not gone:
        return
    rows = Q(*(Q(of_table=table, of_row=row) for table, row in gone), _connector=Q.OR)
    this = RawSQL("pg_current_xact_id()::text::bigint", ())
    by_others = Q(pk__lte=began) | ~Q(transaction=this)
    if RowChange.objects.filter(rows, by_others, pk__gt=number_in(seen)).exists():
        raise UnseenDeletionError


def _changes(model: AnyModel, key: Any) -> Any:
    return RowChange.objects.filter(of_table=model._meta.db_table, of_row=str(key)).order_by()

"""What an edit is called in a list."""

from collections.abc import Sequence

from django.db.models import Model
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from minerals_site.history.changes import Change
from minerals_site.history.models import Action
from minerals_site.history.row_images import instance
from minerals_site.history.tracked import link_field, model_of


def title_of(changes: Sequence[Change]) -> str:
    """Name the first thing that was changed, and say how many more there are."""
    things: dict[tuple[str, str], Change] = {}
    for change in changes:
        things.setdefault((change.of_table, change.of_row), change)
    if not things:
        return ""
    first = _named(next(iter(things.values())))
    more = len(things) - 1
    return _("%(first)s, and %(more)d more") % {"first": first, "more": more} if more else first


def _named(change: Change) -> str:
    """Name kind and row of a change."""
    model = model_of(change.of_table)
    if model is None:
        return f"{change.of_table} {change.of_row}"
    words = {
        "kind": capfirst(str(model._meta.verbose_name)),
        "row": _row_of(change, model) or change.of_row,
        "action": Action.CHANGED.label if change.table != change.of_table else change.action.label,
    }
    return _("%(kind)s %(action)s: %(row)s") % words


def _row_of(change: Change, model: type[Model]) -> str:
    """Write the row, as it is now or was."""
    linked = change.model is not None and link_field(change.model)
    row = None if linked else instance(model, change.image)
    row = row or model._default_manager.filter(pk=change.of_row).first()
    return str(row or "")

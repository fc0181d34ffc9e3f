"""Make changes through the models: their rules are asked, their signals fire, nothing else is touched."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models, transaction
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from minerals_site.history.changes import Change, Image, last_change, net, written_since
from minerals_site.history.row_images import images, instance, values
from minerals_site.history.tracked import AnyModel


class Conflict(NamedTuple):
    """A change that was written for another state of its row than `now`; None where there is no row."""

    change: Change
    now: Image | None


class RefusedError(Exception):
    """Changes that cannot be made: rows that have changed meanwhile, or rules that they break."""

    def __init__(self, message: str, conflicts: Sequence[Conflict] = ()) -> None:
        super().__init__(message)
        self.conflicts = list(conflicts)


def conflicts_of(changes: Sequence[Change], *, lock: bool = True) -> list[Conflict]:
    """Give the changes whose rows are no longer as they are before the change; the rows stay locked."""
    keys: dict[AnyModel, set[str]] = defaultdict(set)
    for change in changes:
        keys[_model_of(change)].add(change.row)
    ordered = sorted(keys, key=lambda model: model._meta.db_table)  # two who accept at once do not deadlock
    now = {model: images(model, keys[model], lock=lock) for model in ordered}
    found = ((change, now[_model_of(change)].get(change.row)) for change in changes)
    return [Conflict(change, image) for change, image in found if not _same(change.before, image)]


@transaction.atomic
def make(changes: Sequence[Change]) -> None:
    """Make all changes or none; RefusedError says what stands against it."""
    since = last_change()
    for change in changes:
        try:
            _make(change)
        except ValidationError as error:
            raise RefusedError(_in_words(change, error.messages)) from error
        except (models.ProtectedError, models.RestrictedError) as error:
            raise RefusedError(_in_words(change, [_("Other rows point at it.")])) from error
    _check_references()
    if not _as_meant(net(changes), net(written_since(since))):
        message = _("More would be changed than is shown: other rows depend on these by now.")
        raise RefusedError(message)


def _make(change: Change) -> None:
    model = _model_of(change)
    if change.before is None:
        _save(instance(model, change.after or {}), force_insert=True)
        return
    row = model._default_manager.filter(pk=change.row).first()
    if row is None:
        raise ValidationError(_("It is there no longer."))
    if change.after is None:
        row.delete()
        return
    changed = {name: change.after.get(name) for name in change.columns}
    for name, value in values(model, changed).items():
        setattr(row, name, value)
    _save(row)


def _save(row: models.Model, **options: Any) -> None:
    row.full_clean()
    row.save(**options)


def _check_references() -> None:
    """Have the database check now what it would check at the end of the transaction."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")
    except IntegrityError as error:
        raise RefusedError(_("Something that a row points at is there no longer.")) from error


def _as_meant(meant: Sequence[Change], written: Sequence[Change]) -> bool:
    """Tell whether the rows that were meant were written, as they were meant, and no others."""
    now = {change.key: change.after for change in written}
    wanted = {change.key: change.after for change in meant}
    return now.keys() == wanted.keys() and all(_same(wanted[key], now[key]) for key in now)


def _same(before: Image | None, now: Image | None) -> bool:
    """Tell whether a row is as it was, in the columns that it had then."""
    if before is None or now is None:
        return before is now
    return all(now.get(name) == value for name, value in before.items())


def _model_of(change: Change) -> AnyModel:
    if change.model is None:
        raise RefusedError(_("The table %(table)s is there no longer.") % {"table": change.table})
    return change.model


def _in_words(change: Change, messages: Sequence[str]) -> str:
    name = capfirst(str(_model_of(change)._meta.verbose_name))
    return f"{name} {change.row}: {' '.join(messages)}"

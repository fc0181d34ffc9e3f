"""What rows are called, for diffs: people read names, not keys."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.db import models

from minerals_site.history.changes import Change, Image
from minerals_site.history.models import RowChange
from minerals_site.history.row_images import instance
from minerals_site.history.tracked import AnyModel

type Key = tuple[AnyModel, str]


class Names:
    """The names of all rows that some changes are of or point at, read table by table."""

    def __init__(self, changes: Iterable[Change]) -> None:
        changes = list(changes)
        self._own = {(change.model, change.row): change for change in changes if change.model}
        keys: dict[AnyModel, set[Any]] = defaultdict(set)
        for model, key in _keys_in(changes):
            keys[model].add(key)
        self._names = {key: name for model, wanted in keys.items() for key, name in _stored(model, wanted)}

    def of(self, model: AnyModel, key: Any) -> str:
        """Give a row's name; that of a row which is gone, or not there yet, comes from its changes."""
        known = self._names.get((model, str(key)))
        if known is None:
            known = self._names[model, str(key)] = self._unstored(model, str(key))
        return known

    def _unstored(self, model: AnyModel, key: str) -> str:
        change = self._own.get((model, key))
        table = model._meta.db_table
        last = None if change else RowChange.objects.filter(table=table, of_table=table, of_row=key).first()
        image = change.image if change else last.image if last else None
        return called(model, image, key)


def called(model: AnyModel, image: Image | None, key: str) -> str:
    """Write the row of an image; a row whose name needs rows that are gone is called by kind and key."""
    if image is not None:
        try:
            return str(instance(model, image))
        except ObjectDoesNotExist:
            pass
    return f"{model._meta.verbose_name} {key}"


def foreign_keys(model: AnyModel) -> list[Any]:
    """List the fields that point at other rows."""
    return [field for field in model._meta.concrete_fields if isinstance(field, models.ForeignKey)]


def _keys_in(changes: Iterable[Change]) -> Iterator[tuple[AnyModel, Any]]:
    for change in changes:
        if change.model is None:
            continue
        if change.table == change.of_table:
            yield change.model, change.row
        for field in foreign_keys(change.model):
            for image in (change.before, change.after):
                key = (image or {}).get(str(field.column))
                if key is not None:
                    yield field.related_model, key


def _label_paths(model: AnyModel) -> list[str]:
    """List the relations that the names of rows may read: those of the row, and what each of them needs."""
    return [path for field in foreign_keys(model) for path in (field.name, *_needed_by(field))]


def _needed_by(field: Any) -> list[str]:
    return [f"{field.name}__{needed.name}" for needed in foreign_keys(field.related_model) if not needed.null]


def _stored(model: AnyModel, keys: set[Any]) -> Iterator[tuple[Key, str]]:
    typed = {model._meta.pk.to_python(key) for key in keys}
    rows = model._default_manager.filter(pk__in=typed).order_by()
    paths = _label_paths(model)
    for row in rows.select_related(*paths) if paths else rows:
        yield (model, str(row.pk)), str(row)

"""Rows as the history has them: read as images, turned into instances of their models, put back raw."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection, models

from minerals_site.history.changes import Change, Image
from minerals_site.history.exact_json import read
from minerals_site.history.tracked import AnyModel, ignored_columns, key_column

quoted = connection.ops.quote_name


def images(model: AnyModel, keys: Iterable[Any], *, lock: bool = False) -> dict[str, Image]:
    """Read rows as their triggers would write them, by key; locked until the transaction ends, if asked."""
    key = quoted(key_column(model))
    typed = [model._meta.pk.to_python(each) for each in keys]
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {key}::text, to_jsonb(t) - %s::text[] FROM {quoted(model._meta.db_table)} AS t"
            f" WHERE {key} = ANY (%s) {'FOR UPDATE' if lock else ''}",
            [ignored_columns(model), typed],
        )
        return {row: read(image) for row, image in cursor.fetchall()}


def values(model: AnyModel, image: Image) -> dict[str, Any]:
    """Give the values of a row's fields by their attribute, as Python has them."""
    return {
        field.attname: field.to_python(image[str(field.column)])
        for field in model._meta.concrete_fields
        if str(field.column) in image and not isinstance(field, models.GeneratedField)
    }


def instance(model: AnyModel, image: Image) -> models.Model:
    """Build the row that an image describes, without saving it."""
    return model(**values(model, image))


def put_back(changes: Sequence[Change]) -> None:
    """Undo changes past the models, the last one first."""
    with connection.cursor() as cursor:
        for change in reversed(changes):
            cursor.execute(*_undoing(change))


def _undoing(change: Change) -> tuple[str, list[Any]]:
    """Give the statement that undoes a change, and its parameters."""
    model = change.model
    if model is None:
        message = f"{change.table} is kept no longer"
        raise LookupError(message)
    table, key = quoted(change.table), quoted(key_column(model))
    row = model._meta.pk.to_python(change.row)
    if change.before is None:
        return f"DELETE FROM {table} WHERE {key} = %s", [row]
    record = f"jsonb_populate_record(NULL::{table}, %s::jsonb) AS r"
    image = json.dumps(change.before)
    if change.after is None:
        names = [quoted(name) for name in change.before]
        selected = ", ".join(f"r.{name}" for name in names)
        return f"INSERT INTO {table} ({', '.join(names)}) SELECT {selected} FROM {record}", [image]
    setting = ", ".join(f"{quoted(name)} = r.{quoted(name)}" for name in change.columns)
    return f"UPDATE {table} AS t SET {setting} FROM {record} WHERE t.{key} = %s", [image, row]

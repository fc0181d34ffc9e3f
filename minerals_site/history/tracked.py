"""Which tables are kept, which of their columns are not, and to which row a link belongs."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db.models import GeneratedField, ManyToManyField, Model

type AnyModel = type[Model]


def tracked() -> Iterator[AnyModel]:
    """Give the models whose tables are kept, those of many-to-many fields among them.

    A model leaves itself out by `keeps_history = False`: all of it follows from other rows.
    """
    for label in settings.HISTORY_APPS:
        for model in apps.get_app_config(label).get_models(include_auto_created=True):
            kept = model._meta.managed and not model._meta.proxy
            if kept and getattr(model, "keeps_history", True):
                yield model


@cache
def models_by_table() -> dict[str, AnyModel]:
    """Give the kept models by the names of their tables."""
    return {model._meta.db_table: model for model in tracked()}


def model_of(table: str) -> AnyModel | None:
    """Give the model of a table; None if it is kept no longer."""
    return models_by_table().get(table)


def ignored_columns(model: AnyModel) -> list[str]:
    """List the columns that follow from others: generated ones, and the model's own `derived_fields`."""
    derived = getattr(model, "derived_fields", ())
    return [
        str(field.column)
        for field in model._meta.concrete_fields
        if isinstance(field, GeneratedField) or field.name in derived
    ]


def key_column(model: AnyModel) -> str:
    """Name the column of the primary key."""
    return str(model._meta.pk.column)


def link_field(model: AnyModel) -> "ManyToManyField[Any, Any] | None":
    """Give the many-to-many field whose links a table holds; None for a table of things."""
    owner: Any = model._meta.auto_created
    if not owner:
        return None
    fields: list[ManyToManyField[Any, Any]] = owner._meta.local_many_to_many
    return next(field for field in fields if field.remote_field.through is model)


def owner_of(model: AnyModel) -> tuple[str, str]:
    """Name the table to whose rows the rows of a table belong, and the column that says to which.

    A thing belongs to itself; a link to the row that has the many-to-many field.
    """
    field = link_field(model)
    if field is None:
        return model._meta.db_table, key_column(model)
    return field.model._meta.db_table, field.m2m_column_name()

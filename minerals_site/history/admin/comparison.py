"""A row as a form was opened with it, as somebody else has saved it since, and as it stands in the form."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.utils.text import capfirst

from minerals_site.history.changes import Change, Image, change_of
from minerals_site.history.diff import displayed
from minerals_site.history.marked_words import Side, marked
from minerals_site.history.models import RowChange
from minerals_site.history.names import Names
from minerals_site.history.row_images import images
from minerals_site.history.tracked import AnyModel, ignored_columns, key_column


class Compared(NamedTuple):
    """One field in the three versions; the words are marked that theirs and yours do not share."""

    label: str
    opened: str
    theirs: Side
    yours: Side


def compare(form: Any, newer: list[RowChange]) -> list[Compared]:
    """Give the fields in which the stored row differs from the form, or from what the form began with."""
    model, key = type(form.instance), str(form.instance.pk)
    now = images(model, [key]).get(key, {})
    opened, yours = _as_opened(model, now, newer), _as_typed(form)
    names = Names([_version(model, key, image) for image in (opened, now, yours)])
    return [*_fields(model, (opened, now, yours), names), *_links(form, newer)]


def _version(model: AnyModel, key: str, image: Image) -> Change:
    table = model._meta.db_table
    return Change(table, key, table, key, None, image)


def _as_opened(model: AnyModel, now: Image, newer: list[RowChange]) -> Image:
    """Undo the newer changes of the row itself."""
    first = next((each for each in newer if each.table == model._meta.db_table), None)
    return (first.before or {}) if first else now


def _as_typed(form: Any) -> Image:
    """Read the row from the form; what could not be read of it as it was typed."""
    row = form.instance
    typed = {str(field.column): getattr(row, field.attname) for field in row._meta.concrete_fields}
    wrong = [field for field in row._meta.concrete_fields if field.name in form.errors]
    return typed | {str(field.column): form[field.name].value() for field in wrong}


def _fields(model: AnyModel, versions: tuple[Image, ...], names: Names) -> Iterator[Compared]:
    hidden = {*ignored_columns(model), key_column(model)}
    for field in model._meta.concrete_fields:
        column = str(field.column)
        if column in hidden:
            continue
        opened, theirs, yours = (_text(field, image.get(column), names) for image in versions)
        if not opened == theirs == yours:
            yield Compared(capfirst(str(field.verbose_name)), opened, *marked(theirs, yours))


def _text(field: Any, value: Any, names: Names) -> str:
    try:
        return displayed(field, field.to_python(value), names)
    except (ValidationError, TypeError, ValueError):  # typed, and no value of the field: shown as it is
        return str(value)


def _links(form: Any, newer: list[RowChange]) -> Iterator[Compared]:
    """Compare what is linked, by the names of the linked rows."""
    for field in form.instance._meta.many_to_many:
        if field.name not in form.fields:
            continue
        theirs = {row.pk: str(row) for row in getattr(form.instance, field.name).all()}
        chosen = form.cleaned_data.get(field.name)
        yours = theirs if chosen is None else {row.pk: str(row) for row in chosen}
        opened = _links_as_opened(field, theirs, newer)
        if opened != theirs or theirs != yours:
            listed = ["; ".join(sorted(each.values())) for each in (opened, theirs, yours)]
            yield Compared(capfirst(str(field.verbose_name)), listed[0], *marked(*listed[1:]))


def _links_as_opened(field: Any, theirs: dict[Any, str], newer: list[RowChange]) -> dict[Any, str]:
    """Undo the newer changes of links."""
    opened = dict(theirs)
    changes = [change_of(row) for row in newer if row.table == field.remote_field.through._meta.db_table]
    names = Names(changes)
    for change in reversed(changes):
        key = field.related_model._meta.pk.to_python(change.image[field.m2m_reverse_name()])
        if change.before is None:
            opened.pop(key, None)
        else:
            opened[key] = names.of(field.related_model, key)
    return opened

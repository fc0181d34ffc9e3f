"""Changes as people read them: field by field, with names for keys and labels for codes."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from django.db import models
from django.utils import formats, timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from minerals_site.history.changes import Change, Image
from minerals_site.history.marked_words import Part, Side, marked
from minerals_site.history.models import Action
from minerals_site.history.names import Names
from minerals_site.history.tracked import AnyModel, link_field, model_of
from minerals_site.number_words import plain


class FieldDiff(NamedTuple):
    """One field before and after."""

    label: str
    before: Side
    after: Side


class RowDiff(NamedTuple):
    """One thing that was changed: its kind, its name, what became of it, and its fields."""

    model: AnyModel | None
    key: str
    kind: str
    name: str
    action: Action
    fields: list[FieldDiff]


def row_diffs(changes: Sequence[Change]) -> list[RowDiff]:
    """Show changes thing by thing, each with its own fields and then its links."""
    return row_diffs_named(changes, Names(changes))


def row_diffs_named(changes: Sequence[Change], names: Names) -> list[RowDiff]:
    """Do the same with names that are read already."""
    things: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        things.setdefault((change.of_table, change.of_row), []).append(change)
    return [_row_diff(table, row, of, names) for (table, row), of in things.items()]


def displayed(field: "models.Field[Any, Any]", value: Any, names: Names) -> str:
    """Write a value of a field (as Python has it) as a reader takes it in; nothing is an empty text."""
    if value is None or value == "":
        return ""
    if isinstance(field, models.ForeignKey):
        return names.of(field.related_model, value)
    if field.flatchoices:
        return str(dict(field.flatchoices).get(value, value))
    return _plainly(field, value)


def field_diff(label: str, before: str, after: str) -> FieldDiff:
    """Put two texts side by side with their words marked."""
    return FieldDiff(label, *marked(before, after))


def _row_diff(table: str, row: str, changes: list[Change], names: Names) -> RowDiff:
    model = model_of(table)
    own = [change for change in changes if change.table == table]
    links = [change for change in changes if change.table != table]
    return RowDiff(
        model=model,
        key=row,
        kind=capfirst(str(model._meta.verbose_name)) if model else table,
        name=names.of(model, row) if model else row,
        action=own[0].action if own else Action.CHANGED,
        fields=[*(each for change in own for each in _fields(change, names)), *_link_fields(links, names)],
    )


def _fields(change: Change, names: Names) -> Iterable[FieldDiff]:
    """Show the fields that differ, in the model's order; those that are no longer in the model last."""
    differing = set(change.columns)
    fields = change.model._meta.concrete_fields if change.model else []
    known = {str(field.column): field for field in fields}
    for column in (*known, *sorted(differing - known.keys())):
        field: Any = known.get(column)
        if column not in differing or isinstance(field, models.AutoField):
            continue
        before, after = (_read(field, column, image, names) for image in (change.before, change.after))
        if before != after:
            yield field_diff(capfirst(str(field.verbose_name)) if field else column, before, after)


def _read(field: Any, column: str, image: Image | None, names: Names) -> str:
    value = (image or {}).get(column)
    if value is None or field is None:
        return "" if value is None else str(value)
    return displayed(field, field.to_python(value), names)


def _link_fields(links: Sequence[Change], names: Names) -> Iterable[FieldDiff]:
    """Show what was linked and what was no longer, field by field."""
    tables = dict.fromkeys(change.table for change in links)
    for table in tables:
        model = model_of(table)
        field: Any = link_field(model) if model else None
        if field is None:
            continue
        of_field = [change for change in links if change.table == table]
        gone = [_linked(field, change.before, names) for change in of_field if change.after is None]
        new = [_linked(field, change.after, names) for change in of_field if change.before is None]
        yield FieldDiff(capfirst(str(field.verbose_name)), _listed(gone, "gone"), _listed(new, "new"))


def _linked(field: Any, image: Image | None, names: Names) -> str:
    return names.of(field.related_model, (image or {}).get(field.m2m_reverse_name()))


def _listed(names: Sequence[str], mark: str) -> Side:
    return [Part(("; " if place else "") + name, mark) for place, name in enumerate(names)]


def _plainly(field: "models.Field[Any, Any]", value: Any) -> str:
    match field:
        case models.BooleanField():
            return _("yes") if value else _("no")
        case models.DateTimeField():
            return formats.date_format(timezone.localtime(value), "DATETIME_FORMAT")
        case models.DecimalField():
            return plain(value)
    return str(value)

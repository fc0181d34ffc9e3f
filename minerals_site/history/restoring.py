"""Bring back an earlier version of a row with its links, or a deleted row with all that went with it."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models

from minerals_site.history.changes import Change, Image, change_of
from minerals_site.history.models import Action, RowChange
from minerals_site.history.row_images import images
from minerals_site.history.tracked import AnyModel, link_field, model_of, owner_of, tracked


def changes_to_restore(version: RowChange) -> list[Change]:
    """Give what must be changed for a row to be as it was after a change; as before it, if it was deleted."""
    deleted = version.action == Action.DELETED and version.table == version.of_table
    return _deleted_together(version) if deleted else _back_to(version)


def _deleted_together(version: RowChange) -> list[Change]:
    """List the row, and what pointed at it and was deleted in the same transaction, to be added again."""
    gone = RowChange.objects.filter(transaction=version.transaction, action=Action.DELETED)
    back: dict[tuple[str, str], Change] = {}
    for change in map(change_of, gone.order_by("-pk")):
        wanted = change.key == (version.table, version.row)
        if wanted or any(target in back for target in _targets(change)):
            back[change.key] = change._replace(before=None, after=_existing(change))
    return list(back.values())


def _targets(change: Change) -> Iterator[tuple[str, str]]:
    """Name the rows that a row points at."""
    for field in _keys(change.model):
        yield field.related_model._meta.db_table, str(change.image.get(str(field.column)))


def _existing(change: Change) -> Image:
    """Give a row without its pointers to accounts and the like that are gone and that it can do without."""
    image = dict(change.image)
    for field in _keys(change.model):
        target, column = field.related_model, str(field.column)
        if field.null and model_of(target._meta.db_table) is None and image.get(column) is not None:
            there = target._default_manager.filter(pk=image[column]).exists()
            image[column] = image[column] if there else None
    return image


def _keys(model: AnyModel | None) -> Iterable[Any]:
    fields = model._meta.concrete_fields if model else ()
    return (field for field in fields if isinstance(field, models.ForeignKey))


def _back_to(version: RowChange) -> list[Change]:
    model = model_of(version.of_table)
    if model is None:
        return []
    later = RowChange.objects.filter(of_table=version.of_table, of_row=version.of_row, pk__gt=version.pk)
    undone = [change_of(row) for row in later.order_by("-pk")]
    own = _own_row(model, version, undone)
    links = [change for table in _link_tables(model) for change in _links(table, version.of_row, undone)]
    return [*own, *links]


def _own_row(model: AnyModel, version: RowChange, undone: list[Change]) -> list[Change]:
    """Undo the later changes of the row itself, but for the columns that no restoring may move."""
    now = images(model, [version.of_row], lock=True).get(version.of_row)
    then = now
    for change in undone:
        if change.table == version.of_table:
            then = change.before
    if then is None or now == then:
        return []
    kept = {str(model._meta.get_field(name).column) for name in getattr(model, "kept_on_restore", ())}  # type: ignore[union-attr]  # fields of the table
    if now is not None:
        then = {**now, **{name: value for name, value in then.items() if name in now and name not in kept}}
    table = version.of_table
    return [Change(table, version.of_row, table, version.of_row, now, then)] if then != now else []


def _link_tables(model: AnyModel) -> Iterator[AnyModel]:
    for table in tracked():
        if link_field(table) and owner_of(table)[0] == model._meta.db_table:
            yield table


def _links(table: AnyModel, owner: str, undone: list[Change]) -> list[Change]:
    """Give the links to remove and to add, by what they link."""
    field: Any = link_field(table)
    name, other = table._meta.db_table, field.m2m_reverse_name()
    rows = table._default_manager.filter(**{field.m2m_field_name(): owner}).values_list("pk", flat=True)
    now = images(table, rows)
    then = dict(now)
    for change in undone:
        if change.table == name:
            then.pop(change.row, None)
            if change.before is not None:
                then[change.row] = change.before
    had, has = ({image[other] for image in links.values()} for links in (then, now))
    of = owner_of(table)[0]
    gone = [
        Change(name, row, of, owner, image, None) for row, image in now.items() if image[other] not in had
    ]
    back = [
        Change(name, row, of, owner, None, image) for row, image in then.items() if image[other] not in has
    ]
    return [*gone, *back]

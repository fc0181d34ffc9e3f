"""Whether the public sees anything of what was changed.

A model says which of its rows are public by a method `public` or `published` of its manager; without one all
are, or none with `shown_to_public = False`. Columns for editors alone are its `internal_fields`. A link is
public while both rows that it links are.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from django.db import IntegrityError, transaction

from minerals_site.history.changes import Change
from minerals_site.history.models import Action
from minerals_site.history.row_images import put_back
from minerals_site.history.tracked import AnyModel, link_field

METHODS = ("public", "published")


def touches_public(changes: Sequence[Change]) -> bool:
    """Tell whether a changed row is public now, or was before the changes, which are made already."""
    seen = [change for change in changes if not _is_internal(change)]
    return _any_public(seen) or _were_public(seen, changes)


def _is_internal(change: Change) -> bool:
    """Tell whether a row was changed only in what editors alone see."""
    model = change.model
    names = getattr(model, "internal_fields", ())
    if change.action != Action.CHANGED or not names or model is None:
        return False
    fields = {str(field.column): field.name for field in model._meta.concrete_fields}
    return {fields.get(column) for column in change.columns} <= set(names)


def public_among(model: AnyModel, keys: set[Any]) -> set[str]:
    """Keep the keys of the rows that the public sees."""
    if not keys or not getattr(model, "shown_to_public", True):
        return set()
    if link_field(model):
        return _public_links(model, keys)
    rows = public_rows(model)
    if rows is None:
        rows = model._default_manager.all()
    return {str(key) for key in rows.filter(pk__in=keys).order_by().values_list("pk", flat=True)}


def public_rows(model: AnyModel) -> Any:
    """Ask for the public rows by the model's own rule; None for a model without one."""
    manager = model._default_manager
    return next((getattr(manager, name)() for name in METHODS if hasattr(manager, name)), None)


def _public_links(model: AnyModel, keys: set[Any]) -> set[str]:
    field: Any = link_field(model)
    sides = (field.model, field.m2m_field_name()), (field.related_model, field.m2m_reverse_field_name())
    names = [model._meta.get_field(name).attname for _, name in sides]  # type: ignore[union-attr]  # both are keys
    links = list(model._default_manager.filter(pk__in=keys).values_list("pk", *names))
    for place, (linked, _name) in enumerate(sides, start=1):
        seen = public_among(linked, {link[place] for link in links})
        links = [link for link in links if str(link[place]) in seen]
    return {str(link[0]) for link in links}


def _any_public(changes: Sequence[Change]) -> bool:
    keys: dict[AnyModel, set[Any]] = defaultdict(set)
    for change in changes:
        if change.model:
            keys[change.model].add(change.model._meta.pk.to_python(change.row))
    return any(public_among(model, rows) for model, rows in keys.items())


def _were_public(seen: Sequence[Change], changes: Sequence[Change]) -> bool:
    """Look at rows as they were, by undoing all changes for a moment.

    Rows that cannot be put back one by one (two have swapped their names) are taken for public.
    """
    older = [change for change in seen if change.before is not None]
    if not older:
        return False
    try:
        with transaction.atomic():
            put_back(changes)
            public = _any_public(older)
            transaction.set_rollback(True)
    except IntegrityError:
        return True
    return public

"""Whether the public sees anything of what was changed.

A model says which of its rows are public by a method `public` or `published` of its manager; without one all
are, or none with `shown_to_public = False`. A link is public while both rows that it links are.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from django.db import transaction

from minerals_site.history.changes import Change
from minerals_site.history.row_images import put_back
from minerals_site.history.tracked import AnyModel, link_field

METHODS = ("public", "published")


def touches_public(changes: Sequence[Change]) -> bool:
    """Tell whether a changed row is public now, or was before the changes, which are made already."""
    return _any_public(changes) or _were_public(changes)


def public_among(model: AnyModel, keys: set[Any]) -> set[str]:
    """Keep the keys of the rows that the public sees."""
    if not keys or not getattr(model, "shown_to_public", True):
        return set()
    if link_field(model):
        return _public_links(model, keys)
    manager = model._default_manager
    rows: Any = next((getattr(manager, name)() for name in METHODS if hasattr(manager, name)), None)
    if rows is None:
        rows = manager.all()
    return {str(key) for key in rows.filter(pk__in=keys).order_by().values_list("pk", flat=True)}


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


def _were_public(changes: Sequence[Change]) -> bool:
    """Look at the rows as they were, by undoing the changes for a moment."""
    older = [change for change in changes if change.before is not None]
    if not older:
        return False
    with transaction.atomic():
        put_back(changes)
        public = _any_public(older)
        transaction.set_rollback(True)
    return public

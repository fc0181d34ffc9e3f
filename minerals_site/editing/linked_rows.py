"""Links from a row's page to the lists of rows that point at it: they stay usable with any number of rows."""

from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.contrib.admin import AdminSite
from django.db.models import Model
from django.http import HttpRequest
from django.urls import reverse


class LinkedRows(NamedTuple):
    """How many rows of one model point at a row, where they are listed and where one is added."""

    name: str
    number: int
    list_url: str
    add_url: str


def linked_rows(
    site: AdminSite, request: HttpRequest, row: Model, relations: Iterable[str]
) -> list[LinkedRows]:
    """Give the links for some reverse relations of a row, as far as the user may see them."""
    links = (_links(site, request, row, name) for name in relations)
    return [link for link in links if link]


def admin_url(site: AdminSite, model: type[Model], page: str, /, *args: Any, **query: Any) -> str:
    """Give the address of one of a model's admin pages."""
    options = model._meta
    address = reverse(f"{site.name}:{options.app_label}_{options.model_name}_{page}", args=args)
    return f"{address}?{urlencode(query)}" if query else address


def _links(site: AdminSite, request: HttpRequest, row: Model, name: str) -> LinkedRows | None:
    relation: Any = row._meta.get_field(name)
    model, field = relation.related_model, relation.field
    model_admin = site.get_model_admin(model)
    if not model_admin.has_view_permission(request):
        return None
    target = "pk" if relation.many_to_many else field.target_field.name
    may_add = model_admin.has_add_permission(request)
    return LinkedRows(
        name=str(model_admin.opts.verbose_name_plural),
        number=getattr(row, relation.get_accessor_name()).count(),
        list_url=admin_url(site, model, "changelist", **{f"{field.name}__{target}__exact": row.pk}),
        add_url=admin_url(site, model, "add", **{field.name: row.pk}) if may_add else "",
    )

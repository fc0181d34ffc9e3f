"""What keeps rows from being deleted, found without reading all that points at them."""

from collections.abc import Iterator
from typing import Any

from django.contrib.admin import AdminSite
from django.db.models import PROTECT, Model
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from minerals_site.editing.linked_rows import admin_url

SHOWN = 20


def protected_rows(site: AdminSite, model: type[Model], rows: Any) -> list[str]:
    """List the first rows of each kind that point at some rows and forbid to delete them, with links."""
    related = model._meta.related_objects
    return [
        line for relation in related if relation.on_delete is PROTECT for line in _lines(site, relation, rows)
    ]


def _lines(site: AdminSite, relation: Any, rows: Any) -> Iterator[str]:
    model = relation.related_model
    model_admin = site.get_model_admin(model)
    pointing = model.objects.filter(**{f"{relation.field.name}__in": rows})
    related = getattr(model_admin, "label_related", ())
    for row in (pointing.select_related(*related) if related else pointing)[:SHOWN]:
        name = capfirst(model_admin.opts.verbose_name)
        yield format_html('{}: <a href="{}">{}</a>', name, admin_url(site, model, "change", row.pk), row)
    left = pointing.count() - SHOWN
    if left > 0:
        names = model_admin.opts.verbose_name_plural
        yield _("… and %(count)d more %(names)s") % {"count": left, "names": names}

"""Rows under the row they belong to: those that exist are shown, new ones are added in place."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from minerals_site.editing.record_options import RecordOptions
from minerals_site.vocabulary import Vocabulary

SHOWN = 50


class RecordInline(RecordOptions, admin.TabularInline):  # type: ignore[type-arg]  # takes no parameter at run time
    """The latest rows, each with a link to its own page, and empty ones to fill in.

    Existing rows are not form fields: their number costs no queries, and no save can overwrite them unseen.
    """

    extra = 0
    show_change_link = True
    can_delete = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Keep the latest rows of the row whose page this is; the rest is one link away."""
        rows = super().get_queryset(request)
        match = request.resolver_match
        parent = match.kwargs.get("object_id") if match else None
        if parent is None:
            return rows
        key = self.opts.get_field(self._parent_field())
        latest = self.model.objects.filter(**{key.name: parent}).order_by("-pk").values("pk")[:SHOWN]
        return rows.filter(pk__in=latest)

    def _parent_field(self) -> str:
        """Name the foreign key to the model whose page this is on."""
        return next(
            field.name
            for field in self.opts.concrete_fields
            if field.is_relation and field.related_model is self.parent_model
        )

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Leave changes to the row's own page."""
        del request, obj
        return False

    def definitions(self, vocabulary: type[Vocabulary]) -> str:
        """Write the definitions as plain text: in a table they are a tooltip."""
        return vocabulary.help_text()

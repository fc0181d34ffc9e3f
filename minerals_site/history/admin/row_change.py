"""All changes in the admin, to read; and the way back to an earlier version."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import PermissionDenied
from django.db.models import F, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from minerals_site.editing.read_only import ReadOnly
from minerals_site.history.admin.addresses import history_of
from minerals_site.history.applying import RefusedError, make
from minerals_site.history.changes import change_of
from minerals_site.history.editing import editing
from minerals_site.history.models import Action, RowChange
from minerals_site.history.names import Names
from minerals_site.history.restoring import changes_to_restore
from minerals_site.history.sent_numbers import number_in
from minerals_site.history.tracked import link_field, model_of
from minerals_site.pages import CappedPaginator


class DeletedFilter(admin.SimpleListFilter):
    """Rows that are gone, from where they can be brought back."""

    title = _("deleted rows")
    parameter_name = "deleted"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Offer them alone."""
        del request, model_admin
        return [("yes", _("deleted rows only"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[RowChange]) -> QuerySet[RowChange]:
        """Keep deletions of things, not of links."""
        del request
        deletions = queryset.filter(action=Action.DELETED, table=F("of_table"))
        return deletions if self.value() == "yes" else queryset


class TableFilter(admin.SimpleListFilter):
    """Changes of one kind of row and of its links."""

    title = _("kind")
    parameter_name = "of_table"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Offer the kinds that the admin knows."""
        del request, model_admin
        registered = (model for model in admin.site._registry if model_of(model._meta.db_table))  # noqa: SLF001 - all that are
        return sorted(
            (model._meta.db_table, capfirst(str(model._meta.verbose_name_plural))) for model in registered
        )

    def queryset(self, request: HttpRequest, queryset: QuerySet[RowChange]) -> QuerySet[RowChange]:
        """Keep the chosen kind."""
        del request
        return queryset.filter(of_table=self.value()) if self.value() else queryset


class NamedChanges(ChangeList):
    """A page of changes, with the names of the rows read together."""

    def get_results(self, request: HttpRequest) -> None:
        """Add `row_name` to each."""
        super().get_results(request)
        changes: list[Any] = list(self.result_list)
        names = Names([change_of(change) for change in changes])
        for change in changes:
            model = model_of(change.of_table)
            change.row_name = names.of(model, change.of_row) if model else change.of_row
        self.result_list = changes


@admin.register(RowChange)
class RowChangeAdmin(ReadOnly, admin.ModelAdmin):  # type: ignore[type-arg]  # takes no parameter at run time
    """All changes, newest first."""

    list_display = ("at", "who", "action", "kind", "what", "reason")
    list_display_links = None
    list_filter = (DeletedFilter, "action", TableFilter)
    list_select_related = ("edit",)
    search_fields = ("=editor_name", "=of_row")
    show_full_result_count = False
    paginator = CappedPaginator
    list_per_page = 50
    ordering = ("-id",)

    class Media:
        css = {"all": ("css/history.css",)}

    def get_urls(self) -> list[Any]:
        """Add the way back."""
        restore = path(
            "<int:number>/restore/",
            self.admin_site.admin_view(self.restore),
            name="history_rowchange_restore",
        )
        return [restore, *super().get_urls()]

    @admin.display(description=_("who"), ordering="editor_name")
    def who(self, change: RowChange) -> str:
        """Name the editor, and who accepted it."""
        if change.edit is None:
            return change.editor_name
        return _now("%(editor)s, accepted by %(reviewer)s") % {
            "editor": change.editor_name,
            "reviewer": change.edit.reviewer_name,
        }

    @admin.display(description=_("kind"), ordering="of_table")
    def kind(self, change: RowChange) -> str:
        """Name the kind of row, and which of its links."""
        model, table = model_of(change.of_table), model_of(change.table)
        name = capfirst(str(model._meta.verbose_name)) if model else change.of_table
        field = link_field(table) if table else None
        return f"{name}: {field.verbose_name}" if field else name

    @admin.display(description=_("what"))
    def what(self, change: Any) -> str:
        """Name the row, with the way to its history."""
        address, name = history_of(model_of(change.of_table), change.of_row), change.row_name
        return format_html('<a href="{}">{}</a>', address, name) if address else name

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        """List rows with their names."""
        del request, kwargs
        return NamedChanges

    def change_view(self, request: HttpRequest, object_id: str, *args: Any, **kwargs: Any) -> HttpResponse:
        """Lead to the history of the row."""
        del args, kwargs
        if not self.has_view_permission(request):
            raise PermissionDenied
        change = RowChange.objects.filter(pk=number_in(unquote(object_id))).first()
        address = history_of(model_of(change.of_table), change.of_row) if change else ""
        return HttpResponseRedirect(address or reverse("admin:history_rowchange_changelist"))

    @method_decorator(require_POST)
    def restore(self, request: HttpRequest, number: int) -> HttpResponse:
        """Bring a row back to how it was after a change (before it, if it was deleted), as an edit."""
        version = get_object_or_404(RowChange, pk=number)
        model = model_of(version.of_table)
        if model is None or not self.admin_site.is_registered(model):
            raise Http404
        of = self.admin_site.get_model_admin(model)
        there = model._default_manager.filter(pk=version.of_row).exists()
        if not (of.has_change_permission(request) and (there or of.has_add_permission(request))):
            raise PermissionDenied
        address = history_of(model, version.of_row)
        reason = _now("Version of %(at)s restored") % {"at": f"{version.at:%Y-%m-%d %H:%M}"}
        try:
            with editing(request.user, reason) as outcome:
                changes = changes_to_restore(version)
                make(changes)
        except RefusedError as error:
            self.message_user(request, str(error), messages.ERROR)
            return HttpResponseRedirect(address)
        if outcome.waiting:
            waits = _now("The public would see this version: it waits for a second person.")
            self.message_user(request, waits, messages.WARNING)
            return HttpResponseRedirect(outcome.waiting.get_absolute_url())
        done = _now("The version is restored.") if changes else _now("It is so already.")
        self.message_user(request, done, messages.SUCCESS)
        return HttpResponseRedirect(address)

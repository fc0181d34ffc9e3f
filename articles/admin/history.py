"""Who changed what: Django's own log of the admin, to read only."""

from typing import Any

from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from minerals_site.editing.read_only import ReadOnly


@admin.register(LogEntry)
class HistoryAdmin(ReadOnly, admin.ModelAdmin):  # type: ignore[type-arg]  # takes no parameter at run time
    """All changes, newest first; editors do not see those of accounts."""

    list_display = ("action_time", "user", "action_flag", "content_type", "what", "message")
    list_filter = ("action_flag", ("content_type", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("user", "content_type")
    search_fields = ("object_repr__unaccent__icontains", "user__username__icontains")
    date_hierarchy = "action_time"
    show_full_result_count = False
    list_display_links = None

    def get_queryset(self, request: HttpRequest) -> QuerySet[LogEntry]:
        """Keep accounts to those who manage them."""
        entries = super().get_queryset(request)
        if request.user.has_perm("auth.view_user"):
            return entries
        return entries.exclude(content_type__app_label="auth")

    @admin.display(description=_("what"))
    def what(self, entry: LogEntry) -> str:
        """Name the row, with a link where it still exists."""
        address = None if entry.is_deletion() else entry.get_admin_url()
        if not address:
            return entry.object_repr
        return format_html('<a href="{}">{}</a>', address, entry.object_repr)

    @admin.display(description=_("change"))
    def message(self, entry: LogEntry) -> str:
        """Say which fields were changed."""
        return entry.get_change_message()

    def has_module_permission(self, request: HttpRequest) -> bool:
        """Show it to whoever edits articles."""
        return self.has_view_permission(request)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Let whoever edits articles read."""
        del obj
        return request.user.has_perm("articles.change_article")

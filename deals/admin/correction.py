"""Readers' corrections in the admin: what was reported, where, and the editor's answer."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.text import Truncator
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from deals.choices import CorrectionStatus
from deals.models import Correction
from deals.queries.reported import page_with, public_row, recorded
from minerals_site.editing.linked_rows import admin_url
from minerals_site.editing.queues import QueueFilter
from minerals_site.editing.record_admin import RecordAdmin

SAID = ("about", "links", "wrong", "right", "source", "email", "created_at")


@admin.register(Correction)
class CorrectionAdmin(RecordAdmin):
    """What readers say is never changed; status and answer are the editors'."""

    list_display = ("about", "kind", "wrong_in_short", "status", "created_at", "answered_by")
    list_filter = (QueueFilter, "status", "kind")
    list_select_related = ("answered_by",)
    date_hierarchy = "created_at"
    search_fields = ("about__unaccent__icontains", "wrong__unaccent__icontains", "key")
    readonly_fields = (*SAID, "answered_at", "answered_by")
    fieldsets = (
        (_("The report"), {"fields": SAID}),
        (_("The answer"), {"fields": ("status", "answer", ("answered_at", "answered_by"))}),
    )

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Leave reporting to the public form."""
        del request
        return False

    def save_model(self, request: HttpRequest, obj: Correction, form: Any, change: Any) -> None:
        """Note who answered; a report that is open again has no answerer."""
        answered = obj.status != CorrectionStatus.NEW
        if "status" in form.changed_data or "answer" in form.changed_data:
            obj.answered_at = timezone.now() if answered else None
            obj.answered_by = request.user if answered and request.user.is_authenticated else None
        super().save_model(request, obj, form, change)

    @admin.display(description=_("what is wrong"))
    def wrong_in_short(self, correction: Correction) -> str:
        """Give the beginning of what the reader says."""
        return Truncator(correction.wrong).chars(120)

    @admin.display(description=_("where it stands"))
    def links(self, correction: Correction) -> str:
        """Link the fact in the admin and, while the public sees it, on its page."""
        row = recorded(correction.kind, correction.key)
        if row is None:
            return _now("It has been deleted since.")
        places = [(admin_url(self.admin_site, type(row), "change", row.pk), _now("In the admin"))]
        if public := public_row(correction.kind, correction.key):
            places.append((page_with(public), _now("On the public page")))
        return format_html_join(" · ", '<a href="{}">{}</a>', places)

    @admin.display(description=_("source"))
    def source(self, correction: Correction) -> str:
        """Link the source that the reader names; it is a stranger's address."""
        if not correction.source_url:
            return ""
        address = correction.source_url
        return format_html('<a href="{}" rel="noopener noreferrer nofollow">{}</a>', address, address)

"""Edits that wait, in the admin: read as a diff, accepted, sent back, taken back, or typed again."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db.models import Case, QuerySet, Value, When
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.timesince import timesince
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from minerals_site.editing.queues import QueueFilter
from minerals_site.editing.read_only import ReadOnly
from minerals_site.history.admin.addresses import history_of
from minerals_site.history.admin.reopening import address_to_reopen
from minerals_site.history.applying import Conflict, RefusedError, conflicts_of
from minerals_site.history.changes import Change
from minerals_site.history.diff import RowDiff, row_diffs
from minerals_site.history.models import EditStatus, PendingEdit
from minerals_site.history.reviewing import PERMISSION, accept, changes_in, may_review, send_back, take_back
from minerals_site.history.sent_numbers import number_in

OPEN = (EditStatus.WAITING, EditStatus.SENT_BACK)


@admin.register(PendingEdit)
class PendingEditAdmin(ReadOnly, admin.ModelAdmin):  # type: ignore[type-arg]  # takes no parameter at run time
    """What waits comes first, the oldest of it on top."""

    list_display = ("title", "status", "author_name", "age", "reviewer_name")
    list_filter = (QueueFilter, "status")
    search_fields = ("title__unaccent__icontains", "=author_name", "=reviewer_name")
    show_full_result_count = False
    list_per_page = 50
    sortable_by = ()

    class Media:
        css = {"all": ("css/history.css",)}

    def get_queryset(self, request: HttpRequest) -> QuerySet[PendingEdit]:
        """Put first what waits; leave out the long columns."""
        place = Case(When(status=EditStatus.WAITING, then=Value(0)), default=Value(1))
        rows = super().get_queryset(request).defer("changes", "form_data")
        return rows.order_by(place, "created_at")

    def get_ordering(self, request: HttpRequest) -> tuple[str, ...]:
        """Leave the order to the query."""
        del request
        return ()

    @admin.display(description=_("since"))
    def age(self, edit: PendingEdit) -> str:
        """Say how long ago it was handed in."""
        return timesince(edit.created_at)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """Show an edit, or decide it."""
        del form_url, extra_context
        edit = PendingEdit.objects.filter(pk=number_in(unquote(object_id))).first()
        if edit is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)  # type: ignore[attr-defined,no-any-return]  # not in the stubs
        own = edit.author_id == request.user.pk
        if not (own or self.has_view_permission(request, edit) or request.user.has_perm(PERMISSION)):
            raise PermissionDenied
        return self._decide(request, edit) if request.method == "POST" else self._show(request, edit)

    def _decide(self, request: HttpRequest, edit: PendingEdit) -> HttpResponse:
        """Do what the pressed button says."""
        comment = request.POST.get("comment", "")
        steps: dict[str, tuple[Any, str]] = {
            "_accept": (
                lambda: accept(edit, request.user, comment),
                _now("Accepted: the public sees it now."),
            ),
            "_send_back": (lambda: send_back(edit, request.user, comment), _now("Sent back to its author.")),
            "_take_back": (lambda: take_back(edit, request.user), _now("Taken back.")),
        }
        pressed = next((step for step in steps if step in request.POST), None)
        if pressed is None:
            return HttpResponseRedirect(request.path)
        step, done = steps[pressed]
        try:
            step()
        except RefusedError as error:
            messages.error(request, str(error))
            return self._show(request, edit, error.conflicts, comment)
        messages.success(request, done)
        return HttpResponseRedirect(request.path)

    def _conflicts(self, request: HttpRequest, edit: PendingEdit, changes: list[Change]) -> list[Conflict]:
        """Look whether an edit that waits could be accepted now."""
        try:
            return conflicts_of(changes, lock=False) if edit.waits else []
        except RefusedError as error:
            messages.error(request, str(error))
            return []

    def _show(
        self,
        request: HttpRequest,
        edit: PendingEdit,
        conflicts: list[Conflict] | None = None,
        comment: str = "",
    ) -> HttpResponse:
        own = edit.author_id == request.user.pk
        changes = changes_in(edit)
        if conflicts is None:
            conflicts = self._conflicts(request, edit, changes)
        context = {
            **self.admin_site.each_context(request),
            "title": edit.title,
            "opts": self.opts,
            "edit": edit,
            "comment": comment,
            "diffs": linked(row_diffs(changes)),
            "conflicts": linked(row_diffs([_meanwhile(conflict) for conflict in conflicts])),
            "may_review": may_review(request.user, edit),
            "may_take_back": own and edit.status in OPEN,
            "reopen": address_to_reopen(edit) if own and edit.status in OPEN else "",
            "media": self.media,
        }
        return TemplateResponse(request, "admin/history/pending_edit.html", context)


def linked(diffs: list[RowDiff]) -> list[tuple[RowDiff, str]]:
    """Give each thing with the address of its history."""
    return [(diff, history_of(diff.model, diff.key)) for diff in diffs]


def _meanwhile(conflict: Conflict) -> Change:
    """Give what somebody else has made of a row since the edit was written."""
    return conflict.change._replace(before=conflict.change.before, after=conflict.now)

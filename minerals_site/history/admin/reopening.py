"""A form that was sent already, opened again as it was typed: for edits that were sent back."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from django.db.models import Q
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext as _

from minerals_site.history.admin.seen_form import REOPENED, FormState, state_of
from minerals_site.history.editing import Outcome
from minerals_site.history.models import EditStatus, PendingEdit
from minerals_site.history.sent_numbers import number_in

OPEN = Q(status__in=(EditStatus.WAITING, EditStatus.SENT_BACK))


def address_to_reopen(edit: PendingEdit) -> str:
    """Give the address of the form of an edit as it was typed; empty if it was made without one."""
    path = urlsplit(edit.form_address).path
    return f"{path}?{REOPENED}={edit.pk}" if path else ""


def state_of_reopened(request: HttpRequest) -> FormState | None:
    """Give what the form is about if it is one that its author opens again."""
    edit = _asked_for(request, request.GET.get(REOPENED, ""))
    if edit is None or urlsplit(edit.form_address).path != request.path:
        return None
    words = _("This is your edit as you typed it; it is not saved. Mend it and save it again.")
    if edit.comment:
        words = _("%(who)s sent this back: “%(comment)s” Mend it and save it again.") % {
            "who": edit.reviewer_name,
            "comment": edit.comment,
        }
    return FormState(refusal=words, reopened=edit)


@contextmanager
def reopened_form(request: HttpRequest) -> Iterator[None]:
    """Let the request carry what was typed. The form refuses to save it: it is only shown."""
    edit = state_of(request).reopened
    data = QueryDict(mutable=True)
    for name, values in (edit.form_data if edit else {}).items():
        data.setlist(name, values)
    data["_save"] = "1"  # it is a form that was saved: no action that it also carries may run
    changed: Any = request
    method, sent = request.method, request.POST
    changed.method, changed.POST = "POST", data
    try:
        yield
    finally:
        changed.method, changed.POST = method, sent


def replace_reopened(request: HttpRequest, outcome: Outcome) -> None:
    """Take the earlier edit back once what came of it is saved or waits."""
    edit = _asked_for(request, request.POST.get(REOPENED, ""))
    if edit and outcome.changes:
        PendingEdit.objects.filter(OPEN, pk=edit.pk).update(status=EditStatus.WITHDRAWN)


def _asked_for(request: HttpRequest, number: str) -> PendingEdit | None:
    """Give an edit that the user may open again."""
    return PendingEdit.objects.filter(OPEN, pk=number_in(number), author_id=request.user.pk).first()

"""What happens to an edit that waits: accepted or sent back by a second person, taken back by its author."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from minerals_site.editing.nul_bytes import NUL
from minerals_site.history.applying import RefusedError, conflicts_of, make
from minerals_site.history.changes import Change
from minerals_site.history.models import EditStatus, PendingEdit
from minerals_site.history.signature import signed

PERMISSION = "history.review_pendingedit"


def changes_in(edit: PendingEdit) -> list[Change]:
    """Read the changes of an edit."""
    return [Change(**change) for change in edit.changes]


def may_review(user: Any, edit: PendingEdit) -> bool:
    """Tell whether a user may decide: a reviewer who is not the author."""
    return bool(edit.waits and edit.author_id != user.pk and user.has_perm(PERMISSION))


def accept(edit: PendingEdit, reviewer: Any, comment: str = "") -> None:
    """Make the changes, recorded under the author's name with the edit and so its reviewer.

    RefusedError, with the rows that have changed meanwhile, if they cannot be made; then nothing is.
    """
    with transaction.atomic():
        waiting = _locked(edit, reviewer)
        changes = changes_in(waiting)
        if conflicts := conflicts_of(changes):
            message = _(
                "What it changes has been changed meanwhile. Send it back, so that its author sees both."
            )
            raise RefusedError(message, conflicts)
        with signed(waiting.author_name, user=waiting.author, reason=waiting.reason, edit=waiting):
            make(changes)
        _decide(waiting, EditStatus.ACCEPTED, reviewer, comment)


def send_back(edit: PendingEdit, reviewer: Any, comment: str) -> None:
    """Give an edit back to its author, with what is to be done."""
    with transaction.atomic():
        waiting = _locked(edit, reviewer)
        if not comment.strip():
            raise RefusedError(_("Say what its author is to change."))
        _decide(waiting, EditStatus.SENT_BACK, reviewer, comment)


def take_back(edit: PendingEdit, author: Any) -> None:
    """Have its author withdraw an edit that waits or was sent back."""
    open_ones = PendingEdit.objects.filter(status__in=(EditStatus.WAITING, EditStatus.SENT_BACK))
    if not open_ones.filter(pk=edit.pk, author=author).update(status=EditStatus.WITHDRAWN):
        raise RefusedError(_("Its author alone can take it back, and only until it is accepted."))


def _locked(edit: PendingEdit, reviewer: Any) -> PendingEdit:
    waiting = PendingEdit.objects.select_for_update(of=("self",)).get(pk=edit.pk)
    if not waiting.waits:
        raise RefusedError(_("It is decided already."))
    if waiting.author_id == reviewer.pk:
        raise RefusedError(_("A second person must read it: its author cannot accept it."))
    if not may_review(reviewer, waiting):
        raise RefusedError(_("Only reviewers decide."))
    return waiting


def _decide(edit: PendingEdit, status: EditStatus, reviewer: Any, comment: str) -> None:
    if NUL in comment:
        raise RefusedError(_("A comment cannot hold null characters: type it without them."))
    edit.status, edit.comment = status, comment.strip()
    edit.reviewer, edit.reviewer_name = reviewer, reviewer.get_username()
    edit.reviewed_at = timezone.now()
    edit.save()

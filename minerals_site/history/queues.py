"""What waits among the edits of what is public."""

from typing import Any

from django.db.models import QuerySet
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from minerals_site.editing.queues import For, Queue
from minerals_site.history.models import EditStatus, PendingEdit


def _to_review(user: Any) -> QuerySet[PendingEdit]:
    """Give the edits that wait, but a user's own: those another must accept."""
    return PendingEdit.objects.filter(status=EditStatus.WAITING).exclude(author=user)


def _sent_back(user: Any) -> QuerySet[PendingEdit]:
    """Give a user's edits that a reviewer sent back."""
    return PendingEdit.objects.filter(status=EditStatus.SENT_BACK, author=user)


def _waiting_of(user: Any) -> QuerySet[PendingEdit]:
    """Give a user's edits that somebody else has yet to read."""
    return PendingEdit.objects.filter(status=EditStatus.WAITING, author=user)


edits_to_review = Queue(
    "edits_to_review",
    _("Edits to review"),
    For.REVIEWER,
    PendingEdit,
    _to_review,
    "created_at",
    "history.review_pendingedit",
)
edits_sent_back = Queue(
    "edits_sent_back",
    _("Edits sent back to me"),
    For.AUTHOR,
    PendingEdit,
    _sent_back,
    Coalesce("reviewed_at", "created_at"),
)
my_edits_that_wait = Queue(
    "my_edits_that_wait", _("My edits that wait"), For.OTHERS, PendingEdit, _waiting_of, "created_at"
)

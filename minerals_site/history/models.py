"""The history: changes of rows, and edits that wait for a second person."""

from typing import Any

from django.conf import settings
from django.contrib.postgres.indexes import BrinIndex
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from minerals_site.history.exact_json import ExactDecoder


class Action(models.TextChoices):
    """What became of a row."""

    ADDED = "added", _("added")
    CHANGED = "changed", _("changed")
    DELETED = "deleted", _("deleted")


class EditStatus(models.TextChoices):
    """Where an edit stands on its way to the public."""

    WAITING = "waiting", _("waiting")
    SENT_BACK = "sent_back", _("sent back")
    ACCEPTED = "accepted", _("accepted")
    WITHDRAWN = "withdrawn", _("taken back by its author")


class PendingEdit(models.Model):
    """An edit of what the public sees: changes of rows, of which nothing is stored until accepted."""

    title = models.CharField(_("what"), max_length=300)
    status = models.CharField(_("status"), max_length=10, choices=EditStatus, default=EditStatus.WAITING)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        verbose_name=_("author"),
        related_name="pending_edits",
        null=True,
    )
    author_name = models.CharField(_("author's name"), max_length=150)
    reason = models.CharField(_("reason"), max_length=300, blank=True)
    created_at = models.DateTimeField(_("since"), default=timezone.now)
    changes = models.JSONField(_("changes"), decoder=ExactDecoder)
    # The form in which it was typed, so that its author can go on with it: an address, and what was sent.
    form_address = models.CharField(max_length=500, blank=True)
    form_data = models.JSONField(default=dict, blank=True)
    reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        verbose_name=_("reviewer"),
        related_name="reviewed_edits",
        null=True,
        blank=True,
    )
    reviewer_name = models.CharField(_("reviewer's name"), max_length=150, blank=True)
    reviewed_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    comment = models.TextField(_("comment"), blank=True)

    class Meta:
        verbose_name = _("waiting edit")
        verbose_name_plural = _("waiting edits")
        ordering = ["-created_at", "-id"]
        permissions = [("review_pendingedit", _("Can accept or send back the edits of others"))]
        indexes = [
            models.Index(
                fields=["created_at"], condition=models.Q(status=EditStatus.WAITING), name="edits_that_wait"
            )
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(status__in=EditStatus.values), name="edit_status_is_known"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """Give its page in the admin."""
        return reverse("admin:history_pendingedit_change", args=[self.pk])

    @property
    def waits(self) -> bool:
        """Whether it can still be accepted."""
        return self.status == EditStatus.WAITING


class RowChange(models.Model):
    """One change of one row, with the row before and after; written by triggers alone."""

    table = models.CharField(_("table"), max_length=63)
    row = models.CharField(_("row"), max_length=100)
    # What the row belongs to: itself, or for a link the row that has the many-to-many field.
    of_table = models.CharField(max_length=63)
    of_row = models.CharField(max_length=100)
    action = models.CharField(_("change"), max_length=7, choices=Action)
    before: "models.JSONField[Any, Any]" = models.JSONField(_("before"), null=True, decoder=ExactDecoder)
    after: "models.JSONField[Any, Any]" = models.JSONField(_("after"), null=True, decoder=ExactDecoder)
    at = models.DateTimeField(_("when"))
    editor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        verbose_name=_("who"),
        related_name="row_changes",
        null=True,
        db_index=False,  # those of Meta leave out the rows of bulk loads, which have none
    )
    editor_name = models.CharField(_("name"), max_length=150, blank=True)
    reason = models.CharField(_("reason"), max_length=300, blank=True)
    edit = models.ForeignKey(
        PendingEdit,
        models.SET_NULL,
        verbose_name=_("accepted edit"),
        related_name="row_changes",
        null=True,
        db_index=False,
    )
    transaction = models.BigIntegerField(_("transaction"))

    class Meta:
        verbose_name = _("change")
        verbose_name_plural = _("changes")
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["of_table", "of_row", "id"], name="changes_of_a_row"),
            models.Index(
                fields=["editor"], condition=models.Q(editor__isnull=False), name="changes_by_editor"
            ),
            models.Index(fields=["edit"], condition=models.Q(edit__isnull=False), name="changes_of_an_edit"),
            models.Index(
                fields=["id"],
                condition=models.Q(action=Action.DELETED, table=models.F("of_table")),
                name="deletions_of_rows",
            ),
            # Rows come in the order of both, so that a few bytes a megabyte find them again.
            BrinIndex(fields=["transaction"], name="changes_of_a_transaction", autosummarize=True),
            BrinIndex(fields=["at"], name="changes_by_time", autosummarize=True),
        ]

    def __str__(self) -> str:
        return f"{self.table} {self.row}: {self.get_action_display()}"

    @property
    def image(self) -> Any:
        """The row as the change left it; as it was, where it was deleted."""
        return self.before if self.after is None else self.after

"""Errors that readers report. They are never public, and no part of the history of facts."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from deals.choices.correction import CorrectionStatus, Reported
from minerals_site.vocabulary import VocabularyField

MAX_TEXT = 2000


class CorrectionQuerySet(models.QuerySet["Correction"]):
    """Questions to the table of corrections."""

    def open(self) -> Self:
        """Keep what nobody has answered."""
        return self.filter(status=CorrectionStatus.NEW)


class Correction(models.Model):
    """What a reader says is wrong with one fact, named by its kind and key, and what became of it."""

    kind = VocabularyField(_("about"), max_length=10, choices=Reported, editable=False)
    key = models.SlugField(_("key"), max_length=140, editable=False)
    about = models.CharField(_("what the reader saw"), max_length=400, editable=False)
    wrong = models.TextField(_("what is wrong"), max_length=MAX_TEXT)
    right = models.TextField(_("what is right"), max_length=MAX_TEXT, blank=True)
    source_url = models.URLField(_("source"), max_length=500, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    created_at = models.DateTimeField(_("reported at"), default=timezone.now, editable=False)
    # A hash of the sender's address that means nothing a day later, and is then emptied.
    client = models.CharField(max_length=64, blank=True, editable=False)
    status = VocabularyField(
        _("status"), max_length=10, choices=CorrectionStatus, default=CorrectionStatus.NEW
    )
    answer = models.TextField(
        _("answer"),
        blank=True,
        help_text=_("What was found and done; needed once it is accepted or declined."),
    )
    answered_at = models.DateTimeField(_("answered at"), null=True, editable=False)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        verbose_name=_("answered by"),
        related_name="+",
        null=True,
        editable=False,
    )

    objects = CorrectionQuerySet.as_manager()

    keeps_history = False  # readers' e-mail addresses have no place there; the answer says who and when
    shown_to_public = False

    class Meta:
        verbose_name = _("readers' correction")
        verbose_name_plural = _("readers' corrections")
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["created_at"], name="correction_by_time")]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=Reported.values), name="correction_kind_is_known"),
            models.CheckConstraint(
                condition=Q(status__in=CorrectionStatus.values), name="correction_status_is_known"
            ),
            models.CheckConstraint(
                condition=Q(status=CorrectionStatus.NEW) | ~Q(answer=""),
                name="correction_answered_with_words",
                violation_error_message=_("Say what was found and done."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.about}"

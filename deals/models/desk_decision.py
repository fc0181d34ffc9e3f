"""What editors decided about proposals drawn from an article; the proposals themselves are not kept."""

from typing import Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models import Article
from deals.choices import Decision
from minerals_site.history.models import PendingEdit
from minerals_site.vocabulary import VocabularyField


class DeskDecisionQuerySet(models.QuerySet["DeskDecision"]):
    """Questions to the table of decisions."""

    def of(self, article: Article) -> Self:
        """Keep an article's, with whoever took them."""
        return self.filter(article=article).select_related("by", "edit")


class DeskDecision(models.Model):
    """One decision about one proposal; one that was added by hand has the id of its sending as proposal."""

    article = models.ForeignKey(
        Article, models.CASCADE, verbose_name=_("article"), related_name="desk_decisions"
    )
    proposal = models.CharField(_("proposal"), max_length=80)
    decision = VocabularyField(_("decision"), max_length=10, choices=Decision)
    fact_sort = models.CharField(_("sort of fact"), max_length=20, blank=True)
    fact_key = models.CharField(_("key of the fact"), max_length=120, blank=True)
    edit = models.ForeignKey(
        PendingEdit,
        models.SET_NULL,
        verbose_name=_("waiting edit"),
        related_name="+",
        null=True,
        help_text=_("Where the fact is to be public at once: what waits for a second person."),
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, verbose_name=_("decided by"), related_name="+", null=True
    )
    at = models.DateTimeField(_("decided at"), default=timezone.now)

    objects = DeskDecisionQuerySet.as_manager()

    keeps_history = False
    shown_to_public = False

    class Meta:
        verbose_name = _("decision at the desk")
        verbose_name_plural = _("decisions at the desk")
        ordering = ["-at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["article", "proposal"], name="desk_decision_is_taken_once_a_proposal"
            ),
            models.CheckConstraint(
                condition=models.Q(decision__in=Decision.values), name="desk_decision_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(decision=Decision.DISMISSED, fact_key="")
                | (~models.Q(decision=Decision.DISMISSED) & ~models.Q(fact_key="")),
                name="desk_decision_has_a_fact_unless_dismissed",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.proposal}: {self.get_decision_display()}"

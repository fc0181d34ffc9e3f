"""Terms: what a side offers, asks or gets."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from deals.choices import TermKind, TermSide, TermStatus
from deals.models.deal import Deal
from deals.models.fact import Fact, FactQuerySet
from minerals_site.vocabulary import VocabularyField


class Term(Fact):
    """One thing on the table, or in the text."""

    deal = models.ForeignKey(Deal, models.CASCADE, verbose_name=_("deal"), related_name="terms")
    side = VocabularyField(_("who gives"), max_length=20, choices=TermSide)
    kind = VocabularyField(_("kind"), max_length=20, choices=TermKind)
    status = VocabularyField(_("status"), max_length=10, choices=TermStatus, default=TermStatus.PROPOSED)
    text = models.CharField(_("term"), max_length=250, help_text=_("In our own words."))

    objects = FactQuerySet.as_manager()

    class Meta(Fact.Meta):
        verbose_name = _("term")
        verbose_name_plural = _("terms")
        ordering = ["deal", "side", "kind", "key"]
        constraints = [
            *Fact.Meta.constraints,
            models.CheckConstraint(condition=Q(side__in=TermSide.values), name="term_side_is_known"),
            models.CheckConstraint(condition=Q(kind__in=TermKind.values), name="term_kind_is_known"),
            models.CheckConstraint(condition=Q(status__in=TermStatus.values), name="term_status_is_known"),
            models.CheckConstraint(condition=~Q(text=""), name="term_has_a_text"),
        ]

    def __str__(self) -> str:
        return self.text

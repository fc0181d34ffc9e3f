"""Parties: who stands on which side of a deal, and does what."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from deals.choices import PartyRole, Side
from deals.models.actor import Actor
from deals.models.deal import Deal
from deals.models.fact import Fact, FactQuerySet
from minerals_site.vocabulary import VocabularyField


class Party(Fact):
    """An actor's side and role in a deal."""

    deal = models.ForeignKey(Deal, models.CASCADE, verbose_name=_("deal"), related_name="parties")
    actor = models.ForeignKey(Actor, models.PROTECT, verbose_name=_("actor"), related_name="parties")
    side = VocabularyField(_("side"), max_length=10, choices=Side)
    role = VocabularyField(_("role"), max_length=12, choices=PartyRole)

    objects = FactQuerySet.as_manager()

    class Meta(Fact.Meta):
        verbose_name = _("party")
        verbose_name_plural = _("parties")
        ordering = ["deal", "side", "role", "actor"]
        constraints = [
            *Fact.Meta.constraints,
            models.UniqueConstraint(
                fields=["deal", "actor", "role"],
                name="party_has_a_role_once",
                violation_error_message=_("This role is recorded already: add a further citation to it."),
            ),
            models.CheckConstraint(condition=Q(side__in=Side.values), name="party_side_is_known"),
            models.CheckConstraint(condition=Q(role__in=PartyRole.values), name="party_role_is_known"),
        ]

    def __str__(self) -> str:
        return f"{self.actor} ({self.get_role_display()})"

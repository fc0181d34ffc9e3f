"""Actors: people, governments, companies and whoever else takes part."""

import datetime
from typing import Self

from django.apps import apps
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.models import Citation
from deals.choices import ActorKind
from deals.models.country import Country
from deals.models.told import told
from minerals_site.hierarchy import refuse_loop
from minerals_site.name_order import by_name
from minerals_site.vocabulary import VocabularyField


class ActorQuerySet(models.QuerySet["Actor"]):
    """Questions to the table of actors."""

    def public(self, date: datetime.date | None = None) -> Self:
        """Keep the actors whom a published article names (by a date).

        It may name them as such, as parties, in events, for their money, or for who belongs to them or what
        they operate.
        """
        parties = apps.get_model("deals", "Party").objects.public().said_by(date)
        events = apps.get_model("deals", "DealEvent").objects.public().until(date)
        amounts = apps.get_model("deals", "Amount").objects.public().said_by(date)
        sites = apps.get_model("deals", "Site").objects.filter(told(date))
        members = self.model.objects.filter(told(date))
        return self.filter(
            told(date)
            | Exists(parties.filter(actor=OuterRef("pk")))
            | Exists(events.filter(actors=OuterRef("pk")))
            | Exists(amounts.filter(payer=OuterRef("pk")))
            | Exists(members.filter(affiliation=OuterRef("pk")))
            | Exists(sites.filter(operator=OuterRef("pk")))
        )


class Actor(models.Model):
    """A person in an office, or an organisation."""

    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    name = models.CharField(_("name"), max_length=200, unique=True)
    kind = VocabularyField(_("kind"), max_length=15, choices=ActorKind)
    country = models.ForeignKey(
        Country, models.PROTECT, verbose_name=_("country"), related_name="actors", null=True, blank=True
    )
    role = models.CharField(
        _("office"), max_length=200, blank=True, help_text=_("As the cited source gives it, at its date.")
    )
    affiliation = models.ForeignKey(
        "self", models.PROTECT, verbose_name=_("belongs to"), related_name="members", null=True, blank=True
    )
    citation = models.ForeignKey(
        Citation,
        models.PROTECT,
        verbose_name=_("citation"),
        related_name="actors",
        null=True,
        blank=True,
        help_text=_(
            "Where the office or the affiliation is said. Shown only while its article is published."
        ),
    )

    objects = ActorQuerySet.as_manager()

    class Meta:
        verbose_name = _("actor")
        verbose_name_plural = _("actors")
        ordering = [by_name("name")]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=ActorKind.values), name="actor_kind_is_known"),
            models.CheckConstraint(
                condition=Q(affiliation=None) | ~Q(affiliation=F("id")),
                name="actor_does_not_belong_to_itself",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Give the actor's public page."""
        return reverse("actor", args=[self.slug])

    def clean(self) -> None:
        """Refuse an actor that belongs to itself, over others; the database sees only the row itself."""
        refuse_loop(self, "affiliation")

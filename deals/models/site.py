"""Sites: mines, deposits, plants, ports and railways."""

import datetime
from typing import Self

from django.apps import apps
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.models import Citation
from deals.choices import SiteKind
from deals.models.actor import Actor
from deals.models.country import Country
from deals.models.mineral import Mineral
from deals.models.told import told
from minerals_site.name_order import by_name
from minerals_site.vocabulary import VocabularyField


class SiteQuerySet(models.QuerySet["Site"]):
    """Questions to the table of sites."""

    def public(self, date: datetime.date | None = None) -> Self:
        """Keep the sites of which a published article tells: by their own citation, an event or a figure.

        With a date, those of which it had by then.
        """
        events = apps.get_model("deals", "DealEvent").objects.public().until(date)
        figures = apps.get_model("deals", "Figure").objects.public().said_by(date)
        return self.filter(
            told(date)
            | Exists(events.filter(site=OuterRef("pk")))
            | Exists(figures.filter(site=OuterRef("pk")))
        )


class Site(models.Model):
    """A place where minerals lie, are won, worked or shipped. Its output is inside its country's."""

    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    name = models.CharField(_("name"), max_length=200)
    kind = VocabularyField(_("kind"), max_length=20, choices=SiteKind)
    country = models.ForeignKey(Country, models.PROTECT, verbose_name=_("country"), related_name="sites")
    admin_area = models.CharField(_("district or province"), max_length=200, blank=True)
    minerals = models.ManyToManyField(Mineral, verbose_name=_("minerals"), related_name="sites", blank=True)
    operator = models.ForeignKey(
        Actor, models.PROTECT, verbose_name=_("operator"), related_name="sites", null=True, blank=True
    )
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
        help_text=_("Degrees north, WGS 84; only from a source that can be cited."),
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
        help_text=_("Degrees east, WGS 84."),
    )
    citation = models.ForeignKey(
        Citation,
        models.PROTECT,
        verbose_name=_("citation"),
        related_name="sites",
        null=True,
        blank=True,
        help_text=_(
            "Where place, operator and minerals are said. Shown only while its article is published."
        ),
    )

    objects = SiteQuerySet.as_manager()

    class Meta:
        verbose_name = _("site")
        verbose_name_plural = _("sites")
        ordering = [by_name("name")]
        constraints = [
            models.UniqueConstraint(fields=["name", "country"], name="site_name_is_unique_in_its_country"),
            models.CheckConstraint(condition=Q(kind__in=SiteKind.values), name="site_kind_is_known"),
            models.CheckConstraint(
                # A comparison with NULL is neither true nor false, and a constraint lets that pass.
                condition=Q(latitude=None, longitude=None)
                | Q(
                    latitude__isnull=False,
                    longitude__isnull=False,
                    latitude__range=(-90, 90),
                    longitude__range=(-180, 180),
                ),
                name="site_coordinates_are_a_pair_on_earth",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Give the site's public page."""
        return reverse("site", args=[self.slug])

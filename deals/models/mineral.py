"""Minerals, their other names, and their places on critical-minerals lists."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.models import Citation, published
from deals.choices import AliasKind, MineralKind
from minerals_site.hierarchy import refuse_loop
from minerals_site.name_order import by_name
from minerals_site.vocabulary import VocabularyField


class Mineral(models.Model):
    """A mineral commodity as USGS names it."""

    slug = models.SlugField(_("slug"), unique=True)
    name = models.CharField(_("name"), max_length=100, unique=True)
    kind = VocabularyField(_("kind"), max_length=10, choices=MineralKind, default=MineralKind.ELEMENT)
    part_of = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name=_("belongs to"),
        related_name="forms",
        null=True,
        blank=True,
        help_text=_(
            "The element or group that this ore or element belongs to; their figures are never added."
        ),
    )
    hs_codes = models.CharField(
        _("HS codes"),
        max_length=200,
        blank=True,
        help_text=_("Headings of the Harmonized System, parted by semicolons, such as 2615.90."),
    )

    class Meta:
        verbose_name = _("mineral")
        verbose_name_plural = _("minerals")
        ordering = [by_name("name")]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=MineralKind.values), name="mineral_kind_is_known"),
            models.CheckConstraint(
                condition=Q(part_of=None) | ~Q(part_of=models.F("id")), name="mineral_is_not_part_of_itself"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Give the mineral's public page."""
        return reverse("mineral", args=[self.slug])

    def clean(self) -> None:
        """Refuse a mineral that belongs to itself, over others; the database sees only the row itself."""
        refuse_loop(self, "part_of")


class MineralAlias(models.Model):
    """Another name under which sources speak of a mineral."""

    name = models.CharField(_("name"), max_length=100, unique=True)
    mineral = models.ForeignKey(Mineral, models.CASCADE, verbose_name=_("mineral"), related_name="aliases")
    kind = VocabularyField(_("kind"), max_length=10, choices=AliasKind)

    class Meta:
        verbose_name = _("other name of a mineral")
        verbose_name_plural = _("other names of minerals")
        ordering = [by_name("name")]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=AliasKind.values), name="alias_kind_is_known"),
        ]

    def __str__(self) -> str:
        return self.name


class ListingQuerySet(models.QuerySet["CriticalListing"]):
    """Questions to the table of places on lists."""

    def public(self) -> Self:
        """Keep what the public may see."""
        return self.filter(published("citation__article__"))


class CriticalListing(models.Model):
    """A mineral's place on one edition of a government's list of critical minerals."""

    mineral = models.ForeignKey(Mineral, models.CASCADE, verbose_name=_("mineral"), related_name="listings")
    list_name = models.CharField(_("list"), max_length=200)
    edition = models.CharField(_("edition"), max_length=20)
    date = models.DateField(_("date of the list"))
    citation = models.ForeignKey(
        Citation, models.PROTECT, verbose_name=_("citation"), related_name="listings"
    )

    objects = ListingQuerySet.as_manager()

    class Meta:
        verbose_name = _("place on a critical-minerals list")
        verbose_name_plural = _("places on critical-minerals lists")
        ordering = ["-date", "list_name", "mineral"]
        constraints = [
            models.UniqueConstraint(fields=["mineral", "list_name", "edition"], name="listing_stands_once"),
        ]

    def __str__(self) -> str:
        return f"{self.mineral}: {self.list_name} {self.edition}"

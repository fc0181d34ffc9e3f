"""The filters of actors, sites, countries and minerals."""

import datetime
from typing import Any

import django_filters
from django.db.models import DateField, QuerySet, Value
from django.utils.translation import gettext_lazy as _

from articles.models import published
from deals.choices import ActorKind, MineralKind, Region, SiteKind
from deals.filters import pickable
from deals.models import Actor, Country, Mineral, Site
from deals.models.told import told
from minerals_site import filter_fields as fields
from minerals_site.looking_back import LookingBackFilter, as_of

DESCRIBED = published("citation__article__")  # what the row's own citation says is public


def with_mineral(rows: Any, _name: str, mineral: Mineral | None) -> QuerySet[Site]:
    """Keep the sites of which a public article says (by the day asked for) that they have a mineral."""
    return rows.filter(described=True, minerals=mineral) if mineral else rows


class AsOfFilter(LookingBackFilter):
    """What is told by a day."""

    as_of = as_of()

    @classmethod
    def get_filters(cls) -> dict[str, django_filters.Filter]:
        """Give the fields in the order of the form, the day last."""
        filters = super().get_filters()
        return {name: filters[name] for name in sorted(filters, key=lambda name: name == "as_of")}


class DescribedFilter(AsOfFilter):
    """Rows that are public, and `described` where their own citation is; with a day, where it was by then."""

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """See first what the public knew by the day: other filters read it."""
        known: Any = queryset.model._default_manager
        told_of = known.public(self.date).order_by().values("pk")
        dated = queryset.filter(pk__in=told_of) if self.date else queryset
        return super().filter_queryset(dated.annotate(described=told(self.date)))


class ActorFilter(DescribedFilter):
    """Which actors."""

    q = fields.words("name", guarded=(DESCRIBED, ["role", "affiliation__name"]))
    country = fields.pick(_("Country"), pickable.actor_countries, "iso3", "country")
    kind = fields.choice(_("Kind"), ActorKind, "kind")

    class Meta:
        model = Actor
        fields: list[str] = []


class SiteFilter(DescribedFilter):
    """Which sites."""

    q = fields.words("name", guarded=(DESCRIBED, ["admin_area", "operator__name"]))
    country = fields.pick(_("Country"), pickable.site_countries, "iso3", "country")
    mineral = fields.pick(_("Mineral"), pickable.site_minerals, "slug", method=with_mineral)
    kind = fields.choice(_("Kind"), SiteKind, "kind")

    class Meta:
        model = Site
        fields: list[str] = []


class CountryFilter(AsOfFilter):
    """Which countries."""

    q = fields.words("name", "iso3", "iso2")
    region = fields.choice(_("Region"), Region, "region")

    class Meta:
        model = Country
        fields: list[str] = []


class MineralFilter(AsOfFilter):
    """Which minerals."""

    q = fields.words("name", "aliases__name")
    kind = fields.choice(_("Kind"), MineralKind, "kind")

    def filter_queryset(self, queryset: QuerySet[Mineral]) -> QuerySet[Mineral]:
        """Tell the columns of the file by which day a list must have been out: `known_by`."""
        day = Value(self.date or datetime.date.max, output_field=DateField())
        return super().filter_queryset(queryset.annotate(known_by=day))

    class Meta:
        model = Mineral
        fields: list[str] = []

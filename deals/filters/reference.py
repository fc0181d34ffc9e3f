"""The filters of actors, sites, countries and minerals."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from articles.models import published
from deals.choices import ActorKind, MineralKind, Region, SiteKind
from deals.filters import pickable
from deals.models import Actor, Country, Mineral, Site
from minerals_site import filter_fields as fields

DESCRIBED = published("citation__article__")  # what the row's own citation says is public


def with_mineral(rows: Any, _name: str, mineral: Mineral | None) -> QuerySet[Site]:
    """Keep the sites of which a public article says that they have a mineral."""
    return rows.filter(DESCRIBED, minerals=mineral) if mineral else rows


class ActorFilter(django_filters.FilterSet):
    """Which actors."""

    q = fields.words("name", guarded=(DESCRIBED, ["role", "affiliation__name"]))
    country = fields.pick(_("Country"), pickable.actor_countries, "iso3", "country")
    kind = fields.choice(_("Kind"), ActorKind, "kind")

    class Meta:
        model = Actor
        fields: list[str] = []


class SiteFilter(django_filters.FilterSet):
    """Which sites."""

    q = fields.words("name", guarded=(DESCRIBED, ["admin_area", "operator__name"]))
    country = fields.pick(_("Country"), pickable.site_countries, "iso3", "country")
    mineral = fields.pick(_("Mineral"), pickable.site_minerals, "slug", method=with_mineral)
    kind = fields.choice(_("Kind"), SiteKind, "kind")

    class Meta:
        model = Site
        fields: list[str] = []


class CountryFilter(django_filters.FilterSet):
    """Which countries."""

    q = fields.words("name", "iso3", "iso2")
    region = fields.choice(_("Region"), Region, "region")

    class Meta:
        model = Country
        fields: list[str] = []


class MineralFilter(django_filters.FilterSet):
    """Which minerals."""

    q = fields.words("name", "aliases__name")
    kind = fields.choice(_("Kind"), MineralKind, "kind")

    class Meta:
        model = Mineral
        fields: list[str] = []

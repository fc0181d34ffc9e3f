"""The filter of figures."""

from typing import Any

import django_filters
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from deals.choices import Basis, Measure, Qualifier, Unit
from deals.filters import pickable
from deals.models import Country, Figure
from minerals_site import filter_fields as fields


def of_country(rows: Any, _name: str, country: Country | None) -> QuerySet[Figure]:
    """Keep a country's own figures and those of its sites."""
    return rows.filter(Q(country=country) | Q(site__country=country)) if country else rows


class FigureFilter(django_filters.FilterSet):
    """Which figures."""

    q = fields.words("mineral__name", "reported_as", "country__name", "site__name", "note")
    country = fields.pick(_("Country"), pickable.figure_countries, "iso3", method=of_country)
    site = fields.pick(_("Site"), pickable.figure_sites, "slug", "site")
    mineral = fields.pick(_("Mineral"), pickable.figure_minerals, "slug", "mineral")
    measure = fields.choice(_("Measure"), Measure, "measure")
    basis = fields.choice(_("Basis"), Basis, "basis")
    unit = fields.choice(_("Unit"), Unit, "unit")
    qualifier = fields.choice(_("Qualifier"), Qualifier, "qualifier")
    partner = fields.pick(_("Partner country"), pickable.figure_partners, "iso3", "partner")
    since = fields.year(_("From year"), "gte")
    until = fields.year(_("To year"), "lte")

    class Meta:
        model = Figure
        fields: list[str] = []

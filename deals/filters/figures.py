"""The filter of figures."""

import datetime
from typing import Any

import django_filters
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from deals.choices import Basis, Measure, Qualifier, Unit
from deals.filters import pickable
from deals.models import Country, Figure, Mineral, Site
from minerals_site import filter_fields as fields
from minerals_site.looking_back import LookingBackFilter, as_of
from minerals_site.text_search import keys_containing, saying

PLACES = [("country", _("country")), ("site", _("site")), ("world", _("world"))]


def of_country(rows: Any, _name: str, country: Country | None) -> QuerySet[Figure]:
    """Keep a country's own figures and those of its sites."""
    found: QuerySet[Figure] = rows.of_country(country.pk) if country else rows
    return found


def about(rows: QuerySet[Figure], _name: str, words: str) -> QuerySet[Figure]:
    """Keep figures of which every word is in the name of the mineral or place, or in what the source says."""
    for word in dict.fromkeys(words.split()):
        rows = rows.filter(
            Q(mineral__in=keys_containing(Mineral.objects.all(), word, "name", "aliases__name"))
            | Q(country__in=keys_containing(Country.objects.all(), word, "name"))
            | Q(site__in=keys_containing(Site.objects.all(), word, "name"))
            | saying(word, "reported_as", "note")
        )
    return rows


def of_place(rows: QuerySet[Figure], _name: str, place: str) -> QuerySet[Figure]:
    """Keep figures of whole countries, of single sites, or of the world."""
    kept = {"country": {"country__isnull": False}, "site": {"site__isnull": False}, "world": {"world": True}}
    return rows.filter(**kept[place]) if place else rows


def said_by_day(rows: Any, _name: str, date: datetime.date | None) -> QuerySet[Figure]:
    """Keep what articles had said by a day."""
    found: QuerySet[Figure] = rows.said_by(date)
    return found


class FigureFilter(LookingBackFilter):
    """Which figures."""

    q = fields.words(method=about)
    country = fields.pick(_("Country"), pickable.figure_countries, "iso3", method=of_country)
    place = django_filters.ChoiceFilter(
        label=_("Kind of place"), choices=PLACES, method=of_place, empty_label=_("any")
    )
    site = fields.pick(_("Site"), pickable.figure_sites, "slug", "site")
    mineral = fields.pick(_("Mineral"), pickable.figure_minerals, "slug", "mineral")
    measure = fields.choice(_("Measure"), Measure, "measure")
    basis = fields.choice(_("Basis"), Basis, "basis")
    unit = fields.choice(_("Unit"), Unit, "unit")
    qualifier = fields.choice(_("Qualifier"), Qualifier, "qualifier")
    partner = fields.pick(_("Partner country"), pickable.figure_partners, "iso3", "partner")
    since = fields.year(_("From year"), "gte")
    until = fields.year(_("To year"), "lte")
    as_of = as_of(said_by_day, _("Said by"))

    class Meta:
        form = fields.SpanForm
        model = Figure
        fields: list[str] = []

"""Which countries produced how much of one mineral."""

import datetime

from django.urls import reverse

from deals.choices import Basis, Measure, Qualifier, Unit
from deals.models.figure_claims import FigureQuerySet
from deals.queries.figure_ranges import NONE, figure_ranges
from deals.rows import CountryProduction

UNITS = {Unit.TONNES: "t", Unit.KILOGRAMS: "kg"}


def production_by_country(
    figures: FigureQuerySet, date: datetime.date | None = None
) -> list[CountryProduction]:
    """Give one row a country, year, basis and unit of mine production; the chart splits what is unlike.

    With a date, by what had been said then.
    """
    chosen = figures.national().yearly().filter(measure=Measure.MINE_PRODUCTION).preferred(date)
    rows = list(chosen.select_related("country", "mineral").order_by("country__name", "year", "key"))
    ranges = figure_ranges(rows, date)
    return [
        CountryProduction(
            iso3=figure.country.iso3,
            country=figure.country.name,
            mineral=figure.mineral.name,
            year=figure.year,
            value=float(figure.value),
            unit=UNITS[Unit(figure.unit)],
            basis_label="" if figure.basis == Basis.UNSPECIFIED else figure.get_basis_display(),
            qualifier="" if figure.qualifier == Qualifier.EXACT else figure.get_qualifier_display(),
            low=ranges.get(figure.pk, NONE)[0],
            high=ranges.get(figure.pk, NONE)[1],
            url=f"{reverse('figures')}?country={figure.country.iso3}&mineral={figure.mineral.slug}",
        )
        for figure in rows
        if figure.country
    ]

"""What one country exported, by mineral and year."""

import datetime
from collections.abc import Iterable

from django.urls import reverse

from deals.choices import Basis, Measure, Qualifier, Unit
from deals.claim_rules import best_first
from deals.models import Figure
from deals.models.figure import ALL_MINERALS
from deals.models.figure_claims import FigureQuerySet
from deals.queries.figure_ranges import NONE, figure_ranges
from deals.rows import MineralExport

UNITS = {Unit.USD: "USD", Unit.TONNES: "t", Unit.KILOGRAMS: "kg"}


def exports_by_mineral(
    figures: FigureQuerySet, measure: Measure, date: datetime.date | None = None
) -> list[MineralExport]:
    """Give one row a mineral and year for one measure: the preferred claims (by a date) of whole countries.

    Values are in US dollars (export_value), or in tonnes or kilograms (export_volume). The total over
    all minerals is marked, since it stands beside its parts and is never added to them.
    Money is the same whatever was weighed for it: of values on several bases, one is drawn.
    """
    chosen = figures.national().yearly().filter(measure=measure, partner=None).preferred(date)
    rows = chosen.select_related("mineral", "citation__article").defer("citation__article__body")
    ordered = sorted(rows, key=lambda figure: (figure.year, figure.mineral.name, best_first(figure.claim)))
    drawn = _drawn(ordered)
    ranges = figure_ranges(drawn, date)
    return [
        MineralExport(
            year=figure.year,
            mineral=figure.mineral.name,
            value=float(figure.value),
            unit=UNITS[Unit(figure.unit)],
            basis_label="" if figure.basis == Basis.UNSPECIFIED else figure.get_basis_display(),
            qualifier="" if figure.qualifier == Qualifier.EXACT else figure.get_qualifier_display(),
            low=ranges.get(figure.pk, NONE)[0],
            high=ranges.get(figure.pk, NONE)[1],
            is_total=figure.mineral.slug == ALL_MINERALS,
            url=f"{reverse('figures')}?country={figure.country_id}&mineral={figure.mineral.slug}&measure={measure}",
        )
        for figure in drawn
    ]


def _drawn(figures: Iterable[Figure]) -> list[Figure]:
    """Keep one figure, the best, for each year and mineral, and for weights each basis and unit."""
    best: dict[tuple[int, int, str, str], Figure] = {}
    for figure in figures:
        basis = "" if figure.unit == Unit.USD else figure.basis
        best.setdefault((figure.year, figure.mineral_id, basis, figure.unit), figure)
    return list(best.values())

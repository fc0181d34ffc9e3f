"""A country's exports as a table: a row for each period and mineral, every figure in its place."""

import datetime
from collections import defaultdict
from typing import NamedTuple

from deals.choices import Measure, Rank
from deals.models import Country, Figure, Mineral
from deals.models.figure import ALL_MINERALS
from deals.models.figure_claims import FigureQuerySet
from deals.queries.newest_figures import newest_figures

MOST = 400
RANKS = list(Rank.values)


class ExportRow(NamedTuple):
    """What was exported of one mineral in one period (to one partner, if named), in money and by weight."""

    period: str
    mineral: Mineral
    partner: Country | None
    is_total: bool
    names: list[str]
    values: list[Figure]
    volumes: list[Figure]


class ExportsTable(NamedTuple):
    """The rows, and whether any has a value, or a weight: a column of nothing is left out."""

    rows: list[ExportRow]
    valued: bool
    weighed: bool


def exports_table(figures: FigureQuerySet, date: datetime.date | None = None) -> ExportsTable:
    """Give the public exports of whole countries (by a date), the latest first, totals before parts.

    A cell has several figures where they are given on several bases; the preferred one stands first.
    """
    measures = (Measure.EXPORT_VALUE, Measure.EXPORT_VOLUME)
    newest = newest_figures(figures.public().national(), measures, MOST, date)
    rows = Figure.objects.with_sources().select_related("mineral", "partner", "country")
    exports = rows.filter(pk__in=newest)
    cells: dict[tuple[int, str, int | None], list[Figure]] = defaultdict(list)
    for figure in exports.order_by("-year", "-period", "key")[:MOST]:
        cells[figure.period, figure.mineral_id, figure.partner_id].append(figure)
    made = [_row(found) for found in cells.values()]
    made.sort(key=_largest_first)
    ordered = sorted(made, key=lambda row: row.period, reverse=True)
    return ExportsTable(ordered, any(row.values for row in made), any(row.volumes for row in made))


def _row(figures: list[Figure]) -> ExportRow:
    """Make a row of the figures of one period, mineral and partner."""
    first = figures[0]
    ranked = sorted(figures, key=lambda figure: RANKS.index(figure.rank))
    return ExportRow(
        period=first.period,
        mineral=first.mineral,
        partner=first.partner,
        is_total=first.mineral.slug == ALL_MINERALS,
        names=sorted({figure.reported_as for figure in figures if figure.reported_as}),
        values=[figure for figure in ranked if figure.measure == Measure.EXPORT_VALUE],
        volumes=[figure for figure in ranked if figure.measure == Measure.EXPORT_VOLUME],
    )


def _largest_first(row: ExportRow) -> tuple[bool, float, str]:
    """Put totals first, then the dearest, then those without a value by name."""
    value = float(row.values[0].value) if row.values else 0.0
    return not row.is_total, -value, row.mineral.name

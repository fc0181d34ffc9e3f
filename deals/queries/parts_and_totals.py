"""Where the export values of single minerals do not make the total that is given for all."""

import datetime
from collections.abc import Iterable
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from deals.choices import Measure, MineralKind, Unit
from deals.claim_rules import best_first
from deals.models import Figure
from deals.models.figure import ALL_MINERALS
from deals.models.figure_claims import FigureQuerySet
from minerals_site.number_words import quantity


class PartsAndTotal(NamedTuple):
    """A total as its source gives it, and what the parts named for the same period add up to."""

    total: Figure
    parts: list[Figure]
    sum: Decimal

    @property
    def names(self) -> str:
        """The minerals that are added up."""
        return ", ".join(part.mineral.name for part in self.parts)

    @property
    def sum_reading(self) -> str:
        """The sum as a reader takes it in."""
        return quantity(self.sum, Unit.USD)


def parts_and_totals(figures: FigureQuerySet, date: datetime.date | None = None) -> list[PartsAndTotal]:
    """Compare, for each year of one country, the published total with its parts; give those that differ.

    Money alone: weights of different minerals, or on different bases, are never added. Preferred claims only
    (of those made by a date), the same as the chart draws.
    """
    values = figures.national().yearly().filter(measure=Measure.EXPORT_VALUE, partner=None)
    rows = values.preferred(date).with_sources().select_related("mineral")
    ordered = sorted(rows, key=lambda figure: (-figure.year, figure.mineral.name, best_first(figure.claim)))
    found = (_compare(list(year)) for _year, year in groupby(ordered, lambda figure: figure.year))
    return [pair for pair in found if pair and pair.sum != pair.total.value]


def _compare(figures: list[Figure]) -> PartsAndTotal | None:
    """Set a year's total beside its parts; None where one of the two is missing."""
    totals = [figure for figure in figures if figure.mineral.slug == ALL_MINERALS]
    parts = _parts(figures)
    if not totals or not parts:
        return None
    return PartsAndTotal(totals[0], parts, sum((part.value for part in parts), Decimal()))


def _parts(figures: Iterable[Figure]) -> list[Figure]:
    """Keep one figure a mineral, the first; no total, and no mineral that is inside another one of them."""
    single: dict[int, Figure] = {}
    for figure in figures:
        if figure.mineral.kind != MineralKind.AGGREGATE:
            single.setdefault(figure.mineral_id, figure)
    return [figure for figure in single.values() if figure.mineral.part_of_id not in single]

"""The newest figures of some measures, found by an index however many others there are."""

from collections.abc import Sequence

from deals.choices import Measure
from deals.models.figure_claims import FigureQuerySet


def newest_figures(figures: FigureQuerySet, measures: Sequence[Measure], most: int) -> list[int]:
    """Give the keys of the newest of each measure, so many that the newest of all are among them.

    Keys, not a query: PostgreSQL would guess that they are most of the table, and read it all.
    """
    parts = [
        figures.filter(measure=measure)
        .order_by("-year", "-period", "key")
        .values_list("pk", flat=True)[:most]
        for measure in measures
    ]
    first, *others = parts
    return list(first.union(*others, all=True).order_by() if others else first)

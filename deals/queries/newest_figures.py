"""The newest figures of some measures, found by an index however many others there are."""

import datetime
from collections.abc import Iterator, Sequence

from django.db.models import QuerySet

from deals.choices import Measure
from deals.models import Figure
from deals.models.figure_claims import FigureQuerySet


def newest_figures(
    figures: FigureQuerySet, measures: Sequence[Measure], most: int, date: datetime.date | None = None
) -> list[int]:
    """Give the keys of the newest of each measure, so many that the newest of all are among them.

    Of several claims (said by a date) of one question, only the one that is shown first is given. Keys, not
    a query: PostgreSQL would guess that they are most of the table, and read it all.
    """
    if date:
        return [key for measure in measures for key in _said_by(figures, measure, most, date)]
    newest = _newest(figures.not_passed_over())
    parts = [newest.filter(measure=measure)[:most] for measure in measures]
    first, *others = parts
    return list(first.union(*others, all=True).order_by() if others else first)


def _newest(figures: FigureQuerySet) -> QuerySet[Figure, int]:
    """Give the keys of figures in the order that the indexes of each measure have."""
    keys: QuerySet[Figure, int] = figures.order_by("-year", "-period", "key").values_list("pk", flat=True)
    return keys


def _said_by(figures: FigureQuerySet, measure: Measure, most: int, date: datetime.date) -> Iterator[int]:
    """Weigh claims only for so many figures as it takes: all those of a mineral would take too long."""
    rows, start = _newest(figures.said_by(date).filter(measure=measure)), 0
    while most > 0 and (keys := list(rows[start : start + 2 * most])):
        shown = set(Figure.objects.filter(pk__in=keys).not_passed_over(date).values_list("pk", flat=True))
        kept = [key for key in keys if key in shown][:most]
        yield from kept
        start, most = start + len(keys), most - len(kept)

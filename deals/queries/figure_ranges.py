"""How far conflicting claims about the numbers of a chart lie apart."""

import datetime
from collections.abc import Iterable

from deals.models import Figure

type Range = tuple[float | None, float | None]
NONE: Range = (None, None)


def figure_ranges(figures: Iterable[Figure], date: datetime.date | None = None) -> dict[int, Range]:
    """Give the lowest and the highest claim (made by a date), where two conflict, by the key of the figure.

    Without a date it is what is stored: the figures must have been fetched with `claim_of`.
    """
    several = {figure.pk: figure.claim_of for figure in figures if figure.claim_of}
    if date is None:
        return {key: _range(q.low, q.high) for key, q in several.items() if q.conflict}
    said = Figure.objects.filter(claim_of__in=several.values()).said_by(date).weighed()
    verdicts = {key: said[question.pk] for key, question in several.items()}
    return {key: _range(v.low, v.high) for key, v in verdicts.items() if v.conflict}


def _range(low: object, high: object) -> Range:
    return float(str(low)), float(str(high))

"""How far conflicting claims about the numbers of a chart lie apart."""

import datetime
from collections.abc import Iterable

from deals.claim_rules import Verdict
from deals.models import Figure, FigureQuestion

type Range = tuple[float | None, float | None]
NONE: Range = (None, None)


def figure_ranges(figures: Iterable[Figure], date: datetime.date | None = None) -> dict[int, Range]:
    """Give the lowest and the highest claim (made by a date), where two conflict, by the key of the figure.

    Without a date it is what is stored.
    """
    several = {figure.claim_of_id: figure.pk for figure in figures if figure.claim_of_id}
    if date is None:
        stored = FigureQuestion.objects.filter(pk__in=list(several), conflict=True) if several else []
        return {several[question.pk]: _range(question) for question in stored}
    said = Figure.objects.filter(claim_of__in=list(several)).said_by(date).weighed()
    return {several[key]: _range(verdict) for key, verdict in said.items() if verdict.conflict}


def _range(of: FigureQuestion | Verdict) -> Range:
    return float(str(of.low)), float(str(of.high))

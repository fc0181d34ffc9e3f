"""One figure for each mineral and year: money is the same whatever was weighed for it."""

from django.db.models import Case, F, When

from articles.choices import ArticleKind
from deals.choices import Rank, Unit
from deals.models import Figure
from deals.models.figure import FigureQuerySet

BEST_FIRST = (
    Case(When(rank=Rank.PREFERRED, then=0), default=1),
    Case(When(citation__article__kind=ArticleKind.DATASET, then=0), default=1),
    F("citation__article__date").desc(nulls_last=True),
    "key",
)


def one_a_mineral(figures: FigureQuerySet) -> list[Figure]:
    """Give, by year and mineral, one value in money whatever its basis, and one weight for each basis and unit.

    Takes figures of one country and measure. Without this, two sources that name different bases for the same
    money would be stacked on each other.
    """
    best: dict[tuple[int, int, str, str], Figure] = {}
    for figure in figures.order_by("year", "mineral__name", *BEST_FIRST):
        basis = "" if figure.unit == Unit.USD else figure.basis
        best.setdefault((figure.year, figure.mineral_id, basis, figure.unit), figure)
    return list(best.values())

"""Which questions are weighed again after a load: none, those that it touched, or all."""

from collections.abc import Iterable

from django.db.models import Max, Q

from articles.models import Article, Citation
from deals.dataset.merge import FEW, Merged
from deals.dataset.tables import TABLE_OF
from deals.models import Figure, asked_by, settle, settle_all

# What decides between claims: a figure, where it stands, and the article. New rows of the other two come with
# new or changed figures, or nothing rests on them yet.
DECIDE = {
    TABLE_OF[model].name: path for model, path in ((Article, "citation__article"), (Citation, "citation"))
}
FIGURES = TABLE_OF[Figure].name
LINKS = Figure.further_citations.through.objects


def newest_figure() -> int:
    """Give the highest key of a figure: those added after have higher ones."""
    return Figure.objects.aggregate(newest=Max("pk"))["newest"] or 0


def settle_touched(merged: Iterable[Merged], newest: int) -> None:
    """Weigh again what a load may have changed; `newest` is the highest key of a figure before it."""
    tables = {one.table: one for one in merged}
    changed = {FIGURES: "pk"} | DECIDE
    counts = [tables[FIGURES].added, *(tables[name].changed for name in changed)]
    if not any(counts):
        return
    if max(counts) > FEW:
        settle_all()
        return
    touched = Q(pk__gt=newest)
    for name, path in changed.items():
        touched |= Q(**{f"{path}__in": tables[name].changed_keys})
    for name, path in DECIDE.items():
        beside = LINKS.filter(**{f"{path}__in": tables[name].changed_keys})
        touched |= Q(pk__in=beside.order_by().values("figure"))
    settle_figures(touched)


def settle_figures(condition: Q) -> None:
    """Weigh again the questions that some figures answer: all questions where the figures are many."""
    figures = Figure.objects.filter(condition).order_by()
    if figures[: FEW + 1].count() > FEW:
        settle_all()
    else:
        settle(asked_by(figures))

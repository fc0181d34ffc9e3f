"""The public articles behind several sorts of facts, and how many of them are independent."""

from typing import NamedTuple

from django.db.models import Count, Q

from articles.models import Article
from deals.models.fact import FactQuerySet

MOST = 20


class ArticlesOf(NamedTuple):
    """The newest articles, how many there are in all, and how many first reporters stand behind them."""

    newest: list[Article]
    total: int
    independent: int


def articles_of(*facts: FactQuerySet) -> ArticlesOf:
    """Collect the articles that some facts cite, first or further; rewrites of one report are one source."""
    cited = Q(pk=None)
    for rows in facts:
        cited |= Q(pk__in=rows.order_by().values("citation__article"))
        cited |= Q(pk__in=rows.order_by().values("further_citations__article"))
    found = Article.objects.published().filter(cited).with_independent_source()
    counts = found.order_by().aggregate(
        total=Count("pk"), independent=Count("independent_source_id", distinct=True)
    )
    return ArticlesOf(list(found.select_related("publisher", "origin")[:MOST]), **counts)

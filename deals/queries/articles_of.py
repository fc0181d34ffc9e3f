"""The public articles behind several sorts of facts, and how many of them are independent."""

from typing import NamedTuple

from django.db.models import Q

from articles.models import Article, Citation
from deals.models import Figure
from deals.models.fact import FactQuerySet
from minerals_site.keys_first import among

MOST = 20
READ = 2_000  # figures of which the articles are looked up


class ArticlesOf(NamedTuple):
    """The newest articles, how many there are in all, and how many first reporters stand behind them.

    Where there are more than READ figures, their articles are those of the first: `capped`.
    """

    newest: list[Article]
    total: int
    independent: int
    capped: bool = False


def articles_of(*facts: FactQuerySet) -> ArticlesOf:
    """Collect the articles that some facts cite, first or further; rewrites of one report are one source."""
    cited, capped = Q(pk=None), False
    for rows in facts:
        ordered = rows.order_by()
        if rows.model is Figure:
            first = rows.order_by("measure", "-year", "-period", "key")  # as the indexes have them
            ordered = first[:READ]
            capped |= first.values("pk")[: READ + 1].count() > READ
        cited |= _cited_by(ordered)
    found = Article.objects.published().filter(cited).with_independent_source()
    sources = dict(found.values_list("pk", "independent_source_id"))
    newest = Article.objects.filter(pk__in=list(sources)[:MOST]).select_related("publisher", "origin")
    return ArticlesOf(list(newest.defer("body")), len(sources), len(set(sources.values())), capped)


def _cited_by(facts: FactQuerySet) -> Q:
    """Ask that an article is cited by one of some facts, first or further."""
    links = facts.model.further_citations.through.objects
    further = links.filter(among(facts.values("pk"), str(facts.model._meta.model_name)))
    first = Citation.objects.filter(among(facts.values("citation")))
    return Q(among(first.values("article"))) | Q(among(further.values("citation__article")))

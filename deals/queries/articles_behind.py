"""The public articles that some facts cite."""

from articles.models import Article, ArticleQuerySet, Citation
from deals.models import Figure
from deals.models.fact import FactQuerySet
from minerals_site.keys_first import among

READ = 2_000  # figures of which the articles are looked up


def articles_behind(facts: FactQuerySet) -> ArticleQuerySet:
    """Give the articles cited first by some facts, newest first: what names them, not their texts.

    Of more than READ figures, those of the first.
    """
    if facts.model is Figure:
        facts = facts.order_by("measure", "-year", "-period", "key")[:READ]  # as the indexes have them
    places = Citation.objects.filter(among(facts.values("citation")))
    cited = Article.objects.published().filter(among(places.values("article")))
    return cited.select_related("publisher").only("slug", "title", "publisher__name")

"""The public articles that some facts cite."""

from articles.models import Article, ArticleQuerySet
from deals.models.fact import FactQuerySet
from minerals_site.keys_first import among


def articles_behind(facts: FactQuerySet) -> ArticleQuerySet:
    """Give the articles cited first by some facts, newest first, with their publishers."""
    cited = among(facts.values("citation__article"))
    return Article.objects.published().filter(cited).select_related("publisher", "origin")

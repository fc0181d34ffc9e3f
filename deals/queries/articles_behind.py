"""The public articles that some facts cite."""

from articles.models import Article, ArticleQuerySet
from deals.models.fact import FactQuerySet


def articles_behind(facts: FactQuerySet) -> ArticleQuerySet:
    """Give the articles cited first by some facts, newest first, with their publishers."""
    cited = facts.order_by().values("citation__article")
    return Article.objects.published().filter(pk__in=cited).select_related("publisher", "origin")

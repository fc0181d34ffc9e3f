"""The one rule of what the public sees."""

from django.db.models import Q

from articles.choices import ArticleStatus


def published(article: str = "") -> Q:
    """Give the one rule of what the public sees: facts whose article is published.

    `article` is the path from the queried model to the article, for instance "citation__article__".
    """
    return Q(**{f"{article}status": ArticleStatus.PUBLISHED})

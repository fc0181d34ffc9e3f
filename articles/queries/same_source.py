"""Which other articles count as one source with an article."""

from django.db.models import Q

from articles.models import Article, ArticleQuerySet


def same_source(article: Article) -> ArticleQuerySet:
    """Give the other public articles by whoever reported this one first, newest first."""
    first = article.origin_id or article.publisher_id
    alike = Q(origin=first) | Q(origin=None, publisher=first)
    return Article.objects.published().filter(alike).exclude(pk=article.pk).select_related("publisher")

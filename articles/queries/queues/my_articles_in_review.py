"""Articles of a user that somebody else has yet to read."""

from typing import Any

from django.db.models import Q

from articles.choices import ArticleStatus
from articles.models import Article, ArticleQuerySet


def my_articles_in_review(user: Any) -> ArticleQuerySet:
    """Give what is in review, to whoever entered or handed it in."""
    in_review: ArticleQuerySet = Article.objects.filter(status=ArticleStatus.IN_REVIEW)
    return in_review.filter(Q(created_by=user) | Q(handed_in_by=user))

"""Articles that a user may read for the public."""

from typing import Any

from articles.choices import ArticleStatus
from articles.models import Article, ArticleQuerySet
from articles.queries.authors import written_by


def to_review(user: Any) -> ArticleQuerySet:
    """Give what others have handed in; what a user had a hand in, somebody else must read."""
    handed_in: ArticleQuerySet = Article.objects.filter(status=ArticleStatus.IN_REVIEW)
    return handed_in.exclude(pk__in=written_by(handed_in, user).order_by().values("pk"))

"""Articles that a reviewer sent back to a user."""

from typing import Any

from django.db.models import OuterRef, Q, Subquery

from articles.choices import ArticleStatus
from articles.models import Article, ArticleQuerySet, StatusChange


def sent_back(user: Any) -> ArticleQuerySet:
    """Give the drafts that were handed in before, to whoever entered or handed them in."""
    drafts: ArticleQuerySet = Article.objects.filter(status=ArticleStatus.DRAFT, handed_in_at__isnull=False)
    return drafts.filter(Q(created_by=user) | Q(handed_in_by=user))


def sent_back_at() -> Subquery:
    """Give the moment of an article's last step."""
    steps = StatusChange.objects.filter(article=OuterRef("pk")).order_by("-at", "-pk")
    return Subquery(steps.values("at")[:1])

"""Drafts that a user entered and has not handed in yet."""

from typing import Any

from articles.choices import ArticleStatus
from articles.models import Article, ArticleQuerySet


def my_drafts(user: Any) -> ArticleQuerySet:
    """Give a user's own drafts; those that were sent back are a queue of their own."""
    return Article.objects.filter(status=ArticleStatus.DRAFT, handed_in_at=None, created_by=user)

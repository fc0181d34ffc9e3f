"""Which articles a user has had a hand in since they were last public."""

import datetime
from typing import Any

from django.db.models import F, Q
from django.db.models.functions import Coalesce

from articles.models import ArticleQuerySet

NEVER = datetime.datetime(1, 1, 1, tzinfo=datetime.UTC)


def written_by(articles: ArticleQuerySet, user: Any) -> ArticleQuerySet:
    """Keep articles that a user entered, handed in or changed since they were last public."""
    rows: ArticleQuerySet = articles.annotate(last_public=Coalesce("published_at", NEVER))
    written: ArticleQuerySet = rows.filter(
        Q(created_by=user, created_at__gt=F("last_public"))
        | Q(handed_in_by=user, handed_in_at__gt=F("last_public"))
    )
    return written

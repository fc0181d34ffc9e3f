"""Published articles whose readers may find nothing at the source."""

from typing import Any

from django.db.models import Q

from articles.choices import LinkStatus
from articles.models import Article, ArticleQuerySet


def links_to_mend(user: Any) -> ArticleQuerySet:
    """Give public articles that are gone from their address, or of which no archived copy is known."""
    del user  # they wait for everybody
    return Article.objects.published().filter(Q(link_status=LinkStatus.DEAD) | Q(archived_url=""))

"""Questions to the table of articles, and the steps of articles to the public and back."""

from typing import Any, Self

from django.db import models, transaction
from django.db.models.functions import Coalesce
from django.dispatch import Signal
from django.utils import timezone

from articles.choices import ArticleStatus
from articles.models.visibility import published

# Sent with `articles`, their ids, in the transaction that publishes or withdraws them.
status_changed = Signal()


class ArticleQuerySet(models.QuerySet[Any]):
    """Questions to the table of articles."""

    def published(self) -> Self:
        """Keep what the public may see."""
        return self.filter(published())

    def with_independent_source(self) -> Self:
        """Add `independent_source_id`: who reported it first, so that rewrites of one report count once."""
        return self.annotate(independent_source_id=Coalesce("origin_id", "publisher_id"))

    def hand_in(self) -> int:
        """Hand drafts, and what was withdrawn, to a second person to read; gives how many moved."""
        ready = self.filter(status__in=[ArticleStatus.DRAFT, ArticleStatus.WITHDRAWN])
        return ready.update(status=ArticleStatus.IN_REVIEW, withdrawal_reason="")

    def hand_back(self) -> int:
        """Make drafts of what is in review; gives how many moved."""
        return self.filter(status=ArticleStatus.IN_REVIEW).update(status=ArticleStatus.DRAFT)

    def publish(self, by: Any) -> int:
        """Make public what a second person has read, in a user's name; gives how many moved."""
        read = self.filter(status=ArticleStatus.IN_REVIEW)
        return _move(read, status=ArticleStatus.PUBLISHED, published_at=timezone.now(), published_by=by)

    def withdraw(self, reason: str) -> int:
        """Take back what is public, and say why; gives how many moved."""
        public = self.filter(status=ArticleStatus.PUBLISHED)
        return _move(public, status=ArticleStatus.WITHDRAWN, withdrawal_reason=reason)


@transaction.atomic
def _move(articles: ArticleQuerySet, **values: Any) -> int:
    """Move articles to or from the public and tell those who keep what follows; gives how many moved."""
    moving = list(articles.order_by().select_for_update().values_list("pk", flat=True))
    model = articles.model
    moved: int = model._default_manager.filter(pk__in=moving).update(**values)
    status_changed.send(model, articles=moving)
    return moved

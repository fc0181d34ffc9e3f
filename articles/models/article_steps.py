"""Questions to the table of articles, and the steps of articles to the public and back."""

import datetime
from typing import Any, Self

from django.db import models, transaction
from django.db.models.functions import Coalesce
from django.db.models.lookups import LessThanOrEqual
from django.dispatch import Signal
from django.utils import timezone

from articles.choices import ArticleStatus
from articles.models.status_change import StatusChange
from articles.models.visibility import published
from minerals_site.partial_dates import period_end

# Sent with `articles`, their ids, in the transaction that publishes or withdraws them.
status_changed = Signal()


class ArticleQuerySet(models.QuerySet[Any]):
    """Questions to the table of articles, and steps: who may take which is `articles.workflow`'s affair."""

    def published(self) -> Self:
        """Keep what the public may see."""
        return self.filter(published())

    def out_by(self, date: datetime.date | None) -> Self:
        """Keep what was out by a day; a month or year counts once it is over. All without a day."""
        if date is None:
            return self
        return self.filter(LessThanOrEqual(period_end("date", "date_precision"), date))

    def with_independent_source(self) -> Self:
        """Add `independent_source_id`: who reported it first, so that rewrites of one report count once."""
        return self.annotate(independent_source_id=Coalesce("origin_id", "publisher_id"))

    def hand_in(self, by: Any = None) -> int:
        """Hand drafts, and what was withdrawn, to a second person to read; gives how many moved."""
        ready = self.filter(status__in=[ArticleStatus.DRAFT, ArticleStatus.WITHDRAWN])
        return _move(ready, ArticleStatus.IN_REVIEW, by, "", handed_in_at=timezone.now(), handed_in_by=by)

    def hand_back(self, by: Any = None, comment: str = "") -> int:
        """Make drafts of what is in review, with what the author is told; gives how many moved."""
        return _move(self.filter(status=ArticleStatus.IN_REVIEW), ArticleStatus.DRAFT, by, comment)

    def publish(self, by: Any) -> int:
        """Make public what a second person has read, in a user's name; gives how many moved."""
        read = self.filter(status=ArticleStatus.IN_REVIEW)
        values = {"published_at": timezone.now(), "published_by": by, "withdrawal_reason": ""}
        return _move(read, ArticleStatus.PUBLISHED, by, "", **values)

    def withdraw(self, reason: str, by: Any = None) -> int:
        """Take back what is public, and say why; gives how many moved."""
        public = self.filter(status=ArticleStatus.PUBLISHED)
        return _move(public, ArticleStatus.WITHDRAWN, by, reason, withdrawal_reason=reason)


@transaction.atomic
def _move(articles: ArticleQuerySet, to: ArticleStatus, by: Any, comment: str, **values: Any) -> int:
    """Move articles, log each step, and tell those who keep what follows from what is public."""
    model, now = articles.model, timezone.now()
    moving = dict(articles.order_by().select_for_update(of=("self",)).values_list("pk", "status"))
    moved: int = model._default_manager.filter(pk__in=moving).update(status=to, **values)
    StatusChange.objects.bulk_create(
        StatusChange(article_id=pk, before=before, after=to, by=by, at=now, comment=comment)
        for pk, before in moving.items()
    )
    if ArticleStatus.PUBLISHED in {to, *moving.values()}:
        status_changed.send(model, articles=list(moving))
    return moved

"""`manage.py check_links`: whether the sources of published articles are still where they were."""

import time
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from django.core.management import BaseCommand, CommandError
from django.db.models import F, Q
from django.utils import timezone

from articles.choices import LinkStatus
from articles.fetching import fetch, fetching_is_on
from articles.link_check import Fetch, look, note
from articles.models import Article, ArticleQuerySet


class Command(BaseCommand):
    """Ask each address once, no server often, and stop when the time is over."""

    help = "Look whether published articles are still at their addresses (needs MINERALS_FETCH=1)."
    fetch: Fetch = staticmethod(fetch)
    clock: Callable[[], float] = staticmethod(time.monotonic)
    sleep: Callable[[float], None] = staticmethod(time.sleep)

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take how much to do."""
        parser.add_argument("--limit", type=int, default=200, help="addresses to ask at most (200)")
        parser.add_argument("--days", type=int, default=30, help="leave out what was looked at lately (30)")
        parser.add_argument("--seconds", type=int, default=900, help="stop after so many seconds (900)")
        parser.add_argument("--pause", type=int, default=5, help="seconds between requests to one host (5)")

    def handle(
        self, *_arguments: Any, limit: int, days: int, seconds: int, pause: int, **_options: Any
    ) -> None:
        """Go through what was looked at longest ago."""
        if not fetching_is_on():
            message = "Fetching addresses is off: set MINERALS_FETCH=1 to let this site ask other servers."
            raise CommandError(message)
        found: Counter[str] = Counter()
        end, asked = self.clock() + seconds, dict[str, float]()
        for article in due(days)[:limit]:
            host = urlsplit(article.url).hostname or ""
            wait = max(asked[host] + pause - self.clock(), 0) if host in asked else 0
            if self.clock() + wait >= end:
                self.stdout.write("The time is over; the rest waits for the next run.")
                break
            self.sleep(wait)
            result = look(article, self.fetch)
            asked[host] = self.clock()
            note(article, result)
            found[result.status] += 1
            if result.status in {LinkStatus.DEAD, LinkStatus.MOVED}:
                self.stdout.write(f"{result.status}: {article.url} ({result.note})")
        counts = ", ".join(f"{status.value} {found[status]}" for status in LinkStatus)
        self.stdout.write(f"Looked at {found.total()}: {counts}")


def due(days: int) -> ArticleQuerySet:
    """Give the published articles not looked at for so many days, never looked at first."""
    limit = timezone.now() - timedelta(days=days)
    articles: ArticleQuerySet = Article.objects.published().only("url", "link_note", "link_checked_at")
    late: ArticleQuerySet = articles.filter(Q(link_checked_at=None) | Q(link_checked_at__lt=limit))
    return late.order_by(F("link_checked_at").asc(nulls_first=True), "pk")

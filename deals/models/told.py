"""Whether the public may know what a place in an article says, and could by a date."""

import datetime

from django.db.models import Q
from django.db.models.lookups import LessThanOrEqual

from articles.models import published
from minerals_site.partial_dates import period_end


def told(date: datetime.date | None, citation: str = "citation__") -> Q:
    """Ask that the article of a citation is public, and was out by a date (a month counts once over)."""
    article = f"{citation}article__"
    if date is None:
        return published(article)
    return published(article) & Q(
        LessThanOrEqual(period_end(f"{article}date", f"{article}date_precision"), date)
    )

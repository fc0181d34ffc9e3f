"""What happened last."""

import datetime

from deals.choices import Occurrence
from deals.models import DealEvent
from deals.models.event import EventQuerySet


def newest_events(date: datetime.date) -> EventQuerySet:
    """Give the events that had begun by a date, newest first; what was only planned is not among them."""
    begun = DealEvent.objects.public().exclude(occurrence=Occurrence.PLANNED).filter(date__lte=date)
    listed = begun.with_sources().select_related("deal", "site").prefetch_related("actors")
    return listed.order_by("-date", "-date_end", "key")

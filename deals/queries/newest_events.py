"""The newest of some events, with all that a line of a timeline shows."""

from deals.models import DealEvent
from deals.models.event import EventQuerySet


def newest_events(events: EventQuerySet, most: int) -> list[DealEvent]:
    """Fetch the newest events with sources, deal, site and actors."""
    joined = events.with_sources().select_related("deal", "site").prefetch_related("actors")
    return list(joined.order_by("-date_end", "-date", "key")[:most])

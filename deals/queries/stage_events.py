"""The events that deals owe their stage to, so that a page can cite it."""

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from deals.models import Deal, DealEvent


class StagedDeal(NamedTuple):
    """A deal, the event that brought it to its stage (None before any has), and whether it is quiet."""

    deal: Deal
    event: DealEvent | None
    quiet: bool


def with_stage_events(deals: Iterable[Deal], date: datetime.date | None = None) -> list[StagedDeal]:
    """Pair deals that come from `as_of` and `with_last_source` with the event behind their stage."""
    listed = list(deals)
    moved = [deal.stage_event_id for deal in listed if deal.stage_event_id]
    events = DealEvent.objects.public().with_sources().in_bulk(moved)
    return [StagedDeal(deal, events.get(deal.stage_event_id), deal.is_quiet(date)) for deal in listed]

"""The events that deals owe their stage to, so that a page can cite it."""

from collections.abc import Iterable
from typing import NamedTuple

from deals.models import Deal, DealEvent


class StagedDeal(NamedTuple):
    """A deal with the event that brought it to its stage, None before any has."""

    deal: Deal
    event: DealEvent | None


def with_stage_events(deals: Iterable[Deal]) -> list[StagedDeal]:
    """Pair deals that carry `stage_event_id` (from `as_of`) with that event and its sources."""
    listed = list(deals)
    moved = [deal.stage_event_id for deal in listed if deal.stage_event_id]
    events = DealEvent.objects.public().with_sources().in_bulk(moved)
    return [StagedDeal(deal, events.get(deal.stage_event_id)) for deal in listed]

"""Events as the timeline charts draw them."""

from collections.abc import Iterable

from deals.models import DealEvent
from deals.rows import LaneEvent, TimelineEvent


def timeline_event(event: DealEvent) -> TimelineEvent:
    """Turn an event into the mark of a chart, linked to its place on the deal's page."""
    return TimelineEvent(
        date=event.date,
        date_end=event.date_end,
        precision=event.date_precision,
        occurrence=event.occurrence,
        occurrence_label=event.get_occurrence_display(),
        kind_label=event.get_kind_display(),
        stage_label=event.get_stage_display() if event.stage else "",
        title=event.title,
        url=f"{event.deal.get_absolute_url()}#{event.key}",
    )


def deal_timeline(events: Iterable[DealEvent]) -> list[TimelineEvent]:
    """Give the events of one deal; they must have been fetched with their deal."""
    return [timeline_event(event) for event in events]


def deal_lanes(events: Iterable[DealEvent]) -> list[LaneEvent]:
    """Give the events of several deals, each with the lane that it belongs to."""
    return [
        LaneEvent(event.deal.title, event.deal.get_absolute_url(), timeline_event(event)) for event in events
    ]

"""Deals under the groups of their stages, each with the event that it owes its stage to."""

import datetime
from typing import NamedTuple

from deals.choices import StageGroup
from deals.models.deal import DealQuerySet
from deals.queries.stage_events import StagedDeal, with_stage_events

GROUPS = (
    StageGroup.BINDING,
    StageGroup.APPROVED,
    StageGroup.MEMORANDUM,
    StageGroup.TALK,
    StageGroup.ENDED,
)


class DealGroup(NamedTuple):
    """The deals at stages of one group; no group is for deals that nothing has moved yet."""

    group: StageGroup | None
    deals: list[StagedDeal]


def deals_by_group(deals: DealQuerySet, date: datetime.date | None = None) -> list[DealGroup]:
    """Sort deals that carry their stage (`as_of`) into the groups that any of them is in, firmest first."""
    staged = with_stage_events(deals.with_last_source(date).prefetch_related("countries", "minerals"), date)
    groups = (
        DealGroup(group, [one for one in staged if one.deal.stage_group == (group or "")])
        for group in (*GROUPS, None)
    )
    return [group for group in groups if group.deals]

"""The rungs of a negotiation, and how far one deal has climbed."""

from collections.abc import Iterable
from typing import NamedTuple

from deals.choices import STAGES_OF, Stage, StageGroup
from deals.models import Deal, DealEvent


class Rung(NamedTuple):
    """One stage: whether the deal is there now, and the first event that brought it there."""

    stage: str
    label: str
    current: bool
    event: DealEvent | None


def stage_ladder(deal: Deal, events: Iterable[DealEvent]) -> list[Rung]:
    """List the stages in the order of a negotiation; of those that end one, only what this deal reached."""
    reached: dict[str, DealEvent] = {}
    for event in events:
        if event.moves_its_deal:
            reached.setdefault(event.stage, event)
    return [
        Rung(stage.value, str(stage.label), stage.value == deal.stage, reached.get(stage))
        for stage in Stage
        if stage not in STAGES_OF[StageGroup.ENDED] or stage in reached
    ]

"""What a number of deals counts."""

import datetime
from typing import Any, NamedTuple

import pytest

from deals.choices import STAGES_OF, StageGroup
from deals.models import Deal
from tests.make import make_deal, make_event

pytestmark = pytest.mark.django_db
LATER = datetime.date(2025, 6, 1)


class Family(NamedTuple):
    """An umbrella and a part of it."""

    whole: Deal
    part: Deal


def make_family(stage: str = "under_negotiation", **of_part: Any) -> Family:
    """Save an umbrella of 9 April 2025 and a part that came to the same stage on 1 June."""
    whole = make_deal(binding="binding")
    part = make_deal(umbrella=whole, binding="binding", **of_part)
    make_event(deal=whole, stage=stage)
    make_event(deal=part, stage=stage, date=LATER)
    return Family(whole, part)


def counted(date: datetime.date | None = None) -> set[Deal]:
    return set(Deal.objects.public().as_of(date).known_at(date).counted_once())


@pytest.mark.parametrize("group", StageGroup)
def test_of_an_umbrella_and_its_part_the_part_counts_whatever_its_stage(group: StageGroup) -> None:
    family = make_family(STAGES_OF[group][0])
    assert set(Deal.objects.as_of().counted_once().in_group(group)) == {family.part}


def test_an_umbrella_of_a_binding_part_is_no_second_binding_deal() -> None:
    family = make_family("in_force")
    assert set(Deal.objects.as_of().binding()) == {family.part}


def test_an_umbrella_counts_until_a_part_of_it_has_a_stage() -> None:
    family = make_family()
    assert counted(LATER - datetime.timedelta(days=1)) == {family.whole}
    assert counted(LATER) == {family.part}


def test_an_umbrella_of_context_alone_counts_itself() -> None:
    family = make_family(context=True)
    assert counted() == {family.whole}


def test_an_umbrella_of_a_part_without_a_stage_counts_itself() -> None:
    whole = make_deal()
    make_event(deal=whole, stage="reported_talks")
    make_event(deal=make_deal(umbrella=whole))
    assert counted() == {whole}


def test_context_and_what_nothing_has_moved_is_not_counted() -> None:
    make_event(deal=make_deal(context=True), stage="in_force")
    make_event(deal=make_deal())
    assert counted() == set()

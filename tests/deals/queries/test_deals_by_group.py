"""Deals under the groups of their stages."""

import pytest

from deals.models import Deal
from deals.queries.deals_by_group import deals_by_group
from tests.make import make_deal, make_event

pytestmark = pytest.mark.django_db


def test_the_firmest_group_comes_first_and_what_nothing_moved_last() -> None:
    made = {}
    for stage in ("reported_talks", "", "suspended", "in_force", "mou_or_framework_signed"):
        made[stage] = make_event(deal=make_deal(), stage=stage)
    groups = deals_by_group(Deal.objects.public().as_of())
    assert [group.group for group in groups] == ["binding", "memorandum", "talk", "ended", None]
    assert groups[0].deals[0].event == made["in_force"]
    assert groups[-1].deals[0].event is None

"""The numbers on the first page, and the lists behind them."""

import re

import pytest
from django.test import Client
from django.utils.html import strip_tags

from deals.choices import STAGES_OF, StageGroup
from deals.models import Deal
from deals.queries.headline_counts import headline_counts
from tests.make import make_deal, make_event

pytestmark = pytest.mark.django_db
LINK = re.compile(r'<a[^>]*href="(/deals/\?[^"]*)"[^>]*>(.*?)</a>', re.DOTALL)


def make_families() -> None:
    """Save, for each group of stages, an umbrella with two parts."""
    for group, stages in STAGES_OF.items():
        whole = make_deal(binding="binding", title=f"{group} whole")
        for deal in (whole, *(make_deal(binding="binding", umbrella=whole) for _ in range(2))):
            make_event(deal=deal, stage=stages[0])


def test_no_group_counts_an_umbrella_beside_its_parts() -> None:
    make_families()
    counts = headline_counts(Deal.objects.public().as_of())
    assert (counts.binding, counts.memoranda, counts.approved, counts.talks, counts.ended) == (2, 2, 2, 2, 2)


def test_each_number_leads_to_as_many_rows(client: Client) -> None:
    make_families()
    make_event(deal=make_deal(context=True), stage=STAGES_OF[StageGroup.TALK][0])
    page = client.get("/").content.decode()
    links = [(address.replace("&amp;", "&"), strip_tags(text)) for address, text in LINK.findall(page)]
    numbered = [(address, int(found[0])) for address, text in links if (found := re.findall(r"\d+", text))]
    assert len(numbered) == len(StageGroup)
    for address, number in numbered:
        assert len(client.get(address).context["deals"]) == number, address

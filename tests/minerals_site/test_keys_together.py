"""Keys of several tables by one query."""

import pytest
from pytest_django import DjangoAssertNumQueries

from deals.models import Deal, DealEvent, Mineral
from minerals_site.keys_together import keys_together
from tests.make import make_event, make_mineral

pytestmark = pytest.mark.django_db


def test_each_table_gives_the_keys_it_finds_and_all_are_asked_at_once(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    events, mineral = [make_event(), make_event()], make_mineral("tin")
    tables = [DealEvent.objects.all(), Deal.objects.none(), Mineral.objects.filter(slug="tin")]

    with django_assert_num_queries(1):
        found = keys_together(*tables)

    assert [sorted(keys) for keys in found] == [sorted(event.pk for event in events), [], [mineral.pk]]


def test_nothing_is_asked_where_nothing_can_be_found(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    with django_assert_num_queries(0):
        assert keys_together(Deal.objects.none(), Deal.objects.none()) == [[], []]

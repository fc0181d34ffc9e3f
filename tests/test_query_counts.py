"""How many queries each public address takes: pinned, and the same for 2 rows as for 20."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoDbBlocker

from tests.public_addresses import EVERY
from tests.sample_site import make_sample_site

pytestmark = [pytest.mark.django_db, pytest.mark.long]
Counts = dict[str, int]
PINNED: Counts = {
    "/actors/main-actor/": 11,
    "/actors/": 3,
    "/articles/main-article/": 32,
    "/articles/": 5,
    "/charts/africa_tiles.svg": 3,
    "/charts/africa_tiles.json": 3,
    "/charts/africa_tiles.csv": 3,
    "/charts/negotiations_by_country.svg": 2,
    "/charts/negotiations_by_country.json": 2,
    "/charts/negotiations_by_country.csv": 2,
    "/charts/events_by_month.svg": 1,
    "/charts/events_by_month.json": 1,
    "/charts/events_by_month.csv": 1,
    "/charts/deal_timeline.svg": 1,
    "/charts/deal_timeline.json": 1,
    "/charts/deal_timeline.csv": 1,
    "/charts/deal_lanes.svg": 1,
    "/charts/deal_lanes.json": 1,
    "/charts/deal_lanes.csv": 1,
    "/charts/exports_by_mineral.svg": 0,
    "/charts/exports_by_mineral.json": 0,
    "/charts/exports_by_mineral.csv": 0,
    "/charts/production_by_country.svg": 0,
    "/charts/production_by_country.json": 0,
    "/charts/production_by_country.csv": 0,
    "/codebook/": 0,
    "/countries/": 10,
    "/countries/COD/": 57,
    "/deals/main-deal/": 25,
    "/deals/": 13,
    "/disputes/": 18,
    "/downloads/": 2,
    "/figures/": 20,
    "/": 22,
    "/minerals/cobalt/": 46,
    "/minerals/": 6,
    "/downloads/package.zip": 82,
    "/report/actor/main-actor/": 1,
    "/report/article/main-article/": 1,
    "/report/country/COD/": 1,
    "/report/deal/main-deal/": 1,
    "/report/mineral/cobalt/": 1,
    "/report/site/main-site/": 1,
    "/sites/main-site/": 15,
    "/sites/": 6,
    "/deals.csv": 4,
    "/events.csv": 4,
    "/parties.csv": 4,
    "/terms.csv": 4,
    "/amounts.csv": 4,
    "/figures.csv": 4,
    "/actors.csv": 4,
    "/sites.csv": 4,
    "/articles.csv": 4,
    "/countries.csv": 9,  # what its page counts, with the same queries
    "/minerals.csv": 6,
    "/disputes.csv": 26,  # five sorts of facts, each copied in a transaction of its own
    "/timeline/": 12,
}


def count_queries(address: str) -> int:
    """Count the queries of a page; a file is read to its end."""
    with CaptureQueriesContext(connection) as queries:
        response = Client(raise_request_exception=False).get(address)
        assert response.getvalue()
    return len(queries)


def count_all(rounds: int) -> Counts:
    """Count the queries of every address on a site of so many rounds, and leave no trace."""
    with transaction.atomic():
        make_sample_site(rounds)
        counts = {address: count_queries(address) for address in EVERY}
        transaction.set_rollback(True)
    return counts


@pytest.fixture(scope="module")
def counts(django_db_setup: Any, django_db_blocker: DjangoDbBlocker) -> Iterator[dict[int, Counts]]:
    """Count once for the whole module."""
    del django_db_setup
    with django_db_blocker.unblock():
        count_queries("/")  # what is asked once a process is no page's own
        yield {rounds: count_all(rounds) for rounds in (2, 20)}
        connection.close()


def test_20_rows_take_as_many_queries_as_2(counts: dict[int, Counts]) -> None:
    more = {a: (n, counts[20][a]) for a, n in counts[2].items() if counts[20][a] != n}
    assert more == {}


def test_each_address_takes_as_many_queries_as_are_pinned(counts: dict[int, Counts]) -> None:
    """A number may go down; where it goes up, say why in the change that raises it."""
    assert {a: n for a, n in counts[2].items() if PINNED.get(a) != n} == {}
    assert counts[2].keys() == PINNED.keys()

"""Each public address answers, with as many queries as are pinned, and the same for 2 rows as for 20."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoDbBlocker

from tests.public_addresses import EVERY
from tests.sample_site import make_sample_site

pytestmark = [pytest.mark.django_db, pytest.mark.long]
Counts = dict[str, int]
TEXT = '"articles_article"."body"'
PINNED: Counts = {
    "/actors/main-actor/": 12,
    "/actors/": 3,
    "/articles/main-article/": 28,
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
    "/countries/COD/": 55,
    "/deals/main-deal/": 26,
    "/deals/": 13,
    "/disputes/": 18,
    "/downloads/": 2,
    "/figures/": 20,
    "/": 22,
    "/minerals/cobalt/": 40,
    "/minerals/": 6,
    "/downloads/package.zip": 82,
    "/report/actor/main-actor/": 1,
    "/report/article/main-article/": 1,
    "/report/country/COD/": 1,
    "/report/deal/main-deal/": 1,
    "/report/mineral/cobalt/": 1,
    "/report/site/main-site/": 1,
    "/sites/main-site/": 13,
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


class Asked(NamedTuple):
    """What was asked of all addresses: statuses, numbers of queries, queries that read a text."""

    statuses: dict[str, int]
    queries: Counts
    of_texts: dict[str, list[str]]


def ask(address: str) -> tuple[int, list[str]]:
    """Give the status of a page and its queries; a file is read to its end."""
    with CaptureQueriesContext(connection) as queries:
        response = Client(raise_request_exception=False).get(address)
        assert response.getvalue()
    return response.status_code, [str(query["sql"]) for query in queries]


def ask_all(rounds: int) -> Asked:
    """Ask every address on a site of so many rounds, and leave no trace."""
    with transaction.atomic():
        make_sample_site(rounds)
        found = {address: ask(address) for address in EVERY}
        transaction.set_rollback(True)
    return Asked(
        {address: status for address, (status, _) in found.items()},
        {address: len(queries) for address, (_, queries) in found.items()},
        {address: [sql for sql in queries if TEXT in sql] for address, (_, queries) in found.items()},
    )


@pytest.fixture(scope="module")
def asked(django_db_setup: Any, django_db_blocker: DjangoDbBlocker) -> Iterator[dict[int, Asked]]:
    """Ask once for the whole module."""
    del django_db_setup
    with django_db_blocker.unblock():
        ask("/")  # what is asked once a process is no page's own
        yield {rounds: ask_all(rounds) for rounds in (2, 20)}
        connection.close()


@pytest.mark.parametrize("rounds", [2, 20])
def test_each_address_answers(asked: dict[int, Asked], rounds: int) -> None:
    assert {a: status for a, status in asked[rounds].statuses.items() if status != 200} == {}


def test_20_rows_take_as_many_queries_as_2(asked: dict[int, Asked]) -> None:
    two, twenty = asked[2].queries, asked[20].queries
    assert {a: (n, twenty[a]) for a, n in two.items() if twenty[a] != n} == {}


def test_each_address_takes_as_many_queries_as_are_pinned(asked: dict[int, Asked]) -> None:
    """A number may go down; where it goes up, say why in the change that raises it."""
    assert {a: n for a, n in asked[2].queries.items() if PINNED.get(a) != n} == {}
    assert asked[2].queries.keys() == PINNED.keys()


def test_no_public_address_reads_the_texts_of_articles(asked: dict[int, Asked]) -> None:
    """They are long, many rows cite the same one, and the public sees none of them."""
    assert {a: queries for a, queries in asked[2].of_texts.items() if queries} == {}

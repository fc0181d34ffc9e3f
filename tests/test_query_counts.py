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

pytestmark = pytest.mark.django_db
Counts = dict[str, int]
PINNED: Counts = {}


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


def test_zz_print(counts: dict[int, Counts]) -> None:
    print("PIN", counts)


def test_each_address_takes_as_many_queries_as_are_pinned(counts: dict[int, Counts]) -> None:
    assert counts[2] == PINNED

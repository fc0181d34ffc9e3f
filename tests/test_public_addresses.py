"""No public address escapes the tests that go through all of them."""

import pytest
from django.test import Client

from tests.public_addresses import ADDRESSES, EVERY, NAMES, SAMPLES, public_patterns


def test_each_public_address_has_a_name_of_its_own() -> None:
    assert [pattern for pattern in public_patterns() if not pattern.name] == []
    assert len(NAMES) == len(set(NAMES))


def test_each_public_name_has_an_address_on_the_sample_site() -> None:
    assert [name for name, found in ADDRESSES.items() if not found] == []
    assert set(NAMES) >= SAMPLES.keys()


@pytest.mark.django_db
def test_each_address_answers_on_an_empty_site() -> None:
    """It has no pages of single things; all its lists, files and charts are there all the same.

    On a site that has something, `tests/test_query_counts.py` asks them all.
    """
    client = Client(raise_request_exception=False)
    answers = {address: client.get(address).status_code for address in EVERY}

    assert {address: status for address, status in answers.items() if status not in {200, 404}} == {}

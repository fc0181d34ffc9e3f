"""The codebook prints every vocabulary that the database holds to."""

import pytest
from django.test import Client

from deals.views.codebook import CODEBOOK
from minerals_site.vocabulary import Vocabulary


@pytest.fixture
def page(client: Client) -> str:
    return client.get("/codebook/").getvalue().decode()


def test_every_vocabulary_has_one_entry() -> None:
    printed = [entry.vocabulary for entry in CODEBOOK]
    known = [found for found in Vocabulary.__subclasses__() if not found.__module__.startswith("tests.")]
    assert sorted(map(repr, printed)) == sorted(map(repr, known))


def test_every_value_has_a_definition() -> None:
    lacking = [value for entry in CODEBOOK for value in entry.vocabulary if not value.definition]
    assert lacking == []


def test_every_value_is_printed_at_a_place_of_its_own(page: str) -> None:
    for entry in CODEBOOK:
        for value in entry.vocabulary:
            assert page.count(f'id="{entry.name}-{value.value}"') == 1


def test_the_counting_rules_rights_and_citation_stand_where_links_land(page: str) -> None:
    for place in ("counting", "as-of", "rights", "citing"):
        assert f'id="{place}"' in page

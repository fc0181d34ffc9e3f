"""Spellings of countries, of the world and of the rest."""

import pytest

from deals.usgs.countries import is_other_countries, row_of
from deals.usgs.places import ISO_3166, PLACES


@pytest.mark.parametrize(
    ("spelling", "iso3"),
    [
        ("Congo (Kinshasa)", "COD"),
        ("Congo (Brazzaville)", "COG"),
        ("Burma", "MMR"),
        ("Korea, Republic of", "KOR"),
        ("Korea, North", "PRK"),
        ("Côte d’Ivoire", "CIV"),
        ("Côte d'Ivoire", "CIV"),
        ("United\N{NO-BREAK SPACE}States", "USA"),
        ("United States1", "USA"),
        ("New Caledonia11", "NCL"),
        ("New Caledonia (overseas territory of France)", "NCL"),
        ("Kazakhstan, concentrate", "KAZ"),
    ],
)
def test_country_is_known_by_its_spellings(spelling: str, iso3: str) -> None:
    row = row_of(spelling)
    assert row is not None
    assert row.iso3 == iso3


@pytest.mark.parametrize("spelling", ["Congo", "Korea", "Atlantis", "United States and Canada", ""])
def test_unclear_or_unknown_country_is_not_guessed(spelling: str) -> None:
    assert row_of(spelling) is None


def test_world_totals_are_the_world() -> None:
    total = row_of("World total (rounded)")
    partial = row_of("World total (rounded), excluding United States.")
    assert total == ("", "", True)
    assert partial == ("", "Without the United States.", True)


def test_other_countries_are_no_country() -> None:
    assert is_other_countries("Other countries6")
    assert is_other_countries("Other countries (rounded)")
    assert not is_other_countries("World total")


def test_each_place_stands_once() -> None:
    lines = ISO_3166.strip().splitlines()
    assert len(lines) == len(PLACES)
    assert len({place.iso2 for place in PLACES.values()}) == len(PLACES)
    assert len({place.name for place in PLACES.values()}) == len(PLACES)

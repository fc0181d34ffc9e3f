"""Where the parts do not make the published total."""

from decimal import Decimal

import pytest

from deals.models import Country, Figure, Mineral
from deals.queries.parts_and_totals import PartsAndTotal, parts_and_totals
from tests.make import make_country, make_figure, make_mineral

pytestmark = pytest.mark.django_db
VALUE = {"measure": "export_value", "basis": "unspecified", "unit": "usd"}


def say(country: Country, parts: dict[Mineral, int], total: int) -> list[PartsAndTotal]:
    """Save parts and a total, and compare them."""
    for mineral, value in parts.items():
        make_figure(country=country, mineral=mineral, value=value, **VALUE)
    every = make_mineral("all-minerals", kind="aggregate")
    make_figure(country=country, mineral=every, value=total, **VALUE)
    return parts_and_totals(Figure.objects.filter(country=country))


def test_a_total_that_its_parts_do_not_make_is_told_with_both_numbers() -> None:
    parts = {make_mineral("gold"): 1_500_000_000, make_mineral("tin"): 231_000_000}
    (pair,) = say(make_country(), parts, 1_700_000_000)
    assert (pair.sum_reading, pair.total.reading) == ("US$1.731 billion", "US$1.7 billion")
    assert pair.names == "Gold, Tin"


def test_a_total_that_its_parts_make_is_not_mentioned() -> None:
    assert say(make_country(), {make_mineral(): 5, make_mineral(): 6}, 11) == []


def test_an_ore_is_not_added_to_the_element_that_it_is_inside() -> None:
    titanium = make_mineral("titanium")
    rutile = make_mineral("rutile", part_of=titanium)
    (pair,) = say(make_country(), {titanium: 10, rutile: 4}, 12)
    assert pair.sum == Decimal(10)


def test_one_mineral_is_added_once_however_many_bases_are_given() -> None:
    country, tin = make_country(), make_mineral()
    make_figure(country=country, mineral=tin, value=10, **VALUE | {"basis": "concentrate"})
    (pair,) = say(country, {tin: 10}, 12)
    assert pair.sum == Decimal(10)


def test_a_total_without_parts_and_parts_without_a_total_are_left_alone() -> None:
    assert say(make_country(), {}, 5) == []
    make_figure(country=(other := make_country()), **VALUE)
    assert parts_and_totals(Figure.objects.filter(country=other)) == []

"""Numbers with units: prices, rates, ranges, lists and numbers whose unit stands elsewhere."""

import pytest

from deals.extraction.quantities import quantities_in
from deals.extraction.quantity import Quantity
from deals.extraction.words import flatten


def quantities(text: str, language: str = "en") -> list[Quantity]:
    return quantities_in(text, flatten(text), language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("$9,500 a tonne", "en"),
        ("$12 per lb", "en"),
        ("9 500 dollars la tonne", "fr"),
        ("US$ 950 por tonelada", "pt"),
    ],
)
def test_a_price_is_known_as_one(text: str, language: str) -> None:
    assert [one.price for one in quantities(text, language)] == [True]


@pytest.mark.parametrize(
    ("text", "language"),
    [("5 tonnes a year", "en"), ("5 ktpa", "en"), ("5 tonnes par an", "fr"), ("5 toneladas por ano", "pt")],
)
def test_a_yearly_rate_is_known_as_one(text: str, language: str) -> None:
    assert [one.yearly for one in quantities(text, language)] == [True]


@pytest.mark.parametrize(
    ("text", "language", "ends"),
    [
        ("$250-300 million", "en", [250e6, 300e6]),
        ("$250-$300 million", "en", [250, 300e6]),
        ("480,000 to 520,000 tons", "en", [480e3, 520e3]),
        ("entre 2 et 3 millions de tonnes", "fr", [2e6, 3e6]),
        ("de 3 à 5 %", "fr", [3, 5]),
        ("3 a 5%", "pt", [3, 5]),
    ],
)
def test_ranges_share_unit_and_scale(text: str, language: str, ends: list[float]) -> None:
    low, high = quantities(text, language)
    assert [float(low.value), float(high.value)] == ends
    assert low.begins_range
    assert high.ends_range


def test_a_list_shares_the_unit_at_its_end() -> None:
    assert [one.value for one in quantities("2,384, 4,861 and 2,741 tonnes")] == [2384, 4861, 2741]


def test_a_bare_number_takes_the_unit_of_the_one_before() -> None:
    text = "Chile dug 49,000 tonnes, China 41,000 and Peru 18,000, up from 9,500 a year earlier."
    assert [one.value for one in quantities(text)] == [49000, 41000, 18000, 9500]


def test_people_take_no_unit() -> None:
    assert len(quantities("The mine dug 49,000 tonnes and has 3,400 workers.")) == 1


def test_years_take_no_unit() -> None:
    assert len(quantities("It dug 49,000 tonnes in 2024, and more in 2025.")) == 1


def test_what_is_earned_is_money() -> None:
    text = (
        "Copper brought in 28 milliards de dollars ; 82 000 tonnes de cobalt n'ont rapporté que 1,9 milliard."
    )
    assert [one.unit for one in quantities(text, "fr")] == ["USD", "tonnes", "USD"]

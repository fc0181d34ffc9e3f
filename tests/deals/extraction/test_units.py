"""Units and currencies."""

import pytest

from deals.extraction.quantities import quantities_in
from deals.extraction.words import flatten
from tests.deals.extraction.reading import exact


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 t of ore", "12"),
        ("12 metric tons", "12"),
        ("450 ktpa", "450000"),
        ("2.3 Mt", "2300000"),
        ("890 mt", "890"),
        ("412 kilogrammes", "0.412"),
        ("1,000 short tons", "907.18474"),
        ("1,000 long tons", "1016.0469"),
        ("1 million pounds", "453.59237"),
        ("100,000 ounces", "3.11034768"),
        ("66,980 dmt", "66980"),
    ],
)
def test_weights_are_reduced_to_tonnes(text: str, value: str) -> None:
    (quantity,) = quantities_in(text, flatten(text), "en")
    assert (quantity.unit, quantity.value) == ("tonnes", exact(value))


@pytest.mark.parametrize(
    ("text", "language", "unit"),
    [
        ("US$5 million", "en", "USD"),
        ("5 million dollars", "en", "USD"),
        ("C$5 million", "en", "CAD"),
        ("A$5 million", "en", "AUD"),
        ("5 million Canadian dollars", "en", "CAD"),
        ("5 milliards de dollars", "fr", "USD"),
        ("5 M€", "fr", "EUR"),
        ("5 Mds $", "fr", "USD"),
        ("5 milliards de FCFA", "fr", "XOF"),
        ("R$ 5 milhões", "pt", "BRL"),
        ("US$ 5 milhões", "pt", "USD"),
        ("5 mil milhões de dólares", "pt", "USD"),
        ("5 mil milhões de kwanzas", "pt", "AOA"),
        ("5 percentage points", "en", "points"),
        ("5 por cento", "pt", "percent"),
        ("5 pour cent", "fr", "percent"),
    ],
)
def test_currencies_and_shares(text: str, language: str, unit: str) -> None:
    (quantity,) = quantities_in(text, flatten(text), language)
    assert quantity.unit == unit


@pytest.mark.parametrize(
    "text", ["the 3T sector", "a 40-tonne truck", "120 t/h", "35 km", "390 acres", "a ton", "R65bn"]
)
def test_no_weight(text: str) -> None:
    assert quantities_in(text, flatten(text), "en") == []


def test_a_word_that_ends_like_a_currency_is_none() -> None:
    text = "It makes 95 percent."
    assert [one.unit for one in quantities_in(text, flatten(text), "en")] == ["percent"]

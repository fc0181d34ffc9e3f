"""Numbers in digits and words."""

import pytest

from deals.extraction.numbers import numbers_in, parse
from deals.extraction.words import flatten
from tests.deals.extraction.reading import exact


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("17,300", "en", "17300"),
        ("1.75", "en", "1.75"),
        ("1,234,567.8", "en", "1234567.8"),
        ("17 300", "fr", "17300"),
        ("1,75", "fr", "1.75"),
        ("17.300", "pt", "17300"),
        ("1.234.567,8", "pt", "1234567.8"),
        ("2.5", "fr", "2.5"),
        ("0,125", "pt", "0.125"),
    ],
)
def test_separators_mean_what_they_mean_in_the_language(text: str, language: str, value: str) -> None:
    assert parse(text, language) == exact(value)


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("4.6 million tonnes", "en", "4600000"),
        ("$1.7bn", "en", "1700000000"),
        ("553mln", "en", "553000000"),
        ("two million tonnes", "en", "2000000"),
        ("half a million tonnes", "en", "500000"),
        ("1,7 milliard de dollars", "fr", "1700000000"),
        ("2,5 mille milliards", "fr", "2500000000000"),
        ("un billion", "fr", "1000000000000"),
        ("deux cent cinquante mille tonnes", "fr", "250000"),
        ("1,7 mil milhões", "pt", "1700000000"),
        ("890 mil toneladas", "pt", "890000"),
        ("2,5 bilhões", "pt", "2500000000"),
        ("duas mil toneladas", "pt", "2000"),
    ],
)
def test_scales(text: str, language: str, value: str) -> None:
    (number,) = numbers_in(flatten(text), language)
    assert number.value == exact(value)


@pytest.mark.parametrize("text", ["U3O8", "M23", "G20", "COVID-19", "article 3/2"])
def test_digits_inside_names_are_no_numbers(text: str) -> None:
    assert numbers_in(flatten(text), "en") == []


def test_narrow_and_hard_blanks_part_thousands() -> None:
    assert [one.value for one in numbers_in(flatten("17\u202f300 et 4\u00a0861"), "fr")] == [17300, 4861]

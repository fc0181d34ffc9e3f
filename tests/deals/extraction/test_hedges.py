"""How numbers are hedged."""

import pytest

from deals.extraction.hedges import qualifier_of
from deals.extraction.words import flatten


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("more than 9", "more_than"),
        ("over 9", "more_than"),
        ("about 9", "about"),
        ("nearly 9", "about"),
        ("at least 9", "at_least"),
        ("up to 9", "up_to"),
        ("less than 9", "less_than"),
        ("plus de 9", "more_than"),
        ("près de 9", "about"),
        ("au moins 9", "at_least"),
        ("jusqu'à 9", "up_to"),
        ("cerca de 9", "about"),
        ("mais de 9", "more_than"),
        ("pelo menos 9", "at_least"),
        ("menos de 9", "less_than"),
        ("exactly 9", "exact"),
    ],
)
def test_qualifiers(text: str, qualifier: str) -> None:
    flat = flatten(text)
    assert qualifier_of(flat, flat.index("9")) == qualifier

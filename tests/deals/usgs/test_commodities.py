"""The tables of commodities and of types."""

import pytest

from deals.choices import UNITS_OF, Unit
from deals.usgs.commodities import FOLLOWED, type_words
from deals.usgs.not_followed import NOT_FOLLOWED


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mine production, metric tons of contained cobalt", "mine production contained cobalt"),
        ("World mine production: Platinum", "mine production platinum"),
        ("World total mine production: rutile (rounded)", "mine production rutile"),
        (
            "Iron ore - mine production - usable ore -thousand metric tons",
            "iron ore mine production usable ore",
        ),
        ("Mine production, contained tungsten ", "mine production contained tungsten"),
    ],
)
def test_type_is_known_by_its_words_without_units_and_rounding(text: str, words: str) -> None:
    assert type_words(text) == words


def test_types_are_written_as_they_are_looked_up_and_once_in_a_table() -> None:
    for kinds in FOLLOWED.values():
        types = [words for kind in kinds for words in kind.types]
        assert types == [type_words(words) for words in types]
        assert len(types) == len(set(types))


def test_all_series_can_be_weighed_in_tonnes() -> None:
    measures = {s.measure for kinds in FOLLOWED.values() for kind in kinds for s in kind.columns.values()}
    assert all(Unit.TONNES in UNITS_OF[measure] for measure in measures)


def test_no_commodity_is_both_followed_and_not() -> None:
    assert not FOLLOWED.keys() & NOT_FOLLOWED.keys()

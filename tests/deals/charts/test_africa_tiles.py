"""The tile map of Africa."""

from deals.charts import africa_tiles
from deals.charts.africa_tiles import GRID
from tests.deals.charts.make_rows import SVG, drawn, make_tile, titles, words

ISLANDS = {"CV", "ST", "SC", "KM", "MG", "MU"}


def test_54_countries_and_western_sahara_each_have_a_place_of_their_own() -> None:
    assert len(GRID) == len(set(GRID.values())) == 55
    assert "EH" in GRID


def test_neighbours_lie_on_the_right_side() -> None:
    assert GRID["MA"][1] < GRID["SN"][1] < GRID["ZA"][1]
    assert GRID["AO"][0] < GRID["ZM"][0] < GRID["MZ"][0]
    assert GRID["CD"][0] + 1 == GRID["RW"][0]


def test_every_country_of_the_mainland_touches_another() -> None:
    places = set(GRID.values())
    steps = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if (x, y) != (0, 0)]
    for code in GRID.keys() - ISLANDS:
        column, row = GRID[code]
        assert any((column + x, row + y) in places for x, y in steps), code


def test_each_tile_is_a_link_that_says_its_deals() -> None:
    figure = africa_tiles([make_tile("RW", 3, 1)])
    assert [link.get("href") for link in drawn(figure).iter(f"{SVG}a")] == ["/countries/RW/"]
    assert titles(figure) == ["Country RW: deals 3, binding 1"]


def test_more_deals_are_darker_and_a_binding_one_has_a_thick_edge() -> None:
    figure = africa_tiles([make_tile("RW", 0), make_tile("CD", 4, 1)])
    assert [trace.name for trace in figure.data] == ["none", "4 or more"]
    assert [trace.marker.line.width for trace in figure.data] == [(1,), (3,)]


def test_a_country_that_the_map_does_not_know_is_named() -> None:
    figure = africa_tiles([make_tile("RW"), make_tile("FR")])
    assert figure.layout.meta["notes"] == ["Not on this map: Country FR."]


def test_no_countries_are_said() -> None:
    assert "No countries" in words(africa_tiles([]))

"""Years on an axis."""

from deals.charts.year_slots import runs, years_through


def test_every_year_from_the_first_to_the_last() -> None:
    assert years_through([2012, 2010]) == [2010, 2011, 2012]
    assert years_through([]) == []


def test_years_in_a_row_are_named_by_their_ends() -> None:
    assert runs([2018, 2010, 2011, 2012, 2015, 2016]) == "2010–2012, 2015–2016, 2018"
    assert not runs([])

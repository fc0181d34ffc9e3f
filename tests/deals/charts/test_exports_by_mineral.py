"""What a country exports, drawn."""

import pytest

from deals.charts import exports_by_mineral, split_alike
from tests.deals.charts.make_rows import make_export, titles, words


def test_unlike_units_are_refused() -> None:
    with pytest.raises(ValueError, match="one axis"):
        exports_by_mineral([make_export(), make_export(unit="t")])


def test_unlike_bases_of_a_mass_are_refused() -> None:
    ore, metal = (make_export(unit="t", basis_label=basis) for basis in ("gross ore", "contained metal"))
    with pytest.raises(ValueError, match="one axis"):
        exports_by_mineral([ore, metal])


def test_money_adds_up_whatever_was_weighed() -> None:
    rows = [make_export(basis_label="concentrate"), make_export(mineral="Tin", basis_label="")]
    assert split_alike(rows) == [rows]


def test_rows_split_into_lists_that_each_can_be_drawn() -> None:
    rows = [make_export(), make_export(unit="t"), make_export(mineral="Tin", unit="t")]
    assert split_alike(rows) == [rows[1:], rows[:1]]


def test_nothing_is_said_to_be_nothing() -> None:
    assert "No export figures" in words(exports_by_mineral([]))


def test_one_year_ranks_minerals_and_keeps_the_qualifier() -> None:
    figure = exports_by_mineral(
        [make_export(mineral="Tin", value=9.0), make_export(value=1.5e9, qualifier="over")]
    )
    assert list(figure.layout.yaxis.categoryarray) == ["Gold", "Tin"]
    assert "over $1.5 bn" in words(figure)
    assert "Gold, 2024: over $1,500,000,000" in titles(figure)


def test_missing_and_zero_look_different() -> None:
    figure = exports_by_mineral([make_export(mineral="Tin", value=None), make_export(value=0)])
    assert "no figure" in words(figure)
    assert titles(figure) == ["Gold, 2024: $0"]


def test_a_year_without_figures_keeps_its_place_and_is_named() -> None:
    figure = exports_by_mineral([make_export(2020), make_export(2022)])
    assert list(figure.layout.xaxis.categoryarray) == ["2020", "2021", "2022"]
    assert figure.layout.meta["notes"] == ["No figures by mineral for 2021."]
    assert "no figure" in titles(figure)


def test_years_of_totals_have_their_places_and_missing_years_are_named_by_their_ends() -> None:
    totals = [make_export(year, "All", 500.0, is_total=True) for year in (2010, 2017, 2018, 2021)]
    figure = exports_by_mineral([make_export(2017), make_export(2020), *totals])
    assert list(figure.layout.xaxis.categoryarray) == [str(year) for year in range(2010, 2022)]
    assert figure.layout.meta["notes"] == ["No figures by mineral for 2010–2016, 2018–2019, 2021."]


def test_of_totals_alone_the_years_without_one_are_named() -> None:
    figure = exports_by_mineral([make_export(year, "All", 5.0, is_total=True) for year in (2018, 2021)])
    assert figure.layout.meta["notes"] == ["No figures for 2019–2020."]


def test_a_year_that_has_a_total_is_not_marked_as_without_figure() -> None:
    totals = [make_export(year, "All", 5.0, is_total=True) for year in (2018, 2020)]
    figure = exports_by_mineral([make_export(2021), *totals])
    assert titles(figure).count("no figure") == 1


def test_a_mineral_missing_in_one_year_is_named() -> None:
    figure = exports_by_mineral([make_export(2020), make_export(2021), make_export(2020, "Tin")])
    assert "Tin" in figure.layout.meta["notes"][0]


def test_a_published_total_is_a_stroke_and_never_a_part() -> None:
    years = (2020, 2021)
    totals = [make_export(year, "All", 500.0, is_total=True) for year in years]
    figure = exports_by_mineral([*map(make_export, years), *totals])
    assert [trace.type for trace in figure.data] == ["bar", "scatter"]


def test_small_minerals_are_drawn_as_one_and_stay_in_the_table() -> None:
    rows = [make_export(year, f"M{place}", 100.0 - place) for year in (2020, 2021) for place in range(10)]
    figure = exports_by_mineral(rows)
    assert len(figure.data) == 8
    assert figure.data[-1].y == (93 + 92 + 91, 93 + 92 + 91)
    assert len(figure.layout.meta["undrawn"]) == 6


def test_a_range_is_drawn() -> None:
    (bar,) = exports_by_mineral([make_export(value=100.0, low=90.0, high=130.0)]).data
    assert (bar.error_x.array, bar.error_x.arrayminus) == ((30.0,), (10.0,))


def test_exports_of_a_single_mineral_name_it_in_the_title() -> None:
    figure = exports_by_mineral([make_export(2020, mineral="Gold"), make_export(2021, mineral="Gold")])
    assert figure.layout.title.text == "Exports of gold, 2020–2021"

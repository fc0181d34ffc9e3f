"""Who produces a mineral, drawn."""

import pytest

from deals.charts import production_by_country
from tests.deals.charts.make_rows import make_production, words


def test_unlike_bases_are_refused() -> None:
    with pytest.raises(ValueError, match="one axis"):
        production_by_country([make_production(), make_production()._replace(basis_label="gross ore")])


def test_two_minerals_never_share_an_axis() -> None:
    with pytest.raises(ValueError, match="one axis"):
        production_by_country([make_production(), make_production()._replace(mineral="Gold")])


def test_the_table_names_the_mineral_of_every_row() -> None:
    figure = production_by_country([make_production("A"), make_production("B")])
    place = figure.layout.meta["columns"].index("Mineral") + 1
    assert {cells[place] for trace in figure.data for cells in trace.customdata} == {"Tin"}


def test_two_years_stand_beside_each_other_with_the_largest_first() -> None:
    rows = [make_production("A", value=1), make_production("B", 2021, 3), make_production("B", 2022, 2)]
    figure = production_by_country(rows)
    assert list(figure.layout.yaxis.categoryarray) == ["B", "A"]
    assert [trace.name for trace in figure.data] == ["2022", "2021"]
    assert words(figure).count("no figure") == 1


def test_more_years_are_lines_that_break_where_a_year_is_missing() -> None:
    figure = production_by_country([make_production(year=year, value=year) for year in (2018, 2019, 2021)])
    (line,) = figure.data
    assert line.y == (2018, 2019, None, 2021)


def test_years_without_a_figure_are_named_with_their_countries() -> None:
    rows = [make_production("A", year) for year in range(2018, 2024)]
    some = [make_production(name, year) for name in ("C", "B") for year in (2018, 2022)]
    figure = production_by_country([*rows, *some])
    assert figure.layout.meta["notes"] == ["No figure for 2019–2021, 2023: B, C."]


def test_of_two_years_the_missing_one_is_named() -> None:
    rows = [make_production("A", 2021), make_production("A", 2022), make_production("B", 2021)]
    assert production_by_country(rows).layout.meta["notes"] == ["No figure for 2022: B."]


@pytest.mark.parametrize(
    ("rows", "title"),
    [
        (
            [make_production(year=year) for year in (2018, 2020, 2021)],
            "Tin: production of Rwanda, contained metal, 2018–2021",
        ),
        ([make_production("A"), make_production("B")], "Tin: production by country, contained metal, 2022"),
        (
            [make_production("A", year) for year in (2018, 2022)],
            "Tin: production of A, contained metal, 2018, 2022",
        ),
    ],
)
def test_what_no_key_names_stands_in_the_title(rows: list, title: str) -> None:  # type: ignore[type-arg] # rows of the chart
    assert production_by_country(rows).layout.title.text == title


def test_two_hundred_countries_are_cut_and_said_to_be() -> None:
    figure = production_by_country([make_production(f"Country {place}", value=place) for place in range(200)])
    assert len(figure.layout.yaxis.categoryarray) == 40
    assert "40 largest of 200" in figure.layout.meta["notes"][0]
    assert len(figure.layout.meta["undrawn"]) == 160


@pytest.mark.parametrize("rows", [[], [make_production(value=None)]])
def test_no_figure_at_all_is_said(rows: list) -> None:  # type: ignore[type-arg] # rows of the chart
    assert "No production figures" in words(production_by_country(rows))

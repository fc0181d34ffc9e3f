"""Headings of the tables, in the spellings of three editions."""

import pytest

from deals.usgs.headings import read_heading, read_headings

YEARS = (2021, 2022)


@pytest.mark.parametrize(
    ("text", "kind", "unit", "year", "estimated"),
    [
        ("Prod_t_2021", "prod", "t", 2021, False),
        ("Prod_kt_Est_2021", "prod", "kt", 2021, True),
        ("Prod_kg_est_2022", "prod", "kg", 2022, True),
        ("Cap_kt_2021", "cap", "kt", 2021, False),
        ("Reserves_Mt", "reserves", "Mt", None, False),
        ("Reserves_kt_2023", "reserves", "kt", 2023, False),
        ("Reserves_ore_K2O_equiv_kt", "reserves ore k2o equiv", "kt", None, False),
        ("Prod_Sponge_t_Est_2021", "prod sponge", "t", 2021, True),
    ],
)
def test_heading_tells_kind_unit_year_and_estimate(
    text: str, kind: str, unit: str, year: int | None, *, estimated: bool
) -> None:
    heading = read_heading(text, 3)
    assert heading is not None
    assert heading[2:] == (kind, unit, year, estimated)


@pytest.mark.parametrize("text", ["Prod_mct_2021", "Prod_t", "Price_usd_2021", "Prod_2021", ""])
def test_unknown_unit_missing_year_and_other_columns_are_no_heading(text: str) -> None:
    assert read_heading(text, 3) is None


def test_notes_belong_to_what_they_are_named_after() -> None:
    row = ["Source", "Country", "Type", "Prod_t_2021", "Prod_note", "Reserves_t", "Reserves_notes"]
    columns, wrong = read_headings(row, YEARS)
    assert wrong == []
    cells = ["MCS2023", "Chad", "Mine", "1", "on production", "2", "on reserves"]
    assert [columns.note(heading, cells) for heading in columns.numbers] == ["on production", "on reserves"]


def test_wrong_headings_are_all_named_with_the_reason() -> None:
    row = ["Source", "Land", "Type", "Prod_lb_2021", "Prod_t_2019"]
    _, wrong = read_headings(row, YEARS)
    assert [name for name, _ in wrong] == ["Country", "Prod_lb_2021", "Prod_t_2019"]
    assert "deals/usgs/headings.py" in wrong[1][1]
    assert wrong[2][1] == "year is 2019, expected 2021 or 2022 in this edition"

"""Tables read into claims, and what is not understood."""

from decimal import Decimal
from pathlib import Path

import pytest

from deals.usgs.cells import Skipped
from deals.usgs.claims import Claim
from tests.deals.usgs.tables import COBALT, read_rows, read_tables, write_table


def test_row_gives_two_years_of_production_and_reserves(tmp_path: Path) -> None:
    claims = read_rows(tmp_path, f"Zambia,{COBALT},310,420,,9000,")
    assert [(c.series.measure, c.period, int(c.value), c.estimated) for c in claims] == [
        ("mine_production", 2021, 310, "no"),
        ("mine_production", 2022, 420, "yes"),
        ("reserves", 2022, 9000, "yes"),
    ]
    assert {(c.iso3, c.series.mineral, c.series.basis, c.unit, c.qualifier) for c in claims} == {
        ("ZMB", "cobalt", "contained_metal", "tonnes", "exact")
    }


def test_keys_and_places_are_those_of_the_published_data_set(tmp_path: Path) -> None:
    first, estimate, _ = read_rows(tmp_path, f"Zambia,{COBALT},310,420,,9000,")
    assert first.key == "zmb-cobalt-mine-production-2021-usgs-mcs2023"
    assert first.locator == "World production and reserves table, cobalt, row 2, column Prod_t_2021"
    assert (
        estimate.citation_key
        == "usgs-mcs2023-world-production-and-reserves-table-cobalt-row-2-column-prod-t-est-2022"
    )


def test_note_makes_the_first_year_an_estimate_too(tmp_path: Path) -> None:
    claims = read_rows(tmp_path, f"Zambia,{COBALT},310,420,Production in 2021 is also estimated,NA,")
    assert [claim.estimated for claim in claims] == ["yes", "yes"]


@pytest.mark.parametrize(
    ("unit", "tonnes"), [("kg", "0.31"), ("t", "310"), ("kt", "310000"), ("Mt", "310000000")]
)
def test_heading_gives_the_unit(tmp_path: Path, unit: str, tonnes: str) -> None:
    headings = f"Source,Country,Type,Prod_{unit}_2021"
    (claim,) = read_rows(tmp_path, 'Zambia,"Mine production, contained cobalt",310', headings=headings)
    assert claim.value == Decimal(tonnes)


def test_platinum_stays_in_kilograms_and_its_reserves_are_of_the_whole_group(tmp_path: Path) -> None:
    headings = "Source,Country,Type,Prod_kg_2021,Prod_notes,Reserves_kg,Reserves_notes"
    row = "Zimbabwe, Mine production: Platinum,1100,,52000,Includes all platinum-group metals"
    metal, group = read_rows(tmp_path, row, headings=headings, code="plati")
    assert (metal.series.mineral, int(metal.value), metal.unit) == ("platinum", 1100, "kilograms")
    assert (group.series.mineral, int(group.value), group.unit) == (
        "platinum-group-metals",
        52000,
        "kilograms",
    )
    assert group.note == "All platinum-group metals together."


def test_world_total_is_about_and_of_the_world(tmp_path: Path) -> None:
    claims = read_rows(tmp_path, f'World total (rounded),{COBALT},310,—,,">9,000",')
    assert [(c.iso3, c.qualifier, int(c.value)) for c in claims] == [
        ("", "about", 310),
        ("", "about", 0),
        ("", "more_than", 9000),
    ]


def test_second_form_of_a_mineral_has_it_in_its_key(tmp_path: Path) -> None:
    headings = "Source,Country,Type,Prod_kt_2021"
    gross, content = read_rows(
        tmp_path,
        "Mauritania,Iron ore - mine production - usable ore -thousand metric tons,11",
        "Mauritania,Iron ore - mine production - iron content - thousand metric tons,7",
        headings=headings,
        code="feore",
    )
    assert gross.key == "mrt-iron-ore-mine-production-2021-usgs-mcs2023"
    assert content.key == "mrt-iron-ore-mine-production-contained-metal-2021-usgs-mcs2023"


def test_reserves_may_be_in_another_unit_and_form_than_production(tmp_path: Path) -> None:
    ore = "Source,Country,Type,Prod_kt_2021,Prod_notes,Reserves_Mt,Reserves_notes"
    row = "Mauritania,Iron ore - mine production - usable ore -thousand metric tons,11,,2,"
    note = '"Crude iron ore, million metric tons"'
    mined, known = read_rows(tmp_path, row + note, headings=ore, code="feore")
    assert (int(mined.value), int(known.value)) == (11_000, 2_000_000)
    zircon = '"Zirconium ores and zircon concentrates, mine production, thousand metric tons, gross weight"'
    headings = ore.replace("Mt", "kt")
    mined, known = read_rows(tmp_path, f"Senegal,{zircon},7,,90,", headings=headings, code="zirco-hafni")
    assert (mined.series.basis, known.series.basis) == ("concentrate", "oxide_equivalent")


def test_capacity_and_smelter_production_are_told_apart(tmp_path: Path) -> None:
    headings = "Source,Country,Type,Prod_kt_2021,Prod_notes,Cap_kt_2021,Cap_notes"
    row = 'Mozambique,"Smelter production, aluminum",5,,8,'
    claims = read_rows(tmp_path, row, headings=headings, code="alumi")
    assert [(c.series.measure, int(c.value)) for c in claims] == [
        ("refinery_production", 5000),
        ("capacity", 8000),
    ]


def chromium(folder: Path, year: int) -> tuple[list[Claim], list[str]]:
    """Read chromium of South Africa, with tonnes in the heading and thousand tonnes in the notes."""
    note = '"Units are thousand metric tons, gross weight, of ore."'
    row = f'South Africa,"Mine production, marketable chromite ore",18,{note}'
    headings = f"Source,Country,Type,Prod_t_{year - 2},Prod_notes"
    reading, faults = read_tables(write_table(folder, row, headings=headings, code="chrom", year=year))
    return reading.claims, faults


def test_known_trap_of_units_is_mended(tmp_path: Path) -> None:
    claims, faults = chromium(tmp_path, 2023)
    assert faults == []
    assert [claim.value for claim in claims] == [18_000]


def test_unknown_trap_of_units_is_a_fault(tmp_path: Path) -> None:
    claims, faults = chromium(tmp_path, 2024)
    assert claims == []
    assert faults == [
        (
            "mcs2024-chrom_world.csv:2: Prod_t_2022: heading says t, type or note says kt: "
            "add it to UNITS in deals/usgs/traps.py"
        )
    ]


def test_reserves_of_vanadium_are_thousand_tonnes(tmp_path: Path) -> None:
    claims = read_rows(tmp_path, 'South Africa,"Mine production, vanadium content",8,9,,3,', code="vanad")
    assert [claim.value for claim in claims] == [8, 9, 3000]


def test_cells_without_a_number_are_counted_by_reason(tmp_path: Path) -> None:
    path = write_table(
        tmp_path,
        f"United States,{COBALT},W,W,,NA,",
        f"Zambia,{COBALT},XX,,,Large,",
        f"Other countries,{COBALT},5,6,,7,",
    )
    reading, faults = read_tables(path)
    assert (reading.claims, faults) == ([], [])
    assert reading.skipped == {
        Skipped.WITHHELD: 2,
        Skipped.NOT_AVAILABLE: 1,
        Skipped.NOT_APPLICABLE: 1,
        Skipped.EMPTY: 1,
        Skipped.IN_WORDS: 1,
        Skipped.OTHER_COUNTRIES: 3,
    }


def test_table_that_is_not_followed_is_passed_over_unread(tmp_path: Path) -> None:
    path = write_table(tmp_path, "Atlantis,Anything,1", headings="Source,Country,Type,Odd", code="asbes")
    reading, faults = read_tables(path)
    assert (reading.not_followed, faults) == (["asbestos (mcs2023-asbes_world.csv)"], [])


def test_all_faults_of_all_files_are_told_with_place_value_and_remedy(tmp_path: Path) -> None:
    cobalt = write_table(
        tmp_path,
        f"Atlantis,{COBALT},1,2,,3,",
        "Zambia,Sea-bed production,1,2,,3,",
        f"Zambia,{COBALT},many,2,,3,",
        f"Kenya,{COBALT},1,2,Estimated from exports,3,",
        f"Kenya,{COBALT},1,2",
    )
    tin = write_table(tmp_path, headings="Source,Country,Type,Prod_lb_2021", code="tin")
    _, faults = read_tables(cobalt, tin)
    assert [fault.split(": ")[:3] for fault in faults] == [
        ["mcs2023-cobal_world.csv:2", "Country", "'Atlantis' is unknown"],
        ["mcs2023-cobal_world.csv:3", "Type", "'Sea-bed production' is unknown"],
        [
            "mcs2023-cobal_world.csv:4",
            "Prod_t_2021",
            (
                "'many' is unknown, expected a number such as 1,400, e1,400 or >1,400, or W, NA, XX, Large, "
                "— (zero); if it is right, add it to WORDS in deals/usgs/cells.py"
            ),
        ],
        ["mcs2023-cobal_world.csv:5", "Prod_t_2021", "note on estimates is unknown"],
        ["mcs2023-cobal_world.csv:5", "Prod_t_est_2022", "note on estimates is unknown"],
        ["mcs2023-cobal_world.csv:6", "has 5 cells, expected 8"],
        [
            "mcs2023-tin_world.csv:1",
            "Prod_lb_2021",
            (
                "heading is unknown, expected such as Prod_t_2021, Prod_kt_est_2022, Prod_notes, "
                "Cap_kt_2021, Reserves_t or Reserves_notes; if it is right, teach it to HEADING in "
                "deals/usgs/headings.py"
            ),
        ],
    ]
    assert faults[0].endswith("add it to COUNTRY_NAMES or WORLD_NAMES in deals/usgs/countries.py")
    assert faults[1].endswith("add “sea bed production” to cobal in deals/usgs/commodities.py")


def test_column_that_counts_nothing_known_is_a_fault(tmp_path: Path) -> None:
    path = write_table(tmp_path, f"Zambia,{COBALT},7", headings="Source,Country,Type,Cap_t_2021")
    _, faults = read_tables(path)
    assert faults == [
        (
            "mcs2023-cobal_world.csv:2: Cap_t_2021: it is not known what this column counts: "
            "add 'cap' to cobal in deals/usgs/commodities.py"
        )
    ]


def test_row_of_another_edition_is_a_fault(tmp_path: Path) -> None:
    path = write_table(tmp_path, f"Zambia,{COBALT},1,2,,3,")
    path.write_text(path.read_text().replace("MCS2023", "MCS2022"))
    _, faults = read_tables(path)
    assert faults == ["mcs2023-cobal_world.csv:2: Source: is 'MCS2022', expected MCS2023 by the file's name"]


def test_file_without_lines_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "mcs2023-cobal_world.csv"
    path.touch()
    assert read_tables(path)[1] == ["mcs2023-cobal_world.csv: is empty, expected headings"]

"""Numbers that cannot be right together."""

from pathlib import Path

from tests.deals.usgs.tables import COBALT, read_tables, write_table

ZINC = '"Mine production, zinc content of concentrates and direct shipping ores"'


def test_country_above_the_world_is_a_fault(tmp_path: Path) -> None:
    path = write_table(tmp_path, f"Zambia,{COBALT},1310,1,,NA,", f"World total (rounded),{COBALT},310,2,,NA,")
    assert read_tables(path)[1] == [
        (
            "mcs2023-cobal_world.csv:2: Prod_t_2021: 1,310 is more than the world's 310: "
            "if the file is wrong, add the cell to VALUES in deals/usgs/traps.py"
        )
    ]


def test_sole_producer_may_pass_the_rounded_world_a_little(tmp_path: Path) -> None:
    path = write_table(tmp_path, f"Zambia,{COBALT},104,1,,NA,", f"World total (rounded),{COBALT},100,1,,NA,")
    assert read_tables(path)[1] == []


def test_reserves_of_less_than_a_year_are_a_fault(tmp_path: Path) -> None:
    path = write_table(tmp_path, f"World total (rounded),{COBALT},310,400,,100,")
    assert read_tables(path)[1] == [
        (
            "mcs2023-cobal_world.csv:2: Reserves_t: reserves of 0.2 years of production: "
            "look at the unit, and add it to UNITS in deals/usgs/traps.py"
        )
    ]


def test_reserves_of_more_than_ten_thousand_years_are_a_fault(tmp_path: Path) -> None:
    path = write_table(tmp_path, f"World total (rounded),{COBALT},310,400,,5000000,")
    assert len(read_tables(path)[1]) == 1


def test_known_wrong_cell_is_read_as_meant(tmp_path: Path) -> None:
    headings = "Source,Country,Type,Prod_kt_2021,Prod_notes,Reserves_kt,Reserves_notes"
    rows = (f'Australia,{ZINC},1,,"1,166,000",', f"World total (rounded),{ZINC},13000,,210000,")
    reading, faults = read_tables(write_table(tmp_path, *rows, headings=headings, code="zinc"))
    assert faults == []
    assert [claim.value for claim in reading.claims if claim.iso3] == [1_000, 66_000_000]

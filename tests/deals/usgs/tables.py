"""Small tables in the format of the USGS, with numbers of our own."""

from pathlib import Path

from deals.dataset.faults import Faults
from deals.usgs.claims import Claim
from deals.usgs.read import Reading, read_all

HEADINGS = "Source,Country,Type,Prod_t_2021,Prod_t_est_2022,Prod_notes,Reserves_t,Reserves_notes"
COBALT = '"Mine production, metric tons of contained cobalt"'


def write_table(
    folder: Path,
    *rows: str,
    headings: str = HEADINGS,
    code: str = "cobal",
    year: int = 2023,
    encoding: str = "utf-8-sig",
) -> Path:
    """Write a table as USGS does: with a byte-order mark, CRLF, and the edition in front of each row."""
    path = folder / f"mcs{year}-{code}_world.csv"
    lines = [headings, *(f"MCS{year},{row}" for row in rows)]
    path.write_bytes("".join(f"{line}\r\n" for line in lines).encode(encoding))
    return path


def read_tables(*paths: Path) -> tuple[Reading, list[str]]:
    """Read tables; gives what was read, and the faults without the folder."""
    faults = Faults()
    reading = read_all(paths, faults)
    return reading, [str(fault).replace(f"{paths[0].parent}/", "") for fault in faults.listed()]


def read_rows(folder: Path, *rows: str, headings: str = HEADINGS, code: str = "cobal") -> list[Claim]:
    """Write and read one table that has no faults."""
    reading, faults = read_tables(write_table(folder, *rows, headings=headings, code=code))
    assert faults == []
    return reading.claims

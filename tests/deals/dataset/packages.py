"""Packages for the tests of the data set: a small one with something of everything, and ways to change it."""

import csv
import datetime
import io
import zipfile
from pathlib import Path
from typing import Any

from deals.dataset.export import write_folder
from deals.dataset.faults import RejectedError
from deals.dataset.filters import Filters
from deals.dataset.load import load
from deals.dataset.tables import TABLES
from tests import make

CREATED = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
AWKWARD = 'a comma, a "quote", a ; a\nline, a\r\nwindows line, \\. =1+1 é 🙂'


def make_something_of_everything() -> None:
    """Save rows in every table: lists, references inside tables, awkward texts, dates of every length."""
    citation, further, another = (make.make_citation() for _ in range(3))
    kenya, congo = make.make_country("KEN"), make.make_country("COD")
    group = make.make_mineral("rare-earths", kind="group")
    tin, cobalt = make.make_mineral("tin", part_of=group, hs_codes="2609"), make.make_mineral("cobalt")
    make.make_alias(tin, name="cassiterite", kind="ore")
    make.make_listing(cobalt, citation)
    ministry = make.make_actor(kind="ministry", country=congo, citation=citation)
    minister = make.make_actor(kind="person", affiliation=ministry, role="Minister")
    site = make.make_site(
        congo,
        minerals=[tin, cobalt],
        operator=ministry,
        latitude="-1.5",
        longitude="28.12345",
        citation=further,
    )
    question = make.make_question(note=AWKWARD)
    frame = make.make_deal(countries=[congo])
    deal = make.make_deal(countries=[kenya, congo], minerals=[tin, cobalt], umbrella=frame, summary=AWKWARD)
    make.make_event(deal=frame, citation=citation)
    for precision, date in (("year", "2025-01-01"), ("month", "2025-02-01"), ("day", "2025-02-03")):
        make.make_event(
            deal=deal, date=date, date_precision=precision, site=site, actors=[minister, ministry]
        )
    make.make_party(deal=deal, actor=minister, citation=another)
    make.make_term(deal=deal, further_citations=[another, further], question=question)
    make.make_amount(deal=deal, payer=ministry, value="1234567.5", rank="preferred", rank_reason="Official")
    make.make_figure(country=congo, mineral=tin, value="0.0001", partner=kenya, note=AWKWARD)
    make.make_figure(site=site, mineral=tin, value="0")
    make.make_figure(world=True, mineral=cobalt, value="12000", period="2021/2024")
    make.make_article(date=None, date_precision="day", title="=1+1")


def write(folder: Path, filters: Filters | None = None) -> dict[str, bytes]:
    """Write a package and give its files."""
    write_folder(folder, filters or Filters(), CREATED)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def rows_of(folder: Path, table: str) -> list[dict[str, str]]:
    """Read a file of a package."""
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def rewrite(folder: Path, table: str, rows: list[dict[str, str]]) -> None:
    """Write a file of a package anew."""
    text = io.StringIO()
    columns = next(one for one in TABLES if one.name == table).names.split()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    (folder / f"{table}.csv").write_text(text.getvalue(), encoding="utf-8")


def change(folder: Path, table: str, line: int, **cells: str) -> None:
    """Change cells of the row that begins on a line; only for files whose rows take one line each."""
    rows = rows_of(folder, table)
    rows[line - 2] |= cells
    rewrite(folder, table, rows)


def add(folder: Path, table: str, **cells: str) -> int:
    """Copy the last row of a file with other cells, and give its line."""
    rows = rows_of(folder, table)
    rewrite(folder, table, [*rows, rows[-1] | cells])
    return len(rows) + 2


def zipped(folder: Path, **options: Any) -> Path:
    """Zip a folder, its tables first, by name."""
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w", **options) as archive:
        for file in sorted(folder.iterdir(), key=lambda path: (path.suffix != ".csv", path.name)):
            archive.write(file, file.name)
    return path


def faults_of(path: Path) -> list[str]:
    """Load a package that must be refused, and give its faults."""
    try:
        load(path)
    except RejectedError as error:
        return [str(fault) for fault in error.faults.listed()]
    return []

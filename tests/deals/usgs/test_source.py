"""Which table a file is, and its lines."""

from pathlib import Path

import pytest

from deals.usgs.source import SourceError, Table, identify, read_lines


@pytest.mark.parametrize("name", ["mcs2023-cobal_world.csv", "cobalt_mcs2023-cobal_world.csv"])
def test_name_tells_edition_and_commodity(name: str) -> None:
    table = identify(Path(name))
    assert isinstance(table, Table)
    assert (table.edition.year, table.code) == (2023, "cobal")


def test_commodity_that_is_not_followed_is_named() -> None:
    assert identify(Path("mcs2023-asbes_world.csv")) == "asbestos"


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("cobalt.csv", "mcs2023-cobal_world.csv"),
        ("mcs2023-cobal_salient.csv", "mcs2023-cobal_world.csv"),
        ("mcs2019-cobal_world.csv", "deals/usgs/editions.py"),
        ("mcs2023-unobt_world.csv", "deals/usgs/commodities.py"),
    ],
)
def test_unknown_file_edition_or_commodity_says_how_to_mend_it(name: str, mend: str) -> None:
    with pytest.raises(SourceError, match=mend):
        identify(Path(name))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1252"])
def test_each_encoding_of_the_releases_is_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes("Source,Côte d’Ivoire\r\n,—\r\n".encode(encoding))
    assert [line.cells for line in read_lines(path)] == [["Source", "Côte d’Ivoire"], ["", "—"]]


def test_bytes_of_no_encoding_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"Source\r\n\x81\r\n")
    with pytest.raises(SourceError, match="neither UTF-8 nor cp1252 at byte 9"):
        list(read_lines(path))


def test_blank_lines_are_left_out_but_counted(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b'a,b\r\n,,\r\n\r\n"c\r\nd",e\r\nf,g\r\n')
    assert [(line.line, line.row, line.cells[0]) for line in read_lines(path)] == [
        (1, 1, "a"),
        (4, 4, "c\r\nd"),
        (6, 5, "f"),
    ]


def test_folder_and_missing_file_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.csv"):
        with pytest.raises(SourceError, match="cannot be read"):
            list(read_lines(path))

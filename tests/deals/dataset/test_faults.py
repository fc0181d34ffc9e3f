"""Every fault is told with its place and what is expected, and nothing is changed."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from articles.models import Publisher
from deals.dataset import source
from deals.dataset.columns import shown
from deals.dataset.load import load
from deals.dataset.source import SourceError
from deals.models import Mineral
from tests import make
from tests.deals.dataset.packages import add, change, faults_of, rewrite, rows_of, write, zipped

pytestmark = pytest.mark.django_db


def replace(package: Path, file: str, old: bytes, new: bytes) -> None:
    """Replace the first occurrence of some bytes of a file."""
    content = (package / file).read_bytes()
    assert old in content
    (package / file).write_bytes(content.replace(old, new, 1))


def test_nothing_is_changed(package: Path) -> None:
    change(package, "countries", 2, region="atlantis")
    assert faults_of(package)
    assert not Publisher.objects.exists()


@pytest.mark.parametrize(
    ("table", "cells", "told"),
    [
        (
            "countries",
            {"region": "atlantis"},
            "region: 'atlantis' is not in the vocabulary, expected one of africa,",
        ),
        ("countries", {"iso2": "X"}, "iso2: 'X': Enter a valid value."),
        ("minerals", {"name": ""}, "name: is empty, a value is needed"),
        ("minerals", {"slug": "no spaces"}, "slug: 'no spaces' is not a key, expected at most 50 letters"),
        (
            "minerals",
            {"name": "n" * 101},
            f"name: {shown('n' * 101)}: Ensure this value has at most 100 characters",
        ),
        ("minerals", {"part_of": "unheard-of"}, "part_of: unheard-of is not in minerals.csv"),
        ("publishers", {"homepage": "see there"}, "homepage: 'see there': Enter a valid URL."),
        ("articles", {"date": "2025-13"}, "date: '2025-13' is not a date in the calendar"),
        (
            "articles",
            {"date": "May 2025"},
            "date: 'May 2025' is not a date: write YYYY, YYYY-MM or YYYY-MM-DD",
        ),
        ("articles", {"title_supplied": "maybe"}, "title_supplied: 'maybe' is neither yes nor no"),
        ("articles", {"title_supplied": ""}, "title_supplied: is empty, a value is needed"),
        ("articles", {"publisher": "nobody"}, "publisher: nobody is not in publishers.csv"),
        ("articles", {"url": "ftp://a.example/"}, "url: breaks the rule “article url is http”"),
        ("citations", {"phrase": " ".join("abcdefghijklm")}, "At most 12 words, parted by single spaces."),
        ("critical_listings", {"date": "2025-02"}, "date: '2025-02' is not a day, expected YYYY-MM-DD"),
        ("sites", {"minerals": "tin;tin"}, "minerals: 'tin;tin' names a key twice"),
        ("sites", {"minerals": "tin;iron"}, "minerals: iron is not in minerals.csv"),
        (
            "sites",
            {"longitude": ""},
            "latitude, longitude: breaks the rule “site coordinates are a pair on earth”",
        ),
        (
            "sites",
            {"latitude": "91"},
            "latitude, longitude: breaks the rule “site coordinates are a pair on earth”",
        ),
        ("sites", {"latitude": "one"}, "latitude: 'one' is not a number, expected digits with a point"),
        (
            "amounts",
            {"value": "1,5"},
            "value: '1,5' is not a number, expected digits with a point, such as 1250.5",
        ),
        ("amounts", {"value": "1.555"}, "value: '1.555' has too many digits, expected 16 and 2 decimals"),
        ("amounts", {"value": "-0"}, "value: breaks the rule “amount is positive”"),
        (
            "amounts",
            {"currency": "usd"},
            "currency: 'usd': Three capital letters (ISO 4217), for instance USD.",
        ),
        ("amounts", {"rank_reason": ""}, "rank, rank_reason: Say why this claim is preferred or deprecated."),
        ("parties", {"further_citations": "x;y"}, "further_citations: x is not in citations.csv"),
        ("figures", {"unit": "usd"}, "measure, unit: This unit does not go with this measure."),
        (
            "figures",
            {"world": "yes"},
            "country, site, world: Choose exactly one: a country, a site, or the whole world.",
        ),
        (
            "figures",
            {"period": "2024-Q5"},
            "period: '2024-Q5': Write 2024, 2024-03, 2024-Q1, 2024-H2 or 2021/2024.",
        ),
    ],
)
def test_a_wrong_cell_is_told(package: Path, table: str, cells: dict[str, str], told: str) -> None:
    rows = rows_of(package, table)
    place = next(n for n, row in enumerate(rows) if table != "figures" or row["country"])
    rows[place] |= cells
    rewrite(package, table, rows)
    line = 2 + sum(1 + "".join(row.values()).count("\n") for row in rows[:place])
    faults = [fault for fault in faults_of(package) if fault.startswith(f"{table}.csv:{line}: ")]
    assert any(told in fault for fault in faults), faults_of(package)


def test_what_follows_from_a_fault_is_not_told_again(package: Path) -> None:
    change(package, "amounts", 2, rank_reason="r" * 301)
    assert [fault.split(": ")[:2] for fault in faults_of(package)] == [["amounts.csv:2", "rank_reason"]]


def test_all_faults_are_told_file_by_file_and_line_by_line(package: Path) -> None:
    change(package, "minerals", 4, kind="metal")
    change(package, "minerals", 2, name="")
    change(package, "countries", 2, region="atlantis", iso2="X")
    places = [fault.split(" ")[0] for fault in faults_of(package)]
    assert places == ["countries.csv:2:", "countries.csv:2:", "minerals.csv:2:", "minerals.csv:4:"]


def test_faults_beyond_the_limit_are_counted(package: Path) -> None:
    rows = rows_of(package, "citations")
    rewrite(package, "citations", [rows[0] | {"key": f"k{n}", "article": "gone"} for n in range(70)])
    with pytest.raises(Exception, match=r"faults; nothing was changed") as error:
        load(package)
    faults = error.value.faults  # type: ignore[attr-defined]
    assert len(faults.listed()) == 50
    assert faults.count > 70


@pytest.mark.parametrize(
    ("break_it", "told"),
    [
        (lambda p: (p / "terms.csv").unlink(), "terms.csv: file is missing"),
        (
            lambda p: (p / "event.csv").write_text(""),
            "event.csv: is not a table of the package, expected publ",
        ),
        (
            lambda p: (p / "terms.csv").write_text(""),
            "terms.csv:1: key: column is missing, expected key, deal",
        ),
        (lambda p: replace(p, "terms.csv", b",side", b""), "terms.csv:1: side: column is missing"),
        (
            lambda p: replace(p, "terms.csv", b",side", b",site"),
            "terms.csv:1: 'site': column is unknown, expected",
        ),
        (
            lambda p: replace(p, "terms.csv", b",side", b",side,side"),
            "terms.csv:1: side: column is there twice",
        ),
        (lambda p: replace(p, "minerals.csv", b"2609", b"2609,"), "minerals.csv:4: has 6 cells, expected 5"),
        (lambda p: replace(p, "minerals.csv", b"\n", b"\n\n"), "minerals.csv:2: is empty, expected a row"),
        (lambda p: replace(p, "minerals.csv", b"Tin", b"T\xffn"), "minerals.csv:4: is not UTF-8 at byte 6"),
        (lambda p: replace(p, "minerals.csv", b"Tin", b"T\0n"), "minerals.csv:4: holds a NUL character"),
        (lambda p: replace(p, "minerals.csv", b"Tin", b'"T"in'), "minerals.csv:4: is not well-formed CSV"),
        (lambda p: replace(p, "minerals.csv", b"Tin", b'"Tin'), "minerals.csv:4: is not well-formed CSV"),
        (
            lambda p: replace(p, "minerals.csv", b"Tin", b"T" * 1_000_001),
            "minerals.csv:4: is not well-formed CSV",
        ),
        (lambda p: replace(p, "minerals.csv", b"Tin", b"," * 6_000_000), "minerals.csv:4: is longer than"),
    ],
)
def test_a_file_that_is_no_table_is_told(
    package: Path, break_it: Callable[[Path], object], told: str
) -> None:
    break_it(package)
    faults = faults_of(package)
    assert any(told in fault for fault in faults), faults


def test_rows_that_could_not_be_read_are_not_missed_in_other_files(package: Path) -> None:
    replace(package, "minerals.csv", b"2609", b"2609,")
    assert faults_of(package) == ["minerals.csv:4: has 6 cells, expected 5"]


def test_a_long_cell_is_read(package: Path) -> None:
    change(package, "questions", 2, note="n" * 200_000)
    assert load(package)


def test_a_key_twice_is_told_with_its_first_line(package: Path) -> None:
    line = add(package, "countries", iso2="ZZ", name="Other")
    assert faults_of(package) == [f"countries.csv:{line}: iso3: key KEN is there twice, see line {line - 1}"]


def test_a_listing_twice_is_told(package: Path) -> None:
    add(package, "critical_listings")
    told = (
        "critical_listings.csv:3: mineral, list_name, edition: key cobalt, List of critical minerals, 2025 is"
    )
    assert faults_of(package)[0].startswith(told)


def test_a_value_that_must_be_unique_is_told_with_its_first_line(package: Path) -> None:
    line = add(package, "citations", key="another")
    told = f"citations.csv:{line}: article, locator, phrase: is the same as on line {line - 1}"
    assert faults_of(package) == [told]


def test_a_value_that_a_row_of_the_database_has_is_told(package: Path) -> None:
    make.make_mineral("kobalt", name="Cobalt")
    assert faults_of(package) == [
        "minerals.csv:2: name: is the same as that of kobalt, which is in the database"
    ]


def test_rows_that_swap_a_unique_value_are_named_with_column_and_remedy(package: Path) -> None:
    load(package)
    rows = rows_of(package, "minerals")
    rows[0]["name"], rows[1]["name"] = rows[1]["name"], rows[0]["name"]
    rewrite(package, "minerals", rows)
    keys = [row["slug"] for row in rows]
    remedy = "is loaded; give that row another value first, load, then swap them"
    assert faults_of(package) == [
        f"minerals.csv:2: name: belongs to {keys[1]} in the database until line 3 {remedy}",
        f"minerals.csv:3: name: belongs to {keys[0]} in the database until line 2 {remedy}",
    ]
    assert set(Mineral.objects.values_list("name", flat=True)) == {row["name"] for row in rows}


def test_a_row_of_itself_is_told(package: Path) -> None:
    change(package, "minerals", 2, part_of="cobalt")
    assert faults_of(package) == ["minerals.csv:2: part_of: breaks the rule “mineral is not part of itself”"]


def test_a_circle_is_told_for_each_row_in_it(package: Path) -> None:
    change(package, "minerals", 2, part_of="tin")
    change(package, "minerals", 4, part_of="cobalt")
    assert faults_of(package) == [
        "minerals.csv:2: part_of: goes in a circle: cobalt → tin → cobalt",
        "minerals.csv:4: part_of: goes in a circle: tin → cobalt → tin",
    ]


def test_a_circle_by_way_of_rows_of_the_database_is_told(package: Path) -> None:
    load(package)
    change(package, "minerals", 3, part_of="tin")
    row = rows_of(package, "minerals")[1]
    rewrite(package, "minerals", [row])
    assert faults_of(package)[0].startswith("minerals.csv:2: part_of: goes in a circle: rare-earths → tin → ")


def test_what_is_neither_folder_nor_zip_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("text")
    with pytest.raises(SourceError, match="neither a folder nor a zip"):
        load(tmp_path / "text")
    with pytest.raises(SourceError, match="does not exist"):
        load(tmp_path / "nothing")


@pytest.mark.parametrize("name", ["../terms.csv", "/terms.csv", "folder/terms.csv", "..\\terms.csv"])
def test_a_zip_with_files_elsewhere_than_at_its_top_is_refused(package: Path, name: str) -> None:
    path = zipped(package)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(name, "x")
    assert f"{name}: is not at the top level of the zip" in faults_of(path)[0]


def test_a_zip_that_would_fill_the_disk_is_refused(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MOST_BYTES", 1000)
    assert "more than the 1,000 that are read" in faults_of(zipped(package))[0]


def test_a_zip_with_a_damaged_file_is_refused(package: Path) -> None:
    path = zipped(package)
    with zipfile.ZipFile(path) as archive:
        offset = archive.getinfo("countries.csv").header_offset + 30 + len("countries.csv") + 5
    content = bytearray(path.read_bytes())
    content[offset] ^= 0xFF
    path.write_bytes(content)
    assert any("countries.csv:1: cannot be read (Bad CRC-32" in fault for fault in faults_of(path))


def test_a_zip_with_a_file_packed_in_an_unknown_way_is_refused(package: Path) -> None:
    path = zipped(package)
    content = path.read_bytes()
    central = content.index(b"PK\x01\x02")
    # The way of packing stands ten bytes into each entry of the zip's directory.
    path.write_bytes(content[: central + 10] + b"\x63\0" + content[central + 12 :])
    with pytest.raises(SourceError, match=r"actors.csv in the zip cannot be read"):
        load(path)


def test_a_package_of_the_database_has_no_faults(package: Path, tmp_path: Path) -> None:
    load(package)
    write(tmp_path / "again")
    assert faults_of(tmp_path / "again") == []

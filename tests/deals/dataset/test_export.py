"""Writing: a zip in a stream, a folder, and the description inside."""

import csv
import datetime
import io
import json
import warnings
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from frictionless import validate

from deals.dataset.export import BLOCK_BYTES, file_name, files, stream_zip
from deals.dataset.filters import Filters
from deals.dataset.tables import TABLES
from tests import make
from tests.deals.dataset.packages import CREATED, change, make_something_of_everything, rows_of, write

pytestmark = pytest.mark.django_db


def problems(folder: Path) -> list[str]:
    """Let frictionless validate a package, and give what it finds, with table and line."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the libraries that it is built on
        report = validate(str(folder / "datapackage.json"))
    whole = [error.message for error in report.errors]
    return whole + [
        f"{task.name}:{getattr(error, 'row_number', 0)}: {error.message}"
        for task in report.tasks
        for error in task.errors
    ]


def test_frictionless_finds_nothing_wrong(package: Path) -> None:
    assert problems(package) == []


def test_frictionless_finds_what_is_wrong(package: Path) -> None:
    wrong = [
        ("countries", 2, "region", "atlantis"),
        ("minerals", 4, "part_of", "unheard-of"),
        ("articles", 2, "publisher", "nobody"),
        ("articles", 3, "date", "May"),
        ("sites", 2, "latitude", "north"),
        ("sites", 2, "minerals", "tin, cobalt"),
        ("minerals", 3, "name", ""),
        ("minerals", 2, "slug", "tin"),  # and told of line 4, which has it too
        ("articles", 4, "title_supplied", "true"),
    ]
    for table, line, column, cell in wrong:
        change(package, table, line, **{column: cell})
    found = problems(package)
    for table, line, column, _cell in wrong:
        place = f"{table}:{4 if column == 'slug' else line}: "
        assert any(told.startswith(place) and f'"{column}"' in told for told in found), (place, column)


def test_the_zip_holds_what_a_folder_would(tmp_path: Path) -> None:
    make_something_of_everything()
    folder = write(tmp_path / "folder")
    with zipfile.ZipFile(io.BytesIO(b"".join(stream_zip(created=CREATED)))) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == folder
        assert archive.infolist()[0].date_time == (2026, 1, 2, 3, 4, 4)  # a zip counts two seconds


def test_the_zip_comes_in_blocks() -> None:
    make.make_deal(summary="")
    for _ in range(30):
        make.make_event(description="".join(chr(65 + n * n * 7 % 58) for n in range(20_000)))
    sizes = [len(block) for block in stream_zip()]
    assert all(size >= BLOCK_BYTES for size in sizes[:-1])


def test_it_is_named_and_dated() -> None:
    assert file_name(created=CREATED) == "minerals-deals-2026-01-02.zip"
    filters = Filters(("COD",), ("tin", "cobalt"), datetime.date(2025, 1, 1), datetime.date(2025, 12, 31))
    told = "minerals-deals-cod-tin-cobalt-since-2025-01-01-until-2025-12-31-2026-01-02.zip"
    assert file_name(filters, CREATED) == told


def test_rows_are_sorted_by_the_bytes_of_their_keys(tmp_path: Path) -> None:
    for slug in ("b", "a", "B", "a-1", "a1", "Z"):
        make.make_mineral(slug, name=slug)
    write(tmp_path)
    assert [row["slug"] for row in rows_of(tmp_path, "minerals")] == ["B", "Z", "a", "a-1", "a1", "b"]


def test_cells_are_exact_even_where_a_spreadsheet_would_run_them(tmp_path: Path) -> None:
    make.make_article(title="=1+1", summary="@x")
    write(tmp_path)
    assert (rows_of(tmp_path, "articles")[0]["title"], rows_of(tmp_path, "articles")[0]["summary"]) == (
        "=1+1",
        "@x",
    )


def test_the_description_says_what_a_reader_must_know(tmp_path: Path) -> None:
    publisher = make.make_publisher(name="The Paper", homepage="https://paper.example/")
    make.make_article(publisher=publisher)
    package = json.loads(write(tmp_path)["datapackage.json"])
    assert package["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert (package["version"], package["created"]) == ("2026.01.02", "2026-01-02T03:04:05Z")
    assert [licence["name"] for licence in package["licenses"]] == ["CC-BY-4.0"]
    assert package["sources"] == [{"title": "The Paper", "path": "https://paper.example/"}]
    assert [resource["path"] for resource in package["resources"]] == [table.file for table in TABLES]
    deals = next(one["schema"] for one in package["resources"] if one["name"] == "deals")
    kind = next(field for field in deals["fields"] if field["name"] == "kind")
    assert {"value": "offtake", "label": "offtake"} in kind["categories"]
    assert deals["missingValues"] == [""]
    assert deals["foreignKeys"] == [{"fields": ["umbrella"], "reference": {"fields": ["slug"]}}]


def test_the_readme_explains_every_column_and_value(tmp_path: Path) -> None:
    text = write(tmp_path)["README.md"].decode()
    for table in TABLES:
        assert f"### {table.file}\n" in text
        for column in table.columns:
            assert f"\n| `{column.name}` | " in text
    assert (
        "| `mou_or_framework_signed` | memorandum or framework signed | A memorandum, letter of intent"
        in text
    )
    assert "This is the whole data set." in text
    assert "Please cite as:" in text


def test_the_filters_are_written_inside(tmp_path: Path) -> None:
    make.make_country("COD")
    files = write(tmp_path, Filters(("COD",), (), datetime.date(2025, 1, 1)))
    assert json.loads(files["datapackage.json"])["filters"] == {"countries": ["COD"], "since": "2025-01-01"}
    assert "with the filters countries: COD; since: 2025-01-01." in files["README.md"].decode()


def test_the_number_of_statements_does_not_grow_with_the_rows() -> None:
    def statements() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert list(stream_zip())
        return len(captured)

    make_something_of_everything()
    few = statements()
    for _ in range(20):
        make.make_figure()
        make.make_event()
    assert statements() == few


def test_csv_readers_agree_on_the_cells(package: Path) -> None:
    for table in TABLES:
        with (package / table.file).open(encoding="utf-8", newline="") as file:
            assert {len(row) for row in csv.reader(file)} == {len(table.columns)}


@pytest.mark.django_db(transaction=True)
def test_a_reader_who_goes_away_leaves_the_connection_fit_for_use() -> None:
    for _ in range(10):
        make.make_article(summary="".join(chr(65 + n * n * 7 % 58) for n in range(20_000)))
    blocks = stream_zip()
    next(blocks)
    blocks.close()  # type: ignore[attr-defined] # it is a generator
    assert not connection.in_atomic_block
    assert make.make_article().pk


@pytest.mark.django_db(transaction=True)
def test_all_files_tell_of_one_moment() -> None:
    make.make_article()
    contents = files(Filters(), CREATED)
    next(contents)
    with ThreadPoolExecutor(1) as other:
        other.submit(add_figure).result()
    rows = {name: b"".join(blocks).count(b"\n") - 1 for name, blocks in contents}
    assert (rows["figures.csv"], rows["articles.csv"]) == (0, 1)


def add_figure() -> None:
    """Save a figure on a connection of its own."""
    make.make_figure()
    connection.close()

"""Out, in, out again: the same bytes."""

import datetime
import json
from pathlib import Path

import pytest
from django.conf import settings

from deals.dataset.export import write_folder
from deals.dataset.filters import Filters
from deals.dataset.load import load
from deals.dataset.tables import TABLES
from tests.deals.dataset.packages import make_something_of_everything, write

FIXTURES = Path(settings.BASE_DIR / "fixtures")


def test_a_package_loaded_into_an_empty_database_is_written_with_the_same_bytes(
    package: Path, tmp_path: Path
) -> None:
    before = {path.name: path.read_bytes() for path in package.iterdir()}
    load(package)
    assert write(tmp_path / "again") == before


def test_every_table_and_column_of_that_package_has_something_in_it(package: Path) -> None:
    for table in TABLES:
        header, *rows = (package / table.file).read_text().splitlines()
        assert header.split(",") == [column.name for column in table.columns]
        assert rows, table.name


@pytest.mark.django_db
def test_the_fixtures_are_exactly_what_is_written_of_them(tmp_path: Path) -> None:
    load(FIXTURES)
    created = json.loads((FIXTURES / "datapackage.json").read_text())["created"]
    again = tmp_path / "again"
    write_folder(again, created=datetime.datetime.fromisoformat(created))
    differing = [
        path.name for path in again.iterdir() if path.read_bytes() != (FIXTURES / path.name).read_bytes()
    ]
    assert not differing, f"look at what differs, then: cp {again}/* {FIXTURES}/"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "filters", [Filters(countries=("COD",)), Filters(minerals=("cobalt",)), Filters(countries=("KEN",))]
)
def test_a_part_of_the_data_set_is_a_package_that_loads(filters: Filters, tmp_path: Path) -> None:
    make_something_of_everything()
    before = write(tmp_path / "part", filters)
    assert load(tmp_path / "part").summary.startswith("nothing to change")
    assert json.loads(before["datapackage.json"])["filters"] == filters.as_written()

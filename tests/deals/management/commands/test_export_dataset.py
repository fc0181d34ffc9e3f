"""The command that writes a package."""

import json
import zipfile
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tests import make

pytestmark = pytest.mark.django_db


def run(*arguments: str) -> str:
    """Run the command and give what it prints."""
    out = StringIO()
    call_command("export_dataset", *arguments, stdout=out)
    return out.getvalue()


def test_a_path_that_ends_so_is_a_zip(tmp_path: Path) -> None:
    run(str(tmp_path / "data.zip"))
    with zipfile.ZipFile(tmp_path / "data.zip") as archive:
        assert "figures.csv" in archive.namelist()


def test_another_path_is_a_folder_with_filters_and_time_inside(tmp_path: Path) -> None:
    make.make_country("COD")
    folder = tmp_path / "new" / "folder"
    run(str(folder), "--country=COD", "--since=2025-01-01", "--created=2026-01-02")
    package = json.loads((folder / "datapackage.json").read_text())
    assert package["created"] == "2026-01-02T00:00:00Z"
    assert package["filters"] == {"countries": ["COD"], "since": "2025-01-01"}


def test_without_a_path_the_zip_is_named_by_filters_and_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    make.make_mineral("tin")
    assert run("--mineral=tin", "--created=2026-01-02") == "wrote minerals-deals-tin-2026-01-02.zip\n"
    assert (tmp_path / "minerals-deals-tin-2026-01-02.zip").exists()


def test_an_unknown_country_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="unknown country: XXX"):
        run(str(tmp_path / "data.zip"), "--country=XXX")


def test_a_path_that_cannot_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CommandError, match=r"Not a directory|File exists"):
        run(str(tmp_path / "file" / "folder"))


@pytest.mark.parametrize(("day", "written"), [("2025-06-30", {"as_of": "2025-06-30"}), ("9999-01-01", None)])
def test_a_look_back_is_written_inside_and_a_day_to_come_is_today(
    day: str, written: dict[str, str] | None, tmp_path: Path
) -> None:
    run(str(tmp_path), f"--as-of={day}")
    assert json.loads((tmp_path / "datapackage.json").read_text()).get("filters") == written

"""`manage.py import_usgs`: what it says."""

import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from deals.models import Figure
from tests.deals.usgs.tables import COBALT, write_table
from tests.make import make_mineral

pytestmark = pytest.mark.django_db


def run(*arguments: str | Path) -> tuple[str, str]:
    """Run the command; gives what it writes and what it complains about."""
    out, err = io.StringIO(), io.StringIO()
    try:
        call_command("import_usgs", *map(str, arguments), stdout=out, stderr=err, no_color=True)
    except CommandError as error:
        err.write(str(error))
    return out.getvalue(), err.getvalue()


def test_summary_tells_what_was_read_passed_over_and_stored(tmp_path: Path) -> None:
    make_mineral("cobalt")
    cobalt = write_table(tmp_path, f"Zambia,{COBALT},310,420,,NA,")
    lime = write_table(tmp_path, code="lime")
    assert run(cobalt, lime) == (
        (
            "1 tables with 2 numbers\n"
            "  1 cells without a figure: not available (NA)\n"
            "1 tables of minerals not followed here passed over: lime (mcs2023-lime_world.csv)\n"
            "countries added: Zambia\n"
            "added 2, changed 0, unchanged 0 figures\n"
        ),
        "",
    )
    assert run(cobalt)[0].endswith("added 0, changed 0, unchanged 2 figures\n")


def test_dry_run_says_so(tmp_path: Path) -> None:
    make_mineral("cobalt")
    path = write_table(tmp_path, f"Zambia,{COBALT},310,420,,NA,")
    assert run("--dry-run", path)[0].endswith(
        "added 2, changed 0, unchanged 0 figures (dry run: nothing was stored)\n"
    )
    assert not Figure.objects.exists()


def test_faults_of_all_files_and_of_the_database_are_listed_and_nothing_is_stored(tmp_path: Path) -> None:
    make_mineral("tin")
    cobalt = write_table(tmp_path, f"Zambia,{COBALT},310,420,,NA,")
    tin = write_table(tmp_path, 'Atlantis,"Mine production, tin content",1,2,,NA,', code="tin")
    _, complaints = run(cobalt, tin, tmp_path / "notes.txt")
    lines = complaints.replace(f"{tmp_path}/", "").splitlines()
    assert [line.split(": ")[0] for line in lines] == [
        "mcs2023-tin_world.csv:2",
        "notes.txt",
        "mcs2023-cobal_world.csv:2",
        "3 faults; nothing was changed",
    ]
    assert not Figure.objects.exists()


def test_replace_is_an_option(tmp_path: Path) -> None:
    make_mineral("cobalt")
    run(write_table(tmp_path, f"Zambia,{COBALT},310,420,,NA,"))
    path = write_table(tmp_path, f"Zambia,{COBALT},311,420,,NA,")
    assert "value is 311 here, 310 there" in run(path)[1]
    assert run("--replace", path)[0].endswith("added 0, changed 1, unchanged 1 figures\n")

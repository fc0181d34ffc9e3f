"""The command that measures how well articles are read."""

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from deals.extraction.found import Found
from deals.extraction.read import read
from tests.deals.management.evaluation.folder import FIGURE, make_folder
from tests.make import make_mineral

pytestmark = pytest.mark.django_db
MARKS: dict[str, Any] = {
    "figures": [FIGURE, FIGURE | {"value": 99}],
    "events": [{"paragraph": 2, "date": "2026-03-17"}],
    "countries": ["RWA"],
    "people": ["Ada Mwansa"],
}


def evaluated(folder: Path) -> list[str]:
    out = StringIO()
    call_command("evaluate_extraction", str(folder), stdout=out)
    return out.getvalue().splitlines()


def test_the_last_line_is_recall_and_precision_of_figures(tmp_path: Path) -> None:
    assert evaluated(make_folder(tmp_path, MARKS))[-1] == "figures: recall=0.50 precision=0.50"


def test_faults_stand_with_their_sentence(tmp_path: Path) -> None:
    lines = evaluated(make_folder(tmp_path, MARKS))
    missed = lines.index("01 §1 missed 99 tonnes (measure None, mineral coltan, place RWA, period 2025)")
    assert lines[missed + 1].strip() == "Rwanda exported 2,384 tonnes of coltan in 2025."
    false = lines.index("01 §2 false 40 tonnes")
    assert "⟦40 tonnes⟧ of gold" in lines[false + 1]


def test_kinds_that_are_not_annotated_are_not_counted(tmp_path: Path) -> None:
    lines = evaluated(make_folder(tmp_path, MARKS))
    assert any(line.startswith("events: 1 marked") for line in lines)
    assert not any(line.startswith("organisations:") for line in lines)


def test_an_empty_database_takes_the_names_of_the_package(tmp_path: Path) -> None:
    assert "fixtures/" in evaluated(make_folder(tmp_path, MARKS))[0]


def test_names_come_from_the_database(tmp_path: Path) -> None:
    make_mineral()
    assert evaluated(make_folder(tmp_path, MARKS))[0].startswith("Names of the database")


def test_a_bad_folder_is_an_error_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="is not a folder"):
        evaluated(tmp_path / "nowhere")


def test_a_text_that_breaks_the_reader_is_named_and_costs_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_folder(tmp_path, MARKS)
    for name in ("01.txt", "01.json"):
        (tmp_path / name.replace("01", "02")).write_text((tmp_path / name).read_text(), encoding="utf-8")
    reads = iter([ValueError("no such month"), None])

    def breaks_once(*asked: Any) -> Found:
        if error := next(reads):
            raise error
        return read(*asked)

    monkeypatch.setattr("deals.management.evaluation.report.read", breaks_once)
    out = StringIO()
    with pytest.raises(CommandError, match="01 could not be read: ValueError: no such month"):
        call_command("evaluate_extraction", str(tmp_path), stdout=out)
    assert out.getvalue().splitlines()[-1] == "figures: recall=0.25 precision=0.50"

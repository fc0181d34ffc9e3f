"""Folders of annotated texts, good and bad."""

import datetime
from pathlib import Path

import pytest

from deals.management.evaluation.annotations import BadAnnotationError, read_folder
from tests.deals.management.evaluation.folder import FIGURE, TEXT, make_folder


def test_a_text_is_read_with_its_header(tmp_path: Path) -> None:
    (text,) = read_folder(make_folder(tmp_path, {"figures": [FIGURE]}))
    assert (text.title, text.language, text.published) == (
        "Rwanda's coltan",
        "en",
        datetime.date(2026, 3, 18),
    )
    assert len(text.paragraphs) == 2


def test_a_title_of_none_is_none(tmp_path: Path) -> None:
    (text,) = read_folder(make_folder(tmp_path, {}, TEXT.replace("Rwanda's coltan", "None")))
    assert text.title == ""


@pytest.mark.parametrize(
    ("marks", "message"),
    [
        ("{", "01.json: not JSON"),
        ([], "01.json: expected an object"),
        ({"figures": {}}, "01.json: expected an object"),
        ({"figures": [{"paragraph": 1}]}, "01.json: figure 1 needs paragraph, value and unit"),
        ({"figures": [FIGURE | {"paragraph": 9}]}, "01.json: figure 1: paragraph 9 is none of 1 to 2"),
        ({"figures": [FIGURE | {"value": "many"}]}, "01.json: figure 1: 'many' is not a number"),
    ],
)
def test_bad_annotations_are_named(tmp_path: Path, marks: object, message: str) -> None:
    with pytest.raises(BadAnnotationError, match=message):
        read_folder(make_folder(tmp_path, marks))


def test_a_bad_date_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadAnnotationError, match="'soon' is not a date"):
        read_folder(make_folder(tmp_path, {}, TEXT.replace("2026-03-18", "soon")))


def test_a_text_without_a_header_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadAnnotationError, match="must be a header"):
        read_folder(make_folder(tmp_path, {}, "No header here\n\nText."))


def test_a_missing_annotation_is_named(tmp_path: Path) -> None:
    make_folder(tmp_path, {})
    (tmp_path / "01.json").unlink()
    with pytest.raises(BadAnnotationError, match=r"01\.json is missing"):
        read_folder(tmp_path)


def test_an_annotation_without_a_text_is_named(tmp_path: Path) -> None:
    make_folder(tmp_path, {})
    (tmp_path / "02.json").write_text("{}")
    with pytest.raises(BadAnnotationError, match=r"02\.json without a text"):
        read_folder(tmp_path)


def test_an_empty_folder_and_no_folder(tmp_path: Path) -> None:
    with pytest.raises(BadAnnotationError, match="holds no texts"):
        read_folder(tmp_path)
    with pytest.raises(BadAnnotationError, match="is not a folder"):
        read_folder(tmp_path / "nowhere")

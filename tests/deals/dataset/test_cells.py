"""Reading CSV: the same rows and lines whatever blocks and batches they come in."""

import csv
import io

import pytest

from deals.dataset import cells
from deals.dataset.cells import Reader
from deals.dataset.faults import Faults
from deals.dataset.tables import TABLE_OF
from deals.models import Question

QUESTIONS = TABLE_OF[Question]
ROWS = [
    ("first", "Who?", "a\nnote\nof four\nlines"),
    ("second", "What, é 🙂?", "\r\n"),
    ("third", "Why?", ""),
]


def written(rows: list[tuple[str, str, str]]) -> bytes:
    """Write a file of questions."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([("slug", "title", "note"), *rows])
    return text.getvalue().encode()


def read(content: bytes) -> tuple[list[int], list[tuple[str | None, ...]], list[str]]:
    """Read a file: lines, rows and faults."""
    faults = Faults()
    lines: list[int] = []
    rows: list[tuple[str | None, ...]] = []
    for batch in Reader(QUESTIONS, faults).read(io.BytesIO(content)):
        lines += batch.lines
        rows += zip(*batch.columns, strict=True)
    return lines, rows, [str(fault) for fault in faults.listed()]


def test_each_row_has_the_line_on_which_it_begins() -> None:
    lines, rows, faults = read(written(ROWS))
    assert lines == [2, 6, 8]
    assert rows == [*ROWS[:2], ("third", "Why?", None)]
    assert faults == []


@pytest.mark.parametrize("size", [1, 2, 3, 7, 30])
def test_blocks_and_batches_of_any_size_give_the_same(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    expected = read(written(ROWS * 5))
    monkeypatch.setattr(cells, "BLOCK_BYTES", size)
    monkeypatch.setattr(cells, "BATCH_ROWS", size)
    monkeypatch.setattr(cells, "REMEMBERED", size)
    assert read(written(ROWS * 5)) == expected


@pytest.mark.parametrize("size", [1, 5, 40, 1000])
def test_a_wrong_byte_is_told_with_its_line_in_blocks_of_any_size(
    monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(cells, "BLOCK_BYTES", size)
    content = written(ROWS).replace(b"Why", b"W\xffy")
    assert read(content)[2] == ["questions.csv:8: is not UTF-8 at byte 8"]


def test_a_line_too_long_for_memory_is_read_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "BLOCK_BYTES", 10)
    monkeypatch.setattr(cells, "LONGEST_LINE", 100)
    content = written([*ROWS, ("fourth", "W" + "h" * 200, "")])
    told = "questions.csv:9: is longer than 100 bytes; the rest of the file is not read"
    assert read(content)[2] == [told]


def test_the_same_wrong_cell_is_told_on_every_line() -> None:
    faults = read(written([("a b", "Who?", ""), ("a b", "Who?", ""), ("c", "", "")]))[2]
    assert [fault.split(": ")[0] for fault in faults] == [
        "questions.csv:2",
        "questions.csv:3",
        "questions.csv:4",
    ]


def test_the_limit_of_cells_is_put_back() -> None:
    before = csv.field_size_limit()
    read(written(ROWS))
    assert csv.field_size_limit() == before

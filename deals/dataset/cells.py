"""Read a file of the package: CSV lines to checked cells, many rows at a time.

A batch is checked column by column, each distinct cell once: figures repeat their codes a million times, and
set arithmetic runs at the speed of C. Faults are noted; a wrong cell is taken as empty, and reading goes on.
"""

import csv
import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from deals.dataset.columns import Column, shown
from deals.dataset.faults import Faults
from deals.dataset.tables import Table

# Small numbers keep a batch within the processor's cache: twice as fast as ten times as many.
BATCH_ROWS = 250
REMEMBERED = 5000
LONGEST_CELL = 1_000_000
LONGEST_LINE = 4 * LONGEST_CELL
BLOCK_BYTES = 1 << 20
BOM = b"\xef\xbb\xbf"


if TYPE_CHECKING:
    from _csv import Reader as CsvReader


class Rows(NamedTuple):
    """A batch: the line on which each row begins, and the cells of each column (None is empty)."""

    lines: list[int]
    columns: list[list[str | None]]


class Reader:
    """Reads one file; `complete` tells whether all its rows could be parted into cells."""

    def __init__(self, table: Table, faults: Faults) -> None:
        self.table = table
        self.faults = faults
        self.complete = True
        self._known: list[dict[str, str | None]] = [{} for _ in table.columns]
        self._wrong: list[dict[str, str]] = [{} for _ in table.columns]

    def read(self, file: BinaryIO) -> Iterator[Rows]:
        """Give the rows in batches."""
        with long_cells():
            reader = csv.reader(self._lines(file), strict=True)
            places = None
            for lines, rows in self._batches(reader):
                if places is None:
                    places = self._places(rows.pop(0))
                    del lines[0]
                if places is None:
                    return
                columns = list(zip(*rows, strict=True)) or [()] * len(places)
                cells = [self._checked(n, lines, columns[place]) for n, place in enumerate(places)]
                yield Rows(lines, cells)
            if places is None and self.complete:
                self._places([])

    def _fault(self, line: int, column: str, message: str) -> None:
        self.faults.add(self.table.file, line, column, message)

    def _lines(self, file: BinaryIO) -> Iterator[str]:
        """Decode the lines, block by block; the lines of a block with a wrong byte or a NUL one by one."""
        number = 1
        for block in self._blocks(file):
            try:
                text = block.decode()
            except UnicodeDecodeError:
                text = ""
            if text and "\0" not in text:
                yield from io.StringIO(text, newline="\n")
            else:
                for line, content in enumerate(block.splitlines(keepends=True), number):
                    yield self._decoded(line, content)
            number += block.count(b"\n")

    def _blocks(self, file: BinaryIO) -> Iterator[bytes]:
        """Read blocks of whole lines, without a byte-order mark."""
        number, mark = 1, BOM
        try:
            while block := file.read(BLOCK_BYTES):
                rest = file.readline(LONGEST_LINE)
                number += block.count(b"\n")
                if len(rest) == LONGEST_LINE:
                    self._give_up(number, f"is longer than {LONGEST_LINE:,} bytes")
                    yield block[: block.rfind(b"\n") + 1].removeprefix(mark)
                    return
                number += rest.count(b"\n")
                yield (block + rest).removeprefix(mark)
                mark = b""
        except (OSError, EOFError, zipfile.BadZipFile, zlib.error) as error:
            self._give_up(number, f"cannot be read ({error})")

    def _give_up(self, line: int, message: str) -> None:
        """Note why the file is read no further."""
        self.complete = False
        self._fault(line, "", f"{message}; the rest of the file is not read")

    def _decoded(self, number: int, line: bytes) -> str:
        """Decode a line; a wrong byte and a NUL are faults."""
        try:
            text = line.decode()
        except UnicodeDecodeError as error:
            self._fault(number, "", f"is not UTF-8 at byte {error.start + 1}")
            text = line.decode(errors="replace")
        if "\0" in text:
            self._fault(number, "", "holds a NUL character")
            text = text.replace("\0", "")
        return text

    def _batches(self, reader: "CsvReader") -> Iterator[tuple[list[int], list[list[str]]]]:
        """Give the records of full width and the lines on which they begin; stop where quotes are wrong."""
        lines: list[int] = []
        rows: list[list[str]] = []
        begins, width = 1, 0
        try:
            for row in reader:
                width = width or len(row)
                if len(row) == width:
                    lines.append(begins)
                    rows.append(row)
                else:
                    self._not_full(begins, row, width)
                begins = reader.line_num + 1
                if len(rows) == BATCH_ROWS:
                    yield lines, rows
                    lines, rows = [], []
        except csv.Error as error:
            self._give_up(begins, f"is not well-formed CSV ({error})")
        if rows:
            yield lines, rows

    def _not_full(self, line: int, row: list[str], width: int) -> None:
        """Note a record that has not as many cells as the header."""
        self.complete = False
        self._fault(
            line, "", f"has {len(row)} cells, expected {width}" if row else "is empty, expected a row"
        )

    def _places(self, header: list[str]) -> list[int] | None:
        """Find the columns in the header; None if some are missing, unknown or there twice."""
        names = [column.name for column in self.table.columns]
        problems = [(name, "column is missing") for name in names if name not in header]
        problems += [
            (shown(name), "column is unknown") for name in dict.fromkeys(header) if name not in names
        ]
        problems += [(name, "column is there twice") for name in names if header.count(name) > 1]
        for name, problem in problems:
            self._fault(1, name, f"{problem}, expected {', '.join(names)}")
        if problems:
            self.complete = False
            return None
        return [header.index(name) for name in names]

    def _checked(self, number: int, lines: list[int], cells: tuple[str, ...]) -> list[str | None]:
        """Check the cells of a column and give each the text that stands for its value."""
        known, wrong, column = self._known[number], self._wrong[number], self.table.columns[number]
        if len(known) > REMEMBERED:
            known.clear()
            wrong.clear()
        learn(column, [cell for cell in set(cells) if cell not in known], known, wrong)
        if wrong:
            for line, cell in zip(lines, cells, strict=True):
                if cell in wrong:
                    self._fault(line, column.name, wrong[cell])
        return list(map(known.__getitem__, cells))


def learn(column: Column, cells: Iterable[str], known: dict[str, str | None], wrong: dict[str, str]) -> None:
    """Read cells not seen before."""
    for cell in cells:
        try:
            known[cell] = column.read(cell)
        except ValueError as error:
            known[cell] = None
            wrong[cell] = str(error)


@contextmanager
def long_cells() -> Iterator[None]:
    """Let cells be as long as the database's texts may be; the limit is the whole process's."""
    before = csv.field_size_limit(LONGEST_CELL)
    try:
        yield
    finally:
        csv.field_size_limit(before)

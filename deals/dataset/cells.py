"""Read a file of the package: CSV lines to checked cells, many rows at a time.

A batch is checked column by column, each distinct cell once: figures repeat their codes a million times, and
set arithmetic runs at the speed of C. Faults are noted; a wrong cell is taken as empty, and reading goes on.
"""

import csv
import itertools
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from deals.dataset.columns import Column, shown
from deals.dataset.faults import Faults
from deals.dataset.tables import Table

BATCH_ROWS = 5000
REMEMBERED = 50_000
LONGEST_CELL = 1_000_000
LONGEST_LINE = 4 * LONGEST_CELL
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
            records = self._records(csv.reader(self._lines(file), strict=True))
            header = next(records, (1, []))[1]
            places = self._places(header)
            if places is None:
                return
            full = (record for record in records if self._is_full(record, len(header)))
            while batch := list(itertools.islice(full, BATCH_ROWS)):
                lines = [line for line, _row in batch]
                columns = list(zip(*(row for _line, row in batch), strict=True))
                cells = [self._checked(n, lines, columns[place]) for n, place in enumerate(places)]
                yield Rows(lines, cells)

    def _fault(self, line: int, column: str, message: str) -> None:
        self.faults.add(self.table.file, line, column, message)

    def _lines(self, file: BinaryIO) -> Iterator[str]:
        """Decode line by line, so that a wrong byte is known by its line."""
        for number in itertools.count(1):
            try:
                line = file.readline(LONGEST_LINE)
            except (OSError, EOFError, zipfile.BadZipFile, zlib.error) as error:
                self.complete = False
                self._fault(number, "", f"cannot be read further ({error})")
                return
            if not line:
                return
            if number == 1:
                line = line.removeprefix(BOM)
            if len(line) == LONGEST_LINE:
                self.complete = False
                self._fault(
                    number, "", f"is longer than {LONGEST_LINE:,} bytes; the rest of the file is not read"
                )
                return
            yield self._decoded(number, line)

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

    def _records(self, reader: "CsvReader") -> Iterator[tuple[int, list[str]]]:
        """Give each record with the line on which it begins; stop where the quotes are wrong."""
        begins = 1
        try:
            for row in reader:
                yield begins, row
                begins = reader.line_num + 1
        except csv.Error as error:
            self.complete = False
            self._fault(begins, "", f"is not well-formed CSV ({error}); the rest of the file is not read")

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

    def _is_full(self, record: tuple[int, list[str]], width: int) -> bool:
        """Tell whether a record has as many cells as the header."""
        line, row = record
        if len(row) == width:
            return True
        self.complete = False
        self._fault(
            line, "", f"has {len(row)} cells, expected {width}" if row else "is empty, expected a row"
        )
        return False

    def _checked(self, number: int, lines: list[int], cells: tuple[str, ...]) -> list[str | None]:
        """Check the cells of a column and give each the text that stands for its value."""
        known, wrong, column = self._known[number], self._wrong[number], self.table.columns[number]
        if len(known) > REMEMBERED:
            known.clear()
            wrong.clear()
        learn(column, set(cells) - known.keys(), known, wrong)
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

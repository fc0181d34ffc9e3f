"""Open a table: which edition and commodity it is, and its lines."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from deals.usgs.commodities import FOLLOWED, Kind
from deals.usgs.editions import EDITIONS, Edition
from deals.usgs.not_followed import NOT_FOLLOWED

# USGS calls them mcs2023-cobal_world.csv; some of its pages put a word and an underscore in front.
FILE_NAME = re.compile(r"(?:.*_)?mcs(?P<year>20\d\d)-(?P<code>[a-z-]+)_world\.csv", re.IGNORECASE)


class SourceError(Exception):
    """A file as a whole cannot be read; the message says why and what to do."""


class Table(NamedTuple):
    """A table as it lies on disk."""

    file: str
    edition: Edition
    code: str
    kinds: tuple[Kind, ...]


class Line(NamedTuple):
    """A record: the line on which it begins, its number as a row, and its cells."""

    line: int
    row: int
    cells: list[str]


def identify(path: Path) -> Table | str:
    """Tell by its name which table a file is; of a commodity not followed gives the name instead.

    Raises SourceError where the name tells nothing, or something unknown.
    """
    match = FILE_NAME.fullmatch(path.name)
    if match is None:
        message = "name tells neither edition nor commodity, expected such as mcs2023-cobal_world.csv"
        raise SourceError(message)
    year, code = int(match["year"]), match["code"].casefold()
    if year not in EDITIONS:
        message = f"edition {year} is unknown: add it to EDITIONS in deals/usgs/editions.py"
        raise SourceError(message)
    if code in NOT_FOLLOWED:
        return NOT_FOLLOWED[code]
    if code not in FOLLOWED:
        message = (
            f"commodity {code} is unknown: add it to FOLLOWED in deals/usgs/commodities.py, "
            "or to NOT_FOLLOWED in deals/usgs/not_followed.py"
        )
        raise SourceError(message)
    return Table(str(path), EDITIONS[year], code, FOLLOWED[code])


def read_lines(path: Path) -> Iterator[Line]:
    """Give the records of a file that are not blank; UTF-8, with or without a mark, or else cp1252."""
    try:
        content = path.read_bytes()
        text = _decoded(content)
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        begins = 1
        for row, cells in enumerate(reader, 1):
            if any(cell.strip() for cell in cells):
                yield Line(begins, row, cells)
            begins = reader.line_num + 1
    except OSError as error:
        message = f"cannot be read ({error.strerror})"
        raise SourceError(message) from error
    except csv.Error as error:
        message = f"is not well-formed CSV ({error})"
        raise SourceError(message) from error


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError as error:
        message = f"is neither UTF-8 nor cp1252 at byte {error.start + 1}"
        raise SourceError(message) from error

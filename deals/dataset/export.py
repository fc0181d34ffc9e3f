"""Write the public data set as a package: a zip in a stream, or the files of a folder. Memory stays flat.

It is the machine’s format: values are exact, no cell is changed for spreadsheets. All tables are read in
one snapshot of the database, so that every key that a row names is in the package.
"""

import datetime
import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection, transaction
from django.db.models.functions import Collate
from django.utils import timezone

from deals.dataset.codebook import readme
from deals.dataset.descriptor import descriptor
from deals.dataset.filters import Filters
from deals.dataset.selection import Selection
from deals.dataset.tables import TABLES, Table
from minerals_site import copy_csv
from minerals_site.csv_columns import Column

NAME = "minerals-deals"
BLOCK_BYTES = 128 * 1024
EVERYTHING = Filters()
type Files = Iterator[tuple[str, Iterator[bytes]]]


def file_name(filters: Filters = EVERYTHING, created: datetime.datetime | None = None) -> str:
    """Name the zip: what it holds and when it was made."""
    day = (created or timezone.now()).date().isoformat()
    return f"{'-'.join([NAME, *filters.name_parts(), day])}.zip"


def stream_zip(filters: Filters = EVERYTHING, created: datetime.datetime | None = None) -> Iterator[bytes]:
    """Give the zip in blocks of BLOCK_BYTES or a little more."""
    created = created or timezone.now()
    sink = Sink()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, blocks in files(filters, created):
            member = zipfile.ZipInfo(name, created.timetuple()[:6])
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            with archive.open(member, "w", force_zip64=True) as file:
                for block in blocks:
                    file.write(block)
                    if sink.size >= BLOCK_BYTES:
                        yield sink.take()
    yield sink.take()


def write_folder(
    folder: Path, filters: Filters = EVERYTHING, created: datetime.datetime | None = None
) -> None:
    """Write the files into a folder, which is made where there is none."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, blocks in files(filters, created or timezone.now()):
        with (folder / name).open("wb") as file:
            file.writelines(blocks)


def files(filters: Filters, created: datetime.datetime) -> Files:
    """Give the name and content of each file; each content must be read before the next is asked for."""
    with snapshot():
        selection = Selection(filters)
        yield "README.md", iter([readme(selection, created).encode()])
        yield "datapackage.json", iter([descriptor(selection, created)])
        for table in TABLES:
            yield table.file, rows(table, selection)


def rows(table: Table, selection: Selection) -> Iterator[bytes]:
    """Give the chosen rows of a table, sorted by the bytes of their key."""
    order = [Collate(table.cell(name), "C") for name in table.key]
    columns = [Column(column.name, column.shown()) for column in table.columns]
    return copy_csv.stream(selection.rows[table.model].order_by(*order), columns)


@contextmanager
def snapshot() -> Iterator[None]:
    """See one state of the database; a transaction that has begun already stays what it is."""
    begun = connection.in_atomic_block
    with transaction.atomic():
        if not begun:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        yield


class Sink(io.RawIOBase):
    """What a zip is written into: keeps the bytes until they are taken, cannot seek."""

    def __init__(self) -> None:
        super().__init__()
        self.size = 0
        self._parts: list[bytes] = []

    def writable(self) -> bool:
        """Take bytes."""
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override] # zipfile writes bytes only
        """Keep the bytes."""
        self._parts.append(data)
        self.size += len(data)
        return len(data)

    def take(self) -> bytes:
        """Give what was written since the last time."""
        taken = b"".join(self._parts)
        self._parts, self.size = [], 0
        return taken

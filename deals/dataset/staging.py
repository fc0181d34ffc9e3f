"""The temporary tables into which the files are read: texts only, one row for each row of a file."""

import csv
import io
from collections.abc import Iterable

from django.db.backends.utils import CursorWrapper

from deals.dataset.cells import Rows
from deals.dataset.references import quoted
from deals.dataset.tables import Table


def create(cursor: CursorWrapper, table: Table) -> None:
    """Make the table, which goes with the transaction."""
    columns = ", ".join(f"{quoted(column.name)} text" for column in table.columns)
    cursor.execute(f"CREATE TEMP TABLE {table.stage} (line integer, {columns}) ON COMMIT DROP")


def fill(cursor: CursorWrapper, table: Table, batches: Iterable[Rows]) -> int:
    """Copy the rows into it and give their number; None goes in as nothing, which is NULL."""
    count = 0
    with cursor.copy(f"COPY {table.stage} FROM STDIN (FORMAT csv)") as copy:
        for rows in batches:
            text = io.StringIO()
            csv.writer(text, lineterminator="\n").writerows(zip(rows.lines, *rows.columns, strict=True))
            copy.write(text.getvalue())
            count += len(rows.lines)
    cursor.execute(f"ANALYZE {table.stage}")
    return count

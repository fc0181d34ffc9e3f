"""The temporary tables into which the files are read: texts only, one row for each row of a file."""

import csv
import io
from collections.abc import Iterable

from django.db.backends.utils import CursorWrapper

from deals.dataset.cells import Rows
from deals.dataset.references import quoted
from deals.dataset.tables import Table


def create(cursor: CursorWrapper, tables: Iterable[Table]) -> None:
    """Make the tables, which go with the transaction."""
    columns = {table.stage: ", ".join(f"{quoted(c.name)} text" for c in table.columns) for table in tables}
    cursor.execute(
        ";".join(
            f"CREATE TEMP TABLE {stage} (line integer, {texts}) ON COMMIT DROP"
            for stage, texts in columns.items()
        )
    )


def fill(cursor: CursorWrapper, table: Table, batches: Iterable[Rows]) -> int:
    """Copy the rows into it and give their number; None goes in as nothing, which is NULL."""
    count = 0
    with cursor.copy(f"COPY {table.stage} FROM STDIN (FORMAT csv)") as copy:
        for rows in batches:
            text = io.StringIO()
            csv.writer(text, lineterminator="\n").writerows(zip(rows.lines, *rows.columns, strict=True))
            copy.write(text.getvalue())
            count += len(rows.lines)
    return count


def gather_statistics(cursor: CursorWrapper, tables: Iterable[Table]) -> None:
    """Let the database know how many rows there are, by which it plans its queries."""
    cursor.execute(f"ANALYZE {', '.join(table.stage for table in tables)}")

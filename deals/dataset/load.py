"""Load a package: read all its files, list all that is wrong, and store what differs, in one transaction."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from django.db import IntegrityError, connection, transaction
from django.db.backends.utils import CursorWrapper

from articles.choices import ArticleStatus
from articles.models import Article
from deals.dataset import staging
from deals.dataset.cells import Reader, Rows
from deals.dataset.checks import Checks, check, find_passed_on
from deals.dataset.constraints import constraints_of
from deals.dataset.faults import Faults, RejectedError
from deals.dataset.merge import Merged, merge
from deals.dataset.settling import newest_figure, settle_touched
from deals.dataset.source import Source, opened
from deals.dataset.tables import TABLE_OF, TABLES, Table
from minerals_site import table_statistics
from minerals_site.history.signature import sign

type Say = Callable[[str], None]
# Two loads wait for each other; the number is any, but always the same.
LOCK = "SELECT pg_advisory_xact_lock(7224601)"
ROWS_BETWEEN_REPORTS = 100_000


def silent(message: str) -> None:
    """Say nothing."""
    del message


class Loaded(NamedTuple):
    """What became of the rows of all tables, and the articles of the package that stay withdrawn."""

    tables: list[Merged]
    withdrawn: list[str]

    @property
    def summary(self) -> str:
        """Tell it in one line."""
        added, changed = (sum(getattr(t, name) for t in self.tables) for name in ("added", "changed"))
        unchanged = sum(table.unchanged for table in self.tables)
        if not added and not changed:
            return f"nothing to change: all {unchanged:,} rows are there already"
        return f"added {added:,}, changed {changed:,}, unchanged {unchanged:,} rows"


def load(path: Path, *, dry_run: bool = False, say: Say = silent) -> Loaded:
    """Load the package in a folder or zip and tell what became of each table's rows.

    A row that is there by its key is changed, others stay; an article is published, unless it was withdrawn.
    Raises RejectedError with all faults, SourceError where there is no package; then nothing is changed, and
    neither is anything in a dry run.
    """
    faults = Faults()
    with transaction.atomic(), connection.cursor() as cursor, opened(path, faults) as source:
        cursor.execute(LOCK)
        sign("load_dataset")  # whose name the history shows
        check_names(source, faults)
        counts = stage_all(cursor, source, faults, say)
        newest = newest_figure()
        merged = [merge_table(cursor, table, counts[table.name], faults) for table in TABLES]
        loaded = Loaded(merged, still_withdrawn(cursor))
        drop_stages(cursor)
        if not dry_run:
            table_statistics.gather(changed_tables(merged))
            say("weighing claims")
            settle_touched(merged, newest)
        transaction.set_rollback(dry_run)
    return loaded


def check_names(source: Source, faults: Faults) -> None:
    """Note files of the package that are missing, and tables that are not in it."""
    expected = [table.file for table in TABLES]
    for name in expected:
        if name not in source.names:
            faults.add(name, 0, "", "file is missing")
    for name in sorted(source.names):
        if name.endswith(".csv") and name not in expected:
            faults.add(name, 0, "", f"is not a table of the package, expected {', '.join(expected)}")
    reject_if_any(faults)


def stage_all(cursor: CursorWrapper, source: Source, faults: Faults, say: Say) -> dict[str, int]:
    """Read all files into staging tables, check them, and give the number of rows of each."""
    counts: dict[str, int] = {}
    incomplete = set()
    staging.create(cursor, TABLES)
    for table in TABLES:
        reader = Reader(table, faults)
        with source.open(table.file) as file:
            counts[table.name] = staging.fill(cursor, table, reported(reader.read(file), table, say))
        if not reader.complete:
            incomplete.add(table.name)
    staging.gather_statistics(cursor, TABLES)
    constraints = constraints_of(cursor, TABLES)
    for table in TABLES:
        say(f"checking {table.name}")
        check(Checks(cursor, table, faults), frozenset(incomplete), constraints[table.name])
    reject_if_any(faults)
    return counts


def reported(batches: Iterator[Rows], table: Table, say: Say) -> Iterator[Rows]:
    """Tell how far a file is read."""
    count = said = 0
    for rows in batches:
        yield rows
        count += len(rows.lines)
        if count - said >= ROWS_BETWEEN_REPORTS:
            said = count
            say(f"{table.file}: {count:,} rows read …")
    say(f"{table.file}: {count:,} rows read")


def merge_table(cursor: CursorWrapper, table: Table, rows: int, faults: Faults) -> Merged:
    """Store a table; what the database refuses is a fault too, such as two rows that swap their names."""
    try:
        with transaction.atomic():
            return merge(cursor, table, rows)
    except IntegrityError as error:
        find_passed_on(Checks(cursor, table, faults))
        if not faults.count:
            faults.add(table.file, 0, "", f"the database refuses it: {' '.join(str(error).split())}")
        raise RejectedError(faults) from error


def changed_tables(merged: Iterable[Merged]) -> Iterator[str]:
    """Name the tables of the database into which rows were written, those of the links included."""
    written = {one.table for one in merged if one.added or one.changed}
    for table in TABLES:
        if table.name in written:
            yield table.db_table
            yield from (column.through._meta.db_table for column in table.lists)


def drop_stages(cursor: CursorWrapper) -> None:
    """Remove the staging tables before the transaction ends: it may be a part of another."""
    cursor.execute(f"DROP TABLE {', '.join(table.stage for table in TABLES)}")


def reject_if_any(faults: Faults) -> None:
    """Stop where something is wrong."""
    if faults.count:
        raise RejectedError(faults)


def still_withdrawn(cursor: CursorWrapper) -> list[str]:
    """Give the articles of the package that were withdrawn here: no load makes them public again."""
    articles = TABLE_OF[Article]
    cursor.execute(
        f"SELECT t.slug FROM {articles.db_table} AS t JOIN {articles.stage} AS s ON s.slug = t.slug"
        " WHERE t.status = %s ORDER BY 1",
        [ArticleStatus.WITHDRAWN],
    )
    return [slug for (slug,) in cursor.fetchall()]

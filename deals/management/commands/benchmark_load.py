"""Measure how fast a package with many figures is read, beside psql's COPY of the same figures."""

import tempfile
import time
from argparse import ArgumentParser
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from django.db import connection

from deals.dataset.export import stream_zip, write_folder
from deals.dataset.load import load
from deals.dataset.tables import TABLE_OF, TABLES
from deals.management.benchmark.psql import run_psql
from deals.management.benchmark.scratch_database import scratch_database
from deals.management.benchmark.synthetic_figures import fill
from deals.management.benchmark.ways import peak_memory
from deals.models import Figure

MEGABYTE = 1_000_000
FIGURES = TABLE_OF[Figure]


class Command(BaseCommand):
    """`manage.py benchmark_load`; its last line reads `load_ratio=0.12 rows_per_second=30000 peak_mb=110`."""

    help = (
        "Fills a scratch database (dropped afterwards) with figures, writes them as a package, prints how "
        "fast load_dataset reads it into the emptied database, beside psql's COPY of the figures into a bare "
        "table, and into one with the indexes and keys of the real one."
    )

    requires_system_checks = []  # they load the whole site into the measured memory

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the size of the run."""
        parser.add_argument(
            "--rows", type=int, default=1_000_000, help="how many figures (default: a million)"
        )
        parser.add_argument("--scratch", default="benchmark_load", help="the name of the scratch database")

    def handle(self, *, rows: int, scratch: str, **options: Any) -> None:
        """Fill, write, empty, measure, print."""
        del options
        with scratch_database(scratch), tempfile.TemporaryDirectory() as folder:
            package, ready = Path(folder) / "package", Path(folder) / "ready"
            self.stdout.write(f"Filling the database {scratch} with {rows:,} figures …")
            fill(rows)
            self._timed("written as a package", rows, lambda: write_folder(package))
            self._timed("streamed as a zip", rows, lambda: deque(stream_zip(), maxlen=0))
            run_psql(bare_table())
            bare_copy = f"\\copy bare FROM '{package / FIGURES.file}' (FORMAT csv, HEADER)"
            bare = self._timed("psql, bare table of texts", rows, lambda: run_psql(bare_copy))
            run_psql(same_table(ready))
            same_copy = f"\\copy same ({stored_columns()}) FROM '{ready}'"
            self._timed("psql, indexes and keys", rows, lambda: run_psql(same_copy))
            run_psql("DROP TABLE bare, same")
            empty()
            start, said = time.perf_counter(), dict[str, float]()
            ours = self._timed("load_dataset, all new", rows, lambda: load(package, say=clock(said)))
            for message in ("checking publishers", "weighing claims"):
                self.stdout.write(f"    {said[message] - start:7.2f} s until {message}")
            self._timed("load_dataset, nothing new", rows, lambda: load(package))
        peak = peak_memory() / MEGABYTE
        self.stdout.write(
            f"load_ratio={bare / ours:.2f} rows_per_second={rows / ours:.0f} peak_mb={peak:.0f}"
        )

    def _timed(self, what: str, rows: int, work: Callable[[], object]) -> float:
        start = time.perf_counter()
        work()
        seconds = time.perf_counter() - start
        self.stdout.write(f"  {what:26} {seconds:7.2f} s {rows / seconds:11,.0f} rows/s")
        self.stdout.flush()
        return seconds


def clock(said: dict[str, float]) -> Callable[[str], None]:
    """Note when the loader says something for the first time."""

    def note(message: str) -> None:
        said.setdefault(message, time.perf_counter())

    return note


def empty() -> None:
    """Empty all tables of the package."""
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {', '.join(table.db_table for table in TABLES)} CASCADE")


def bare_table() -> str:
    """Make a table of texts, unlogged, without key or index."""
    columns = ", ".join(f'"{column.name}" text' for column in FIGURES.columns)
    return f"CREATE UNLOGGED TABLE bare ({columns});"


def same_table(file: Path) -> str:
    """Make a table with the indexes, checks and foreign keys of the figures; write the rows to a file."""
    table = FIGURES.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT string_agg('ADD ' || pg_get_constraintdef(oid), ', ') FROM pg_constraint"
            " WHERE conrelid = %s::regclass AND contype = 'f'",
            [table],
        )
        keys = cursor.fetchone()[0]
    return f"""
        CREATE TABLE same (LIKE {table} INCLUDING ALL);
        ALTER TABLE same {keys};
        \\copy {table} ({stored_columns()}) TO '{file}'
    """


def stored_columns() -> str:
    """Name the columns that take values."""
    fields = [field for field in Figure._meta.concrete_fields if not (field.primary_key or field.generated)]
    return ", ".join(f'"{field.column}"' for field in fields)

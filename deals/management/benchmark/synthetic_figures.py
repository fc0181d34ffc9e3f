"""A made-up data set with any number of figures, filled in by PostgreSQL itself."""

from pathlib import Path

from django.db import connection

STATEMENTS = Path(__file__).with_suffix(".sql")


def insert(rows: int) -> None:
    """Write that many public figures, and all that they refer to, beside whatever the database has."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('benchmark.rows', %s, false)", [str(rows)])
        cursor.execute(STATEMENTS.read_text())


def tidy() -> None:
    """Leave the database as one that has been in use for a while."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM (ANALYZE)")


def fill(rows: int) -> None:
    """Write that many figures, and tidy up."""
    insert(rows)
    tidy()

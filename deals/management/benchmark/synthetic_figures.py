"""A made-up data set with any number of figures, filled in by PostgreSQL itself."""

from pathlib import Path

from django.db import connection

STATEMENTS = Path(__file__).with_suffix(".sql")


def fill(rows: int) -> None:
    """Fill an empty, migrated database with that many public figures and all that they refer to."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('benchmark.rows', %s, false)", [str(rows)])
        cursor.execute(STATEMENTS.read_text())
        cursor.execute("VACUUM (ANALYZE)")

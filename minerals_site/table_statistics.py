"""What PostgreSQL knows of the sizes and values of tables, by which it plans its queries."""

from collections.abc import Iterable

from django.db import connection


def gather(tables: Iterable[str]) -> None:
    """Count and sample tables anew, after many of their rows were written at once.

    PostgreSQL does so by itself, but a minute or more later. A table that it took for empty until then has
    been seen to make a page of milliseconds take minutes.
    """
    names = ", ".join(connection.ops.quote_name(table) for table in sorted(set(tables)))
    if names:
        with connection.cursor() as cursor:
            cursor.execute(f"ANALYZE {names}")

"""Check rows against the constraints of the database before any of them is stored.

The conditions are asked of the database itself, as it keeps them, so that none is written twice.
"""

from collections.abc import Iterable
from typing import NamedTuple

from django.db.backends.utils import CursorWrapper

from deals.dataset.faults import Faults
from deals.dataset.references import Reference, quoted
from deals.dataset.tables import Table

CHECKS = """
    SELECT t.name, conname, pg_get_expr(conbin, conrelid),
        ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY (conkey))
    FROM unnest(%s::text[], %s::text[]) AS t (name, of)
    JOIN pg_constraint ON conrelid = t.of::regclass AND contype = 'c' ORDER BY conname
"""


class Check(NamedTuple):
    """A check constraint as the database keeps it."""

    name: str
    condition: str
    columns: set[str]


def constraints_of(cursor: CursorWrapper, tables: Iterable[Table]) -> dict[str, list[Check]]:
    """Give the check constraints of each table, by its name."""
    names = {table.name: table.db_table for table in tables}
    cursor.execute(CHECKS, [list(names), list(names.values())])
    found: dict[str, list[Check]] = {name: [] for name in names}
    for name, constraint, sql, columns in cursor.fetchall():
        found[name].append(Check(constraint, sql, set(columns)))
    return found


def check_constraints(
    cursor: CursorWrapper, table: Table, faults: Faults, constraints: Iterable[Check]
) -> None:
    """Find rows that a check constraint would refuse."""
    values = typed(table)
    checks = [one for one in constraints if one.columns <= values.keys()]
    if not checks:
        return
    columns = ", ".join(f"{sql} AS {quoted(name)}" for name, sql in values.items())
    held = " AND ".join(f"({one.condition}) IS NOT FALSE" for one in checks)
    named = ", ".join(f"('{one.name}', {one.condition})" for one in checks)
    cursor.execute(f"""
        SELECT line, v.name, count(*) OVER ()
        FROM (SELECT line, {columns} FROM {table.stage} AS s) AS s, LATERAL (VALUES {named}) AS v (name, held)
        WHERE NOT ({held}) AND NOT v.held ORDER BY line LIMIT {faults.shown}
    """)
    rows = cursor.fetchall()
    of = {one.name: headers(table, one.columns) for one in checks}
    for line, name, _count in rows:
        if not faults.known(table.file, line, set(of[name])):
            faults.add(table.file, line, ", ".join(of[name]), rule(table, name))
    if rows:
        faults.add_uncounted(rows[0][2] - len(rows))


def typed(table: Table) -> dict[str, str]:
    """Give the SQL of the columns that constraints speak of; references are keys here, and so is the id."""
    values: dict[str, str] = {}
    for column in table.columns:
        is_reference = isinstance(column, Reference)
        values |= {column.db_column: column.staged} if is_reference else column.stored()
    return {name: sql for name, sql in values.items() if name} | (
        {"id": f's."{table.key[0]}"'} if len(table.key) == 1 else {}
    )


def headers(table: Table, columns: set[str]) -> list[str]:
    """Give the columns of the file that some columns of the database come from."""
    return [c.name for c in table.columns if columns & ({c.db_column} | c.stored().keys())]


def rule(table: Table, name: str) -> str:
    """Say what a constraint asks for: the model's own message, else its name, which is a sentence."""
    constraint = next((one for one in table.model._meta.constraints if one.name == name), None)
    message = constraint and constraint.violation_error_message
    if constraint and message and message != constraint.default_violation_error_message:
        return str(message)
    return f"breaks the rule “{name.replace('_', ' ')}”"

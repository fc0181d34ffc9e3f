"""Bring the staged rows of a table into the database, set by set: changed rows, new rows, links."""

from typing import NamedTuple

from django.db.backends.utils import CursorWrapper

from deals.dataset.references import References, primary_key, quoted
from deals.dataset.tables import Table

FEW = 500  # rows that are looked at one by one


class Merged(NamedTuple):
    """What became of the rows of a table; `elsewhere` counts those that the package does not have."""

    table: str
    added: int
    changed: int
    unchanged: int
    elsewhere: int
    changed_keys: tuple[int, ...] = ()  # of the database; empty where they are more than FEW

    def __str__(self) -> str:
        counts = f"added {self.added:,}, changed {self.changed:,}, unchanged {self.unchanged:,}"
        kept = f"; {self.elsewhere:,} more in the database stay" if self.elsewhere else ""
        return f"{self.table}: {counts}{kept}"


def merge(cursor: CursorWrapper, table: Table, rows: int) -> Merged:
    """Store the rows of a table that differ from what is there."""
    changed = find_changed(cursor, table)
    if changed:
        update(cursor, table)
    added = insert(cursor, table)
    if added or changed:
        link_rows_of_one_table(cursor, table)
    for column in table.lists:
        if changed:
            unlink(cursor, table, column)
        if added or changed:
            link(cursor, table, column)
    keys = few_changed(cursor) if 0 < changed <= FEW else ()
    if changed:
        cursor.execute("DROP TABLE changed")
    cursor.execute(f"SELECT count(*) FROM {table.db_table}")
    return Merged(table.name, added, changed, rows - added - changed, cursor.fetchone()[0] - rows, keys)


def find_changed(cursor: CursorWrapper, table: Table) -> int:
    """List the known rows whose cells differ in the table `changed`, if any, and give their number.

    What is there is compared as it would be written, so that what is hidden from the public (what an
    article not yet published says) is no difference: `keep_…` marks such a cell, which then stays.
    """
    known, params = table.known
    names = [quoted(column.name) for column in table.columns]
    staged, written = (", ".join(f"{alias}.{name}" for name in names) for alias in "sn")
    same_key = " AND ".join(f"n.{quoted(name)} = s.{quoted(name)}" for name in table.key)
    kept = [f"(s.{c} IS NULL AND n.{c} IS NULL) AS keep_{c[1:-1]}" for c in hidden(table)]
    lists = [f"n.{quoted(column.name)} AS had_{column.name}" for column in table.lists]
    differing = (
        f" FROM {table.stage} AS s JOIN ({known}) AS n (pk, {', '.join(names)}) ON {same_key}"
        f" JOIN {table.db_table} AS t ON t.{primary_key(table.model)} = n.pk"
        f" WHERE ({staged}) IS DISTINCT FROM ({written}) OR {table.outdated}"
    )
    cursor.execute(f"SELECT count(*){differing}", params)
    found = int(cursor.fetchone()[0])
    if found:
        cells = ", ".join(["n.pk, s.line", *kept, *lists])
        cursor.execute(f"CREATE TEMP TABLE changed ON COMMIT DROP AS SELECT {cells}{differing}", params)
    return found


def few_changed(cursor: CursorWrapper) -> tuple[int, ...]:
    """Give the keys of the changed rows."""
    cursor.execute("SELECT pk FROM changed")
    return tuple(key for (key,) in cursor.fetchall())


def update(cursor: CursorWrapper, table: Table) -> None:
    """Store the changed rows, without references to rows of this table that are yet to come."""
    values = stored(table) | table.on_update
    for name in hidden(table):
        column = next(one for one in table.columns if quoted(one.name) == name)
        own = quoted(column.db_column)
        values[column.db_column] = (
            f"CASE WHEN c.keep_{column.name} THEN t.{own} ELSE {values[column.db_column]} END"
        )
    setting = ", ".join(f"{quoted(name)} = {value}" for name, value in values.items())
    cursor.execute(
        f"UPDATE {table.db_table} AS t SET {setting} FROM changed AS c"
        f" JOIN {table.stage} AS s ON s.line = c.line {joins(table)}"
        f" WHERE t.{primary_key(table.model)} = c.pk"
    )


def insert(cursor: CursorWrapper, table: Table) -> int:
    """Store the new rows, in the order of the file, and give their number."""
    own = {column.db_column for column in table.references if column.to_itself}
    values = {name: sql for name, sql in stored(table).items() if name not in own} | table.on_insert
    cursor.execute(
        f"INSERT INTO {table.db_table} ({', '.join(map(quoted, values))}) SELECT {', '.join(values.values())}"
        f" FROM {table.stage} AS s {joins(table)}"
        f" WHERE NOT EXISTS (SELECT FROM {table.db_table} AS t WHERE {same_row(table)}) ORDER BY s.line"
    )
    return int(cursor.rowcount)


def link_rows_of_one_table(cursor: CursorWrapper, table: Table) -> None:
    """Store references between rows of one table, now that all of them are there."""
    for column in table.references:
        if column.to_itself:
            own, value = quoted(column.db_column), stored(table)[column.db_column]
            cursor.execute(
                f"UPDATE {table.db_table} AS t SET {own} = {value} FROM {table.stage} AS s {joins(table)}"
                f" WHERE {same_row(table)} AND {column.staged} IS NOT NULL"
                f" AND t.{own} IS DISTINCT FROM {value}"
            )


def unlink(cursor: CursorWrapper, table: Table, column: References) -> None:
    """Remove the links of changed rows that are no longer in the list."""
    owner, other = (quoted(str(of.column)) for of in (column.owner_field, column.target_field))
    key = f"o.{quoted(column.target_key)}"
    cursor.execute(
        f"DELETE FROM {column.through._meta.db_table} AS x USING changed AS c JOIN {table.stage} AS s"
        f" ON s.line = c.line, {column.target._meta.db_table} AS o"
        f" WHERE x.{owner} = c.pk AND x.{other} = o.{primary_key(column.target)}"
        f" AND {key} = ANY (string_to_array(c.had_{column.name}, ';'))"
        f" AND {key} <> ALL (coalesce(string_to_array({column.staged}, ';'), '{{}}'))"
    )


def link(cursor: CursorWrapper, table: Table, column: References) -> None:
    """Add the links that are missing."""
    owner, other = (quoted(str(of.column)) for of in (column.owner_field, column.target_field))
    through = column.through._meta.db_table
    own_id, other_id = f"t.{primary_key(table.model)}", f"o.{primary_key(column.target)}"
    cursor.execute(
        f"INSERT INTO {through} ({owner}, {other}) SELECT {own_id}, {other_id}"
        f" FROM ({column.unnested(f'{table.stage} AS s')}) AS k"
        f" JOIN {table.stage} AS s ON s.line = k.line"
        f" JOIN {table.db_table} AS t ON {same_row(table)}"
        f" JOIN {column.target._meta.db_table} AS o ON o.{quoted(column.target_key)} = k.key"
        f" WHERE NOT EXISTS"
        f" (SELECT FROM {through} AS x WHERE x.{owner} = {own_id} AND x.{other} = {other_id})"
        f" ORDER BY s.line, k.key"
    )


def stored(table: Table) -> dict[str, str]:
    """Give the SQL of the model's columns."""
    return {name: sql for column in table.columns for name, sql in column.stored().items()}


def joins(table: Table) -> str:
    """Join the tables that the rows name."""
    return " ".join(column.join() for column in table.references)


def same_row(table: Table) -> str:
    """Give the condition for the row `t` of the database to be the row `s` of the file."""
    keys = [column for column in table.columns if column.name in table.key]
    return " AND ".join(f"t.{quoted(name)} = {sql}" for key in keys for name, sql in key.stored().items())


def hidden(table: Table) -> list[str]:
    """Give the columns that may be hidden from the public; links of lists are hidden one by one."""
    several = table.lists
    return [quoted(column.name) for column in table.columns if column.visible and column not in several]

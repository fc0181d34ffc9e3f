"""What only the database can tell of the rows that were read: keys, references, uniqueness, loops."""

from collections.abc import Iterable, Sequence
from itertools import chain, groupby
from operator import itemgetter
from typing import Any

from django.db.backends.utils import CursorWrapper
from django.db.models import UniqueConstraint

from deals.dataset.constraints import Check, check_constraints
from deals.dataset.faults import Faults
from deals.dataset.references import Reference, References, quoted
from deals.dataset.tables import TABLE_OF, Table


def check(checks: "Checks", incomplete: frozenset[str], constraints: Iterable[Check]) -> None:
    """Note the faults of a table; what it names of an incomplete file is not looked up."""
    table = checks.table
    checks.keys()
    for column in [*table.references, *table.lists]:
        if TABLE_OF[column.target].name not in incomplete:
            checks.reference(column)
    checks.run()
    check_constraints(checks.cursor, table, checks.faults, constraints)
    for names in unique_sets(table):
        checks.unique(names)
    checks.run()
    for column in table.references:
        if column.to_itself:
            checks.loops(column)


def find_passed_on(checks: "Checks") -> None:
    """Note values that pass from one row to another in one load, which the database cannot store at once."""
    for names in unique_sets(checks.table):
        checks.passed_on(names)
    checks.run()


class Checks:
    """The checks of one table: those that are queries wait for `run`, which sends them as one statement."""

    def __init__(self, cursor: CursorWrapper, table: Table, faults: Faults) -> None:
        self.cursor = cursor
        self.table = table
        self.faults = faults
        self.waiting: list[tuple[str, str, Sequence[Any]]] = []

    def note(self, column: str, sql: str, params: Sequence[Any] = ()) -> None:
        """Let what a query finds, lines and messages, be faults of a column."""
        self.waiting.append((column, sql, params))

    def run(self) -> None:
        """Note what the queries find: line and message of the first faults of each, and the number of all."""
        if not self.waiting:
            return
        columns, queries, params = zip(*self.waiting, strict=True)
        self.waiting = []
        firsts = " UNION ALL ".join(
            f"(SELECT {place} AS place, line, message, count(*) OVER () FROM ({sql}) AS found"
            f" ORDER BY line LIMIT {self.faults.shown})"
            for place, sql in enumerate(queries)
        )
        every = f"SELECT * FROM ({firsts}) AS firsts ORDER BY place, line"
        self.cursor.execute(every, [*chain.from_iterable(params)])
        for place, rows in groupby(self.cursor.fetchall(), itemgetter(0)):
            found = list(rows)
            for _place, line, message, _count in found:
                self.faults.add(self.table.file, line, columns[place], message)
            self.faults.add_uncounted(found[0][3] - len(found))

    def keys(self) -> None:
        """Find keys that stand twice in the file."""
        names = ", ".join(map(quoted, self.table.key))
        text = " || ', ' || ".join(map(quoted, self.table.key))
        sql = f"""
            SELECT line, 'key ' || {text} || ' is there twice, see line ' || first AS message
            FROM (SELECT *, min(line) OVER (PARTITION BY {names}) AS first FROM {self.table.stage}) AS s
            WHERE line > first
        """
        self.note(", ".join(self.table.key), sql)

    def reference(self, column: Reference) -> None:
        """Find references to rows that are neither in the package nor in the database."""
        cell, cells = column.staged, f"{self.table.stage} AS s"
        if isinstance(column, References):
            cell, cells = "s.key", f"({column.unnested(cells)}) AS s"
        target, key = TABLE_OF[column.target], quoted(column.target_key)
        sql = f"""
            SELECT line, {cell} || ' is not in {target.file}' AS message FROM {cells}
            WHERE {cell} IS NOT NULL
            AND NOT EXISTS (SELECT FROM {target.stage} AS o WHERE o.{key} = {cell})
            AND NOT EXISTS (SELECT FROM {target.db_table} AS o WHERE o.{key} = {cell})
        """
        self.note(column.name, sql)

    def unique(self, names: tuple[str, ...]) -> None:
        """Find values that two rows of the file have, or one of them and one that stays in the database."""
        known, params = self.table.known_cells(self.table.key[0], *names)
        key, stage, columns = quoted(self.table.key[0]), self.table.stage, ", ".join(map(quoted, names))
        # Written so that the database can join by hash.
        same = " AND ".join(f"coalesce(o.{quoted(n)}, '') = coalesce(s.{quoted(n)}, '')" for n in names)
        required = [column.name for column in self.table.columns if column.required and column.name in names]
        given = " AND ".join(f"s.{quoted(name)} IS NOT NULL" for name in required)
        sql = f"""
            SELECT line, 'is the same as on line ' || first AS message
            FROM (SELECT *, min(line) OVER (PARTITION BY {columns}) AS first FROM {stage}) AS s
            WHERE line > first AND {given}
            UNION ALL
            SELECT s.line, 'is the same as that of ' || o.{key} || ', which is in the database' AS message
            FROM {stage} AS s JOIN ({known}) AS o ({key}, {columns}) ON {same} AND o.{key} <> s.{key}
            WHERE NOT EXISTS (SELECT FROM {stage} AS other WHERE other.{key} = o.{key}) AND {given}
        """
        self.note(", ".join(names), sql, params)

    def passed_on(self, names: tuple[str, ...]) -> None:
        """Find values that another row of the file has in the database, and gives up in this very load."""
        known, params = self.table.known_cells(self.table.key[0], *names)
        key, stage, columns = quoted(self.table.key[0]), self.table.stage, ", ".join(map(quoted, names))
        same = " AND ".join(f"coalesce(o.{quoted(n)}, '') = coalesce(s.{quoted(n)}, '')" for n in names)
        sql = f"""
            SELECT s.line, 'belongs to ' || o.{key} || ' in the database until line ' || other.line ||
                ' is loaded; give that row another value first, load, then swap them' AS message
            FROM {stage} AS s JOIN ({known}) AS o ({key}, {columns}) ON {same} AND o.{key} <> s.{key}
            JOIN {stage} AS other ON other.{key} = o.{key}
        """
        self.note(", ".join(names), sql, params)

    def loops(self, column: Reference) -> None:
        """Find rows that belong to themselves by way of others."""
        key, cell, stage = quoted(self.table.key[0]), quoted(column.name), self.table.stage
        known, params = self.table.known_cells(self.table.key[0], column.name)
        self.cursor.execute(
            f"SELECT {key}, {cell}, line FROM {stage} WHERE {cell} IS NOT NULL"
            f" UNION ALL SELECT {key}, {cell}, 0 FROM ({known}) AS o ({key}, {cell})"
            f" WHERE {cell} IS NOT NULL AND {key} NOT IN (SELECT {key} FROM {stage})",
            params,
        )
        rows = self.cursor.fetchall()
        above = {own: other for own, other, _line in rows}
        for own, line in ((own, line) for own, _other, line in rows if line):
            path = [own]
            while (following := above.get(path[-1])) and following not in path:
                path.append(following)
            # A path of one is a row that names itself, which a constraint refuses.
            if following == own and len(path) > 1:
                circle = " → ".join([*path, own])
                self.faults.add(self.table.file, line, column.name, f"goes in a circle: {circle}")


def unique_sets(table: Table) -> Iterable[tuple[str, ...]]:
    """Give the sets of columns that must be unique beside the key."""
    for column in table.columns:
        if column.field.unique and table.key != (column.name,):
            yield (column.name,)
    names = {column.name for column in table.columns}
    for constraint in table.model._meta.constraints:
        if isinstance(constraint, UniqueConstraint) and not constraint.condition:
            fields = tuple(constraint.fields)
            if fields != table.key and names.issuperset(fields):
                yield fields

"""Changes of rows as values: read from the history, taken together, written into an edit that waits."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.db.models import Max
from django.db.models.expressions import RawSQL

from minerals_site.history.models import Action, RowChange
from minerals_site.history.tracked import AnyModel, model_of

type Image = dict[str, Any]  # the columns of a row as JSON has them, decimals as text


class Change(NamedTuple):
    """What became of one row: `before` is None where it was added, `after` where it was deleted."""

    table: str
    row: str
    of_table: str
    of_row: str
    before: Image | None
    after: Image | None

    @property
    def action(self) -> Action:
        """What became of it."""
        if self.before is None:
            return Action.ADDED
        return Action.DELETED if self.after is None else Action.CHANGED

    @property
    def key(self) -> tuple[str, str]:
        """Which row it is."""
        return self.table, self.row

    @property
    def image(self) -> Image:
        """The row as it is after the change, or as it was before it went."""
        return self.after or self.before or {}

    @property
    def model(self) -> AnyModel | None:
        """The model of the row; None if its table is kept no longer."""
        return model_of(self.table)

    @property
    def columns(self) -> list[str]:
        """The columns that differ; all of a row that was added or deleted."""
        before, after = self.before, self.after
        if before is None or after is None:
            return list(self.image)
        return [name for name in {**before, **after} if before.get(name) != after.get(name)]


def change_of(row: RowChange) -> Change:
    """Read one change of the history."""
    return Change(row.table, row.row, row.of_table, row.of_row, row.before, row.after)


def last_change() -> int:
    """Give the number of the newest change that can be seen; 0 where there is none."""
    return RowChange.objects.aggregate(last=Max("pk"))["last"] or 0


def written_since(number: int) -> list[Change]:
    """Give the changes that this transaction has written after one with a number, in their order."""
    this = RawSQL("pg_current_xact_id()::text::bigint", ())
    rows = RowChange.objects.filter(pk__gt=number, transaction=this).order_by("pk")
    return [change_of(row) for row in rows]


def net(changes: Iterable[Change]) -> list[Change]:
    """Take the changes of each row together, in the order in which they can be made again.

    What was added or changed keeps the place of its first change, what was deleted that of its last.
    """
    joined: dict[tuple[str, str], Change] = {}
    for change in changes:
        earlier = joined.get(change.key)
        both = change._replace(before=earlier.before) if earlier else change
        if both.after is None:
            joined.pop(change.key, None)
        joined[change.key] = both
    return [change for change in joined.values() if change.before != change.after]

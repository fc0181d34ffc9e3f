"""The one door for edits by people: saved at once, or kept until a second person accepts them."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from minerals_site.history import turns
from minerals_site.history.changes import Change, last_change, net, written_since
from minerals_site.history.models import PendingEdit
from minerals_site.history.signature import signed
from minerals_site.history.titles import title_of
from minerals_site.history.visibility import touches_public


@dataclass
class Outcome:
    """What became of an edit; `waiting` is set after the block if nothing was saved yet."""

    title: str = ""
    reason: str = ""
    reviewed: bool = False
    form_address: str = ""
    form_data: Mapping[str, Sequence[str]] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    waiting: PendingEdit | None = None


_open: ContextVar[Outcome | None] = ContextVar("open_edit", default=None)


@contextmanager
def editing(
    user: Any, reason: str = "", *, title: str = "", reviewed: bool = False, publishes: bool = False
) -> Iterator[Outcome]:
    """Record what the block writes under a user's name; keep it waiting if the public would see it.

    The block is one transaction. If a row that it wrote is public before or after, all that it did is rolled
    back (also what it wrote past the kept tables) and becomes a PendingEdit: `outcome.waiting`. With
    `reviewed` it is saved at once: the step is itself the act of a second person, such as publishing.
    The block may set `outcome.title` and `outcome.reviewed`. One that `publishes` waits for all others, and
    they for it (`turns`). A block within a block is a part of it.
    """
    outer = _open.get()
    if outer:
        outer.reviewed = outer.reviewed or reviewed
        with signed(user.get_username(), user=user, reason=reason or outer.reason):
            yield outer
        return
    outcome = Outcome(title=title, reason=reason, reviewed=reviewed)
    with signed(user.get_username(), user=user, reason=reason):
        (turns.publish if publishes else turns.edit)()
        since, savepoint = last_change(), transaction.savepoint_create()
        token = _open.set(outcome)
        try:
            yield outcome
        finally:
            _open.reset(token)
        _settle(outcome, user, since, savepoint)


def _settle(outcome: Outcome, user: Any, since: int, savepoint: str) -> None:
    """Keep what was written, or roll it back and let it wait."""
    written = written_since(since)
    outcome.changes = net(written)
    if outcome.reviewed or not touches_public(written):
        transaction.savepoint_commit(savepoint)
        return
    title = outcome.title or title_of(outcome.changes)
    transaction.savepoint_rollback(savepoint)
    outcome.waiting = PendingEdit.objects.create(
        title=title[:300],
        author=user,
        author_name=user.get_username(),
        reason=outcome.reason[:300],
        changes=[change._asdict() for change in outcome.changes],
        form_address=outcome.form_address[:500],
        form_data=dict(outcome.form_data),
    )

"""In whose name the triggers write: a setting of the transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction

SETTINGS = ("minerals.editor", "minerals.editor_name", "minerals.reason", "minerals.edit")


def sign(name: str, *, user: Any = None, reason: str = "", edit: Any = None) -> None:
    """Record all that this transaction writes from now on under a name, of a user or of a command."""
    _put([str(getattr(user, "pk", None) or ""), name, reason, str(getattr(edit, "pk", None) or "")])


@contextmanager
def signed(name: str, *, user: Any = None, reason: str = "", edit: Any = None) -> Iterator[None]:
    """Do the same within a block, which is a transaction or a part of one."""
    asked = ", ".join(["coalesce(current_setting(%s, true), '')"] * len(SETTINGS))
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"SELECT {asked}", SETTINGS)
        earlier = list(cursor.fetchone() or ())
        sign(name, user=user, reason=reason, edit=edit)
        yield
        _put(earlier)  # an error undoes the settings together with all else


def _put(values: list[str]) -> None:
    pairs = [part for pair in zip(SETTINGS, values, strict=True) for part in pair]
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(['set_config(%s, %s, true)'] * len(SETTINGS))}", pairs)

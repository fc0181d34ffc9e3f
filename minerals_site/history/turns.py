"""Edits and publications take turns: what an edit writes goes public with its article read, or waits.

Without it an edit that still sees a draft and a publication that does not see the edit could commit in the
same moment, and the public would see what no second person has read. Edits go on beside each other; a
publication waits for those under way, and those that begin wait for it. The turn is taken before any row is
locked, and held until the transaction ends.
"""

from django.db import connection

LOCK = 7224603  # any number that no other lock of the site has


def edit() -> None:
    """Begin an edit: wait for a publication that is under way."""
    _ask("SELECT pg_advisory_xact_lock_shared(%s)")


def publish() -> None:
    """Begin a publication: wait for the edits that are under way."""
    _ask("SELECT pg_advisory_xact_lock(%s)")


def _ask(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, [LOCK])

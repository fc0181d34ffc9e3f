"""What an operator can put right, said in one line with the remedy instead of a traceback."""

import contextlib
import errno
import shutil
from collections.abc import Iterator

import psycopg
from django.core.management import CommandError
from django.db import NotSupportedError, OperationalError, connection

from minerals_site.database_settings import VARIABLE
from minerals_site.places import VAR

SECONDS = 5  # to wait for a server that does not answer
FULL = 32_000_000  # bytes: less free space than PostgreSQL takes at once
DISK_FULL = f"The disk that holds {VAR} is full. Free some 200 MB and run again: nothing is lost."


@contextlib.contextmanager
def explained() -> Iterator[None]:
    """Turn what the disk and the database may do to us into a CommandError of one line."""
    try:
        yield
    except (OSError, OperationalError, NotSupportedError) as error:
        raise CommandError(_remedy(error)) from error


def unreachable() -> str:
    """Say why the server that DATABASE_URL names takes no connection, and what to do; nothing if it does.

    The pool says of every cause that it got no connection, hence one is opened without it.
    """
    if _is_embedded():
        return ""
    try:
        psycopg.connect(**connection.get_connection_params(), connect_timeout=SECONDS).close()
    except psycopg.OperationalError as error:
        return _remedy(error)
    return ""


def _remedy(error: Exception) -> str:
    if isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DISK_FULL
    if isinstance(error, OSError):
        return f"{error}. Data, key and static files are kept in {VAR}: see that you may write there."
    said = " ".join(str(error).split())
    if _is_embedded():
        return DISK_FULL if "No space left" in said or _is_full() else said
    return f"The server that {VARIABLE} names cannot be used: {said} Correct it, or unset {VARIABLE}."


def _is_embedded() -> bool:
    return bool(connection.settings_dict["ENGINE"] == "minerals_site.embedded_database")


def _is_full() -> bool:
    """Say whether the disk has so little room that a server which just vanished has vanished for that."""
    with contextlib.suppress(OSError):
        return shutil.disk_usage(VAR).free < FULL
    return False

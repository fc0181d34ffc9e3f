"""A database made for one run and dropped after it, whatever way the run ends (short of kill -9)."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, cast

from django.conf import settings
from django.db import connections

if TYPE_CHECKING:
    from django.db.backends.postgresql.base import DatabaseWrapper

connection = cast("DatabaseWrapper", connections["default"])


def use(name: str) -> None:
    """Let this process work on another database of the server."""
    connection.close()
    connection.close_pool()
    connection.settings_dict["NAME"] = settings.DATABASES[connection.alias]["NAME"] = name


@contextmanager
def scratch_database(name: str) -> Iterator[None]:
    """Make and migrate a database, use it, drop it. One of that name, left by a killed run, is replaced."""
    own = connection.settings_dict["NAME"]
    connection.settings_dict["TEST"]["NAME"] = name
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        connection.close_pool()
        connection.creation.create_test_db(verbosity=0, autoclobber=True)
        yield
    finally:
        # A second Ctrl-C would leave the database behind.
        interrupt = signal.signal(signal.SIGINT, signal.SIG_IGN)
        connection.creation.destroy_test_db(own, verbosity=0)
        use(own)
        signal.signal(signal.SIGINT, interrupt)
        signal.signal(signal.SIGTERM, before)


def _interrupt(number: int, frame: FrameType | None) -> None:
    del number, frame
    raise KeyboardInterrupt

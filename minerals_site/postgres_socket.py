"""Where the embedded PostgreSQL listens: a Unix socket in a folder that only its owner may enter."""

import hashlib
import os
import stat
from pathlib import Path

import psycopg
from psycopg import sql

USER = "minerals"
DATABASE = "minerals"
LONGEST = 100  # bytes; the kernel's limit is 108 on Linux, 104 on macOS


def directory(server: Path) -> Path:
    """Give the folder of the socket: the server's own, or a short one where that path is too long."""
    own = server.absolute()
    if len(os.fsencode(own / ".s.PGSQL.5432.lock")) <= LONGEST:
        return own
    name = hashlib.sha256(os.fsencode(own)).hexdigest()[:12]
    return Path(f"/tmp/minerals-{name}")  # noqa: S108 - made and checked below


def make_directory(server: Path) -> None:
    """Make the folder of the socket; raise PermissionError where it is open to a stranger."""
    folder = directory(server)
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    owners = {os.geteuid(), server.stat().st_uid}
    if found.st_uid not in owners or found.st_mode != stat.S_IFDIR | stat.S_IRWXU:
        message = f"{folder} must belong to you alone, with mode 0700"
        raise PermissionError(message)


def answers(folder: Path) -> bool:
    """Connect, and make the site's role and database if they are missing; False if nobody answers.

    The role may create databases (the tests do), but is no superuser: the site's SQL reaches no file.
    """
    try:
        connection = psycopg.connect(host=str(folder), user="postgres", dbname="postgres", autocommit=True)
    except psycopg.OperationalError:
        return False
    with connection:
        if not connection.execute("SELECT FROM pg_roles WHERE rolname = %s", [USER]).rowcount:
            connection.execute(sql.SQL("CREATE ROLE {} LOGIN CREATEDB").format(sql.Identifier(USER)))
        if not connection.execute("SELECT FROM pg_database WHERE datname = %s", [DATABASE]).rowcount:
            names = sql.Identifier(DATABASE), sql.Identifier(USER)
            connection.execute(sql.SQL("CREATE DATABASE {} OWNER {}").format(*names))
    return True

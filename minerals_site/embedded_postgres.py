"""A PostgreSQL server in var/, for a machine that has none.

It is started by the first process that needs it, adopted by the others and stopped with the last one, whatever way
that one ends. Four kernel locks in its folder hold this together (they survive no process, so nothing goes stale):

- guard.lock: held by whoever is starting or stopping the server right now;
- users.lock: shared by every process that uses the server;
- server.lock: inherited by the server's processes, so that it is busy exactly as long as one of them lives;
- stopper.lock: inherited by the process that waits for the last user to go (see postgres_stopper).

It listens on a Unix socket alone, in a folder that only its owner may enter.
"""

import atexit
import hashlib
import os
import stat
import subprocess
import sys
import threading
import time
from functools import cache
from pathlib import Path

import psycopg
from psycopg import sql

from minerals_site import file_lock, postgres_cluster, postgres_stopper
from minerals_site.postgres_cluster import EmbeddedPostgresError

USER = "minerals"
DATABASE = "minerals"
START_SECONDS = 120  # a start after a crash first replays what the crash left
LONGEST_SOCKET = 100  # bytes; the kernel's limit is 108, 104 on macOS


def socket_directory(directory: Path) -> Path:
    """Give the folder of the server's socket: its own, or a short one where that path is too long for a socket."""
    own = directory.absolute()
    if len(os.fsencode(own / ".s.PGSQL.5432.lock")) <= LONGEST_SOCKET:
        return own
    name = hashlib.sha256(os.fsencode(own)).hexdigest()[:12]
    return Path(f"/tmp/minerals-{os.geteuid()}-{name}")  # noqa: S108 - made 0700 and its owner checked below


class EmbeddedPostgres:
    """The server of one folder, as this process uses it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory.absolute()
        self.data = self.directory / "data"
        self.log = self.directory / "log"
        self.socket_directory = socket_directory(directory)
        self._use: int | None = None
        self._mutex = threading.Lock()
        atexit.register(self.release)
        os.register_at_fork(after_in_child=self._after_fork)

    def ensure_running(self) -> None:
        """Start the server or join its users. Cheap (microseconds) when this process already uses it."""
        try:
            if self._use is not None and self._is_alive():
                return
            with self._mutex:
                self._make_folders()
                with file_lock.held(self._lock("guard")):
                    self._join()
        except OSError as error:
            message = f"The database in {self.directory} cannot be used: {error.strerror or error}."
            raise EmbeddedPostgresError(message) from error

    def release(self) -> None:
        """Leave the server; where nobody else uses it, stop it and wait until it has stopped."""
        with self._mutex:
            if self._use is None:
                return
            os.close(self._use)
            self._use = None
            if not self.directory.exists():
                return
            with file_lock.held(self._lock("guard")):
                alone = file_lock.take(self._lock("users"), wait=False)
                if alone is None:  # others use it, or the stopper is at work: then this waits for it
                    alone = file_lock.take(self._lock("users"), shared=True)
                else:
                    postgres_stopper.stop(self.data, self._lock("server"))
                os.close(alone or 0)

    def _join(self) -> None:
        if self._use is None:
            self._use = file_lock.take(self._lock("users"), shared=True)
        self._watch()
        started = False
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            if not self._is_alive():
                if started or time.monotonic() > deadline:
                    raise EmbeddedPostgresError(postgres_cluster.failure(self.log))
                self._start()
                started = True
            elif time.monotonic() > deadline:
                message = f"The database in {self.directory} does not answer; the file log there may say why."
                raise EmbeddedPostgresError(message)
            time.sleep(0.02)

    def _start(self) -> None:
        postgres_cluster.create(self.data)
        postgres_cluster.check(self.data)
        # Nothing of this server lives (its lock is free): what a dead one left may name a process that is not ours.
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        (self.socket_directory / ".s.PGSQL.5432.lock").unlink(missing_ok=True)
        inherited = file_lock.take(self._lock("server"))
        if inherited is None:
            return
        try:
            postgres_cluster.start(self.data, self.log, self.socket_directory, inherited)
        finally:
            os.close(inherited)

    def _watch(self) -> None:
        """See that a stopper waits for the last user to go; it inherits its lock, so there is only ever one."""
        inherited = file_lock.take(self._lock("stopper"), wait=False)
        if inherited is None:
            return
        arguments = [self._lock("users"), self._lock("server"), self.data]
        try:
            subprocess.run(  # noqa: S603 - our own script
                [sys.executable, "-I", "-S", postgres_stopper.__file__, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd="/",
                pass_fds=(inherited,),
                start_new_session=True,
                check=True,
            )
        finally:
            os.close(inherited)

    def _answers(self) -> bool:
        """Connect and see that the site's role and database are there; False while the server is not ready."""
        try:
            connection = psycopg.connect(
                host=str(self.socket_directory), user="postgres", dbname="postgres", autocommit=True
            )
        except psycopg.OperationalError:
            return False
        with connection:
            if not connection.execute("SELECT FROM pg_roles WHERE rolname = %s", [USER]).rowcount:
                connection.execute(sql.SQL("CREATE ROLE {} LOGIN CREATEDB").format(sql.Identifier(USER)))
            if not connection.execute("SELECT FROM pg_database WHERE datname = %s", [DATABASE]).rowcount:
                create = sql.SQL("CREATE DATABASE {} OWNER {}")
                connection.execute(create.format(sql.Identifier(DATABASE), sql.Identifier(USER)))
        return True

    def _make_folders(self) -> None:
        self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.socket_directory.mkdir(mode=0o700, exist_ok=True)
        if self.socket_directory == self.directory:
            return
        found = self.socket_directory.lstat()
        if (
            found.st_uid != os.geteuid()
            or not stat.S_ISDIR(found.st_mode)
            or stat.S_IMODE(found.st_mode) != 0o700
        ):  # noqa: PLR2004 - the mode it was made with
            message = f"{self.socket_directory} belongs to somebody else: set MINERALS_VAR to a shorter path."
            raise EmbeddedPostgresError(message)

    def _is_alive(self) -> bool:
        return file_lock.is_busy(self._lock("server"))

    def _lock(self, name: str) -> Path:
        return self.directory / f"{name}.lock"

    def _after_fork(self) -> None:
        """Count a forked child as a user of its own: it shares its parent's lock, but not its parent's end."""
        self._mutex = threading.Lock()
        if self._use is not None:
            os.close(self._use)
            self._use = file_lock.take(self._lock("users"), shared=True)


@cache
def server(directory: Path) -> EmbeddedPostgres:
    """Give this process's one handle on the server of a folder."""
    return EmbeddedPostgres(directory)

"""A PostgreSQL server in var/, for a machine that has none.

It is started by the first process that needs it, adopted by the others and stopped with the last one,
whatever way that one ends. Four kernel locks in its folder hold this together; they end with their holders,
so none goes stale:

- guard.lock: held by whoever is starting or stopping the server right now;
- users.lock: shared by every process that uses the server;
- server.lock: inherited by the server's processes, so that it is busy exactly as long as one of them lives;
- stopper.lock: inherited by the process that waits for the last user to go (see postgres_stopper).
"""

import atexit
import errno
import os
import subprocess
import sys
import threading
import time
from functools import cache
from pathlib import Path

from minerals_site import file_lock, postgres_cluster, postgres_socket, postgres_stopper
from minerals_site.postgres_cluster import EmbeddedPostgresError

START_SECONDS = 120  # a start after a crash first replays what the crash left


class EmbeddedPostgres:
    """The server of one folder, as this process uses it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory.absolute()
        self.data = self.directory / "data"
        self.log = self.directory / "log"
        self.socket_directory = postgres_socket.directory(directory)
        self._use: int | None = None
        self._mutex = threading.Lock()
        atexit.register(self.release)
        os.register_at_fork(after_in_child=self._after_fork)

    def ensure_running(self) -> None:
        """Start the server or join its users. Takes microseconds when this process already uses it."""
        try:
            if self._use is not None and self._is_alive():
                return
            self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._mutex, file_lock.held(self._lock("guard")):
                self._join()
        except OSError as error:
            message = (
                f"The database in {self.directory} cannot be used ({error}): set MINERALS_VAR to a folder "
                "where you may write, or DATABASE_URL to a server."
            )
            raise EmbeddedPostgresError(
                postgres_cluster.DISK_FULL if error.errno == errno.ENOSPC else message
            ) from error

    def release(self) -> None:
        """Leave the server; where nobody else uses it, stop it and wait until it has stopped."""
        with self._mutex:
            if self._use is None:
                return
            os.close(self._use)
            self._use = None
            if self.directory.exists():
                with file_lock.held(self._lock("guard")):
                    self._stop_if_unused()

    def _stop_if_unused(self) -> None:
        alone = file_lock.try_to_take(self._lock("users"))
        if alone is not None:
            postgres_stopper.stop(self.data, self._lock("server"), self.socket_directory)
        else:  # others use it; or the stopper is stopping it, and then this waits until it has
            alone = file_lock.take(self._lock("users"), shared=True)
        os.close(alone)

    def _join(self) -> None:
        if self._use is None:
            self._use = file_lock.take(self._lock("users"), shared=True)
        postgres_socket.make_directory(self.directory)
        self._watch()
        started = False
        deadline = time.monotonic() + START_SECONDS
        while not postgres_socket.answers(self.socket_directory):
            if time.monotonic() > deadline:
                message = f"PostgreSQL does not answer; its log {self.log} may say why."
                raise EmbeddedPostgresError(message)
            if not self._is_alive():
                if started:
                    raise EmbeddedPostgresError(postgres_cluster.failure(self.log))
                self._start()
                started = True
            time.sleep(0.02)

    def _start(self) -> None:
        postgres_cluster.create(self.data)
        postgres_cluster.check(self.data)
        # The lock is free, so no process of this server lives: what a dead one left may name a stranger.
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        (self.socket_directory / ".s.PGSQL.5432.lock").unlink(missing_ok=True)
        inherited = file_lock.take(self._lock("server"))
        try:
            postgres_cluster.start(self.data, self.log, self.socket_directory, inherited)
        finally:
            os.close(inherited)

    def _watch(self) -> None:
        """See that a stopper waits for the last user to go: just one, for it inherits its lock."""
        inherited = file_lock.try_to_take(self._lock("stopper"))
        if inherited is None:
            return
        paths = [self._lock("users"), self.data, self._lock("server"), self.socket_directory]
        try:
            subprocess.run(  # noqa: S603 - our own script
                [sys.executable, "-I", "-S", postgres_stopper.__file__, *map(str, paths)],
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

    def _is_alive(self) -> bool:
        return file_lock.is_busy(self._lock("server"))

    def _lock(self, name: str) -> Path:
        return self.directory / f"{name}.lock"

    def _after_fork(self) -> None:
        """Give a forked child a mutex of its own; the users' lock it shares ends with the last of both."""
        self._mutex = threading.Lock()


@cache
def server(directory: Path) -> EmbeddedPostgres:
    """Give this process's one handle on the server of a folder."""
    return EmbeddedPostgres(directory)

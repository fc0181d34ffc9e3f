"""Stops the embedded PostgreSQL once nobody uses it.

Run as a script beside the server, so that the server ends with its last user even after a kill -9. It imports
the standard library alone: it stays in memory as long as the server does.
"""

import contextlib
import fcntl
import os
import signal
import sys
import time
from pathlib import Path


def stop(data: Path, server_lock: Path, socket_directory: Path) -> None:
    """Ask the server for a fast shutdown and wait until the last of its processes has let go of its lock.

    To be called by whoever has the users' lock for itself: nobody joins meanwhile. Where the socket has a
    folder of its own, that goes too; any other is not empty and stays.
    """
    asked = 0
    with server_lock.open("a") as lock:
        while _is_busy(lock.fileno()):
            pid = postmaster(data)
            if pid not in {0, asked}:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGINT)
                asked = pid
            time.sleep(0.01)
    with contextlib.suppress(OSError):
        socket_directory.rmdir()


def postmaster(data: Path) -> int:
    """Give the process id that the data folder names, 0 for none; out of date if the server was killed."""
    try:
        return int((data / "postmaster.pid").read_text().split("\n", 1)[0])
    except (FileNotFoundError, ValueError):
        return 0


def _is_busy(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    return False


def main(users_lock: str, *server: str) -> None:
    """Leave the caller, wait until nobody shares the users' lock, then stop the server."""
    if os.fork():
        os._exit(0)
    with Path(users_lock).open("a") as users:
        fcntl.flock(users, fcntl.LOCK_EX)
        stop(*map(Path, server))


if __name__ == "__main__":
    main(*sys.argv[1:])

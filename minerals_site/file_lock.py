"""Kernel locks on files: held by an open file, so that they end with the process however it ends."""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path


def take(path: Path, *, shared: bool = False) -> int:
    """Lock the file (made if missing), waiting for it, and give the descriptor: closing that unlocks."""
    return _locked(path, fcntl.LOCK_SH if shared else fcntl.LOCK_EX)


def try_to_take(path: Path) -> int | None:
    """Lock the file (made if missing) and give the descriptor; None if somebody has it."""
    try:
        return _locked(path, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return None


@contextlib.contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock, waiting for it, during the block."""
    descriptor = take(path)
    try:
        yield
    finally:
        os.close(descriptor)


def is_busy(path: Path) -> bool:
    """Say whether some process holds the lock."""
    descriptor = try_to_take(path)
    if descriptor is not None:
        os.close(descriptor)
    return descriptor is None


def _locked(path: Path, kind: int) -> int:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, kind)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor

"""Collect and compress the static files, but only when one of them has changed."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command


def is_current() -> bool:
    """Say whether STATIC_ROOT was made of the files as they are now."""
    return _mark().is_file() and _mark().read_text() == fingerprint()


def build() -> None:
    """Collect the files anew and remember what they were made of."""
    _mark().unlink(missing_ok=True)
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    _mark().write_text(fingerprint())


def fingerprint() -> str:
    """Give a digest of the names, sizes and times of all static files and of how they are stored."""
    lines = [repr(settings.STORAGES["staticfiles"]), *sorted(_sources())]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _sources() -> Iterator[str]:
    for finder in get_finders():
        for name, storage in finder.list([]):
            status = Path(storage.path(name)).stat()
            yield f"{getattr(storage, 'prefix', None)} {name} {status.st_size} {status.st_mtime_ns}"


def _mark() -> Path:
    """Give the file that keeps the digest: beside the folder, for what is in it is served."""
    root = Path(settings.STATIC_ROOT)
    return root.with_name(f"{root.name}.made-of")

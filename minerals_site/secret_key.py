"""Where the secret key comes from: the environment, or, for a site on this machine alone, a file in var/."""

import contextlib
import os
import secrets
import tempfile
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

VARIABLE = "DJANGO_SECRET_KEY"
FILE_VARIABLE = "DJANGO_SECRET_KEY_FILE"


def find(var: Path) -> str:
    """Give the secret key, or raise ImproperlyConfigured with what to set.

    Looked for in DJANGO_SECRET_KEY, then the file that DJANGO_SECRET_KEY_FILE names (made if missing). A site
    on the embedded database (no DATABASE_URL) runs on one machine, so its key is kept in var/secret_key.
    """
    if key := os.environ.get(VARIABLE):
        return key
    if path := os.environ.get(FILE_VARIABLE):
        return _kept_in(Path(path))
    if not os.environ.get("DATABASE_URL"):
        return _kept_in(var / "secret_key")
    message = (
        f"Set {VARIABLE} to a long random string, or {FILE_VARIABLE} to a file that holds (or will hold) one."
    )
    raise ImproperlyConfigured(message)


def _kept_in(path: Path) -> str:
    """Read the key in a file, writing a new one, readable by its owner alone, where there is none.

    Of two processes that start at once, both read the key of the first.
    """
    try:
        if not path.exists():
            _write_new(path)
        key = path.read_text().strip()
    except OSError as error:
        message = (
            f"The secret key cannot be kept in {path} ({error.strerror}): "
            f"set MINERALS_VAR to a folder where you may write, or {VARIABLE}."
        )
        raise ImproperlyConfigured(message) from error
    if not key:
        message = f"{path} is empty: delete it, or put a long random string into it."
        raise ImproperlyConfigured(message)
    return key


def _write_new(path: Path) -> None:
    """Write a key that appears under its name complete, by a link, unless somebody was quicker."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=path.parent, prefix=".secret_key") as file:
        file.write(secrets.token_urlsafe(64))
        file.flush()
        with contextlib.suppress(FileExistsError):
            os.link(file.name, path)

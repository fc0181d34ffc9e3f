"""How the tests differ from the site: plain HTTP, unhashed static files, quick passwords. Nothing else."""

import gc
import os
import sys
from pathlib import Path

import pytest
from django.conf import settings


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take long, so that the processes end together."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """Search the tests and the site, which stay to the end, for no garbage; so does the site's own server."""
    gc.freeze()


def pytest_configure(config: pytest.Config) -> None:
    """Adjust the settings before Django builds anything from them; no environment variable is needed."""
    del config
    _keep_bytecode()
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = settings.SECURE_SSL_REDIRECT = False
    settings.SECURE_HSTS_SECONDS = 0
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.STATIC_ROOT = settings.VAR / "static-of-tests"
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)


def _keep_bytecode() -> None:
    """Keep what Python compiles, even where the environment says not to, as images of containers do.

    The tests start many a process of the site: each would compile all that it imports anew.
    """
    sys.dont_write_bytecode = False
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

"""The settings, read by a fresh process from an environment of the test's making."""

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from minerals_site.settings import flag

ROOT = Path(__file__).parents[2]
PRODUCTION = {
    "DATABASE_URL": "postgres://minerals@db.invalid/minerals",
    "DJANGO_SECRET_KEY": "a-key-that-is-long-enough-and-has-many-different-letters-0123456789",
    "DJANGO_ALLOWED_HOSTS": "minerals.example.org",
}


def manage(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run manage.py with nothing in the environment but what is given."""
    return python("manage.py", *arguments, **environment)


def python(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python with nothing in the environment but what is given."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.django_db
def test_the_deployment_check_finds_nothing_in_production() -> None:
    # A generated column makes Django's check ask the server for its version: name the one that the tests use.
    server = {name: quote(connection.settings_dict[name], safe="") for name in ("USER", "HOST")}
    address = os.environ.get("DATABASE_URL") or "postgres://{USER}@{HOST}/minerals".format(**server)
    done = manage("check", "--deploy", "--fail-level", "DEBUG", **{**PRODUCTION, "DATABASE_URL": address})
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "System check identified no issues (0 silenced).\n"


def test_production_without_a_secret_key_says_in_one_line_what_to_set() -> None:
    done = manage(
        "check", **{name: value for name, value in PRODUCTION.items() if name != "DJANGO_SECRET_KEY"}
    )
    assert done.returncode == 1
    assert done.stderr.startswith("Settings: Set DJANGO_SECRET_KEY to a long random string")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(("given", "expected"), [({}, "False True"), ({"DJANGO_DEBUG": "1"}, "True False")])
def test_debug_is_off_and_https_on_unless_asked_for(given: dict[str, str], expected: str) -> None:
    code = "from minerals_site import settings; print(settings.DEBUG, settings.SESSION_COOKIE_SECURE)"
    assert python("-c", code, **PRODUCTION, **given).stdout.strip() == expected


def test_a_flag_that_is_neither_yes_nor_no_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOME_FLAG", "maybe")
    with pytest.raises(ImproperlyConfigured, match="SOME_FLAG='maybe' is neither yes nor no"):
        flag("SOME_FLAG")


@pytest.mark.parametrize("value", ["1", "Yes", "on", " "])
def test_a_yes_is_read_in_the_usual_spellings(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("SOME_FLAG", value)
    assert flag("SOME_FLAG", default=True)


@pytest.mark.parametrize("value", ["0", "No", "off", " "])
def test_a_no_is_read_in_the_usual_spellings(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("SOME_FLAG", value)
    assert not flag("SOME_FLAG")

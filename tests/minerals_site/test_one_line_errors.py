"""What an operator can put right is said in one line."""

import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.db import OperationalError

import manage
from minerals_site import one_line_errors
from minerals_site.one_line_errors import unreachable

NOWHERE = "postgres://somebody:secret-word@127.0.0.1:1/deals"
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}


@pytest.mark.parametrize("command", ["migrate", "runserver", "load_dataset fixtures", "showmigrations"])
def test_a_database_that_cannot_be_reached_is_named_with_the_remedy(command: str) -> None:
    done = subprocess.run(
        [sys.executable, "manage.py", *command.split()],
        cwd=settings.BASE_DIR,
        env=ENVIRONMENT | {"DATABASE_URL": NOWHERE, "DJANGO_SECRET_KEY": "k" * 60},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    last = done.stderr.splitlines()[-1]
    assert done.returncode == 1
    assert last.startswith("The server that DATABASE_URL names cannot be used: ")
    assert last.endswith("Correct it, or unset DATABASE_URL.")
    assert "Traceback" not in done.stderr
    assert "secret-word" not in done.stderr + done.stdout


def test_of_any_other_command_it_is_said_when_the_database_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(arguments: list[str]) -> None:
        raise OperationalError(*arguments)

    monkeypatch.setattr(sys, "argv", ["manage.py", "dumpdata"])
    monkeypatch.setattr(manage, "execute_from_command_line", ask)
    monkeypatch.setattr(one_line_errors, "unreachable", lambda: "Correct it.")
    with pytest.raises(SystemExit, match=r"^Correct it\.$"):
        manage.main()


def test_of_a_database_that_answers_nothing_is_said() -> None:
    assert unreachable() == ""

"""Guards over the whole repository: style, types, who imports whom, migrations, deployment settings."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

pytestmark = pytest.mark.long
TOOLS = {
    "ruff": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy", "."],
    "imports": ["lint-imports"],
    "migrations": [sys.executable, "manage.py", "makemigrations", "--check", "--dry-run"],
}
PRODUCTION = {
    "DJANGO_DEBUG": "",
    "DJANGO_SECRET_KEY": "a-key-of-sixty-four-letters-is-long-enough-for-the-check-0123456789",
    "DJANGO_ALLOWED_HOSTS": "deals.example.org",
}


def run(command: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a tool of this environment from the root of the repository."""
    bin_first = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        command,
        cwd=settings.BASE_DIR,
        env={**os.environ, "PATH": bin_first, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", TOOLS)
def test_tool_finds_nothing(name: str) -> None:
    result = run(TOOLS[name])
    assert result.returncode == 0, result.stdout + result.stderr


def test_deployment_check_finds_nothing() -> None:
    command = [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    result = run(command, **PRODUCTION)
    assert result.returncode == 0, result.stdout + result.stderr


def test_no_module_imports_inside_a_function() -> None:
    """Ruff's PLC0415 holds the rule; here it is seen to be on."""
    result = run(["ruff", "check", "--show-settings", "manage.py"])
    assert "import-outside-top-level" in result.stdout

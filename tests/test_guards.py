"""Guards over the whole repository: style, types, who imports whom, migrations.

Those of the deployment settings stand in minerals_site/test_settings.py.
"""

import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

pytestmark = pytest.mark.long
TOOLS = {
    "ruff": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy", "."],
    "imports": ["lint-imports"],
}


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a tool of this environment from the root of the repository."""
    bin_first = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        command,
        cwd=settings.BASE_DIR,
        env={**os.environ, "PATH": bin_first},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", TOOLS)
def test_tool_finds_nothing(name: str) -> None:
    result = run(TOOLS[name])
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.django_db
def test_the_migrations_make_the_tables_of_the_models() -> None:
    said = StringIO()
    try:
        call_command("makemigrations", check_changes=True, dry_run=True, stdout=said)
    except SystemExit:
        pytest.fail(said.getvalue())


def test_no_module_imports_inside_a_function() -> None:
    """Ruff's PLC0415 holds the rule; here it is seen to be on."""
    result = run(["ruff", "check", "--show-settings", "manage.py"])
    assert "import-outside-top-level" in result.stdout

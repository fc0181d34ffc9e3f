"""The benchmark of loading runs from end to end on a few rows."""

import os
import re
import subprocess
import sys

import pytest
from django.conf import settings

SCRATCH = f"benchmark_load_test_{os.getpid()}"
# What the tests change in the settings is not the command's.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}


@pytest.mark.django_db
def test_it_ends_with_ratio_rate_and_memory() -> None:
    command = [sys.executable, "manage.py", "benchmark_load", "--scratch", SCRATCH, "--rows", "300"]
    done = subprocess.run(
        command, cwd=settings.BASE_DIR, env=ENVIRONMENT, capture_output=True, text=True, check=True
    )
    last = done.stdout.splitlines()[-1]
    assert re.fullmatch(r"load_ratio=\d+\.\d\d rows_per_second=\d+ peak_mb=\d+", last)

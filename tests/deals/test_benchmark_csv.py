"""The benchmark runs from end to end on a few rows, and leaves nothing behind."""

import os
import re
import signal
import subprocess
import sys

import pytest
from django.conf import settings
from django.db import connection

from deals.management.benchmark import ways
from deals.management.benchmark.synthetic_figures import fill

pytestmark = pytest.mark.long
SCRATCH = f"benchmark_csv_test_{os.getpid()}"
COMMAND = [sys.executable, "manage.py", "benchmark_csv", "--scratch", SCRATCH]
# What the tests change in the settings is not the command's.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}


def scratch_is_there() -> bool:
    """Ask the server for the scratch database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT FROM pg_database WHERE datname = %s", [SCRATCH])
        return bool(cursor.rowcount)


@pytest.mark.django_db
def test_it_ends_with_ratio_and_memory_and_drops_its_database() -> None:
    command = [*COMMAND, "--rows", "300", "--rounds", "1"]
    done = subprocess.run(
        command, cwd=settings.BASE_DIR, env=ENVIRONMENT, capture_output=True, text=True, check=True
    )
    assert re.fullmatch(r"copy_ratio=\d+\.\d\d peak_mb=\d+", done.stdout.splitlines()[-1])
    assert not scratch_is_there()


@pytest.mark.django_db
def test_it_drops_its_database_when_interrupted() -> None:
    child = subprocess.Popen(
        [*COMMAND, "--rows", "20000"],
        cwd=settings.BASE_DIR,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert child.stdout
    assert "Filling" in child.stdout.readline()
    assert scratch_is_there()
    child.send_signal(signal.SIGINT)
    child.wait(60)
    child.stdout.close()
    assert not scratch_is_there()


@pytest.mark.django_db(transaction=True)
def test_the_ways_give_the_same_rows() -> None:
    fill(300)
    copied, usual = (b"".join(way()).decode() for way in (ways.copied, ways.usual))
    assert copied.count("\n") == 301
    # csv.writer has True for true, writes nothing for an empty text and keeps a number's last zeros.
    assert len(copied.splitlines()) == len(usual.splitlines())
    assert [line.split(",")[0] for line in copied.splitlines()] == [
        line.split(",")[0] for line in usual.splitlines()
    ]

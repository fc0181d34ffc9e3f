"""The benchmark of pages runs from end to end on a few rows."""

import os
import re
import subprocess
import sys

import pytest
from django.conf import settings
from django.db import connection

from deals.management.benchmark.page_queries import Query, browsing, explain, queries_of
from tests.make import make_figure

SCRATCH = f"benchmark_pages_test_{os.getpid()}"
# What the tests change in the settings is not the command's.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
pytestmark = pytest.mark.django_db


def test_it_ends_with_the_number_of_pages_and_the_slowest_query() -> None:
    options = ["--rows", "300", "--rounds", "1", "--bar", "0", "--only", "/figures/?country"]
    done = subprocess.run(
        [sys.executable, "manage.py", "benchmark_pages", "--scratch", SCRATCH, *options],
        cwd=settings.BASE_DIR,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=True,
    )
    lines = done.stdout.splitlines()
    assert re.fullmatch(r"pages=[1-9]\d* slowest_query_ms=\d+", lines[-1])
    assert any("over the bar of 0 ms: /figures/?country" in line for line in lines)
    assert any("Execution Time" in line for line in lines)
    with connection.cursor() as cursor:
        cursor.execute("SELECT FROM pg_database WHERE datname = %s", [SCRATCH])
        assert not cursor.rowcount


def test_each_query_of_a_page_is_timed_and_can_be_explained() -> None:
    make_figure()
    with browsing() as client:
        found = queries_of(client, "/figures/", 2)
    slowest = max(found, key=lambda query: query.ms)
    again, plan = explain(slowest, 1)
    assert again.ms <= slowest.ms
    assert "Execution Time" in plan
    assert all(isinstance(query, Query) and query.sql.startswith(("SELECT", "(SELECT")) for query in found)

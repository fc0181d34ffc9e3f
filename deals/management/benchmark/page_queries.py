"""The queries that a page runs, and how long each takes."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from django.core.cache import caches
from django.db import connection
from django.http import StreamingHttpResponse
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext

# A query that is read in blocks goes through a cursor, whose name differs from run to run.
CURSOR = re.compile(r'^DECLARE "\w+" NO SCROLL CURSOR (?:WITH HOLD )?FOR ')
FILES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
EXPLAIN = "EXPLAIN (ANALYZE, BUFFERS)"
TOTAL = re.compile(r"^(?:Planning|Execution) Time: ([\d.]+) ms", re.MULTILINE)


class Query(NamedTuple):
    """A query of a page, and the milliseconds of its fastest run."""

    address: str
    sql: str
    ms: float


@contextmanager
def browsing() -> Iterator[Client]:
    """Give a client that reads the pages as they are served, though static files need not be collected."""
    with override_settings(STORAGES=FILES, ALLOWED_HOSTS=["*"], SECURE_SSL_REDIRECT=False):
        yield Client(headers={"host": "localhost"})


def queries_of(client: Client, address: str, rounds: int) -> list[Query]:
    """Request a page several times without a cache and give its queries, each with its fastest run.

    Whatever else the machine does only adds time. A file is opened but not read: it streams all its rows.
    """
    fastest: dict[str, float] = {}
    for _round in range(rounds):
        for sql, ms in _run(client, address):
            fastest[sql] = min(ms, fastest.get(sql, ms))
    return [Query(address, sql, ms) for sql, ms in fastest.items()]


def _run(client: Client, address: str) -> Iterator[tuple[str, float]]:
    for cache in caches.all(initialized_only=True):
        cache.clear()
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
    if isinstance(response, StreamingHttpResponse):
        response.close()
    if response.status_code != 200:  # noqa: PLR2004 - a name would not say more
        message = f"{address} answers {response.status_code}"
        raise LookupError(message)
    for query in captured:
        if not query["sql"].startswith(("SAVEPOINT", "RELEASE", "FETCH", "CLOSE", "BEGIN", "COMMIT", "SET")):
            yield CURSOR.sub("", query["sql"]), float(query["time"]) * 1000


def explain(query: Query, rounds: int) -> tuple[Query, str]:
    """Run a query again, explained; give it with its fastest run of all, and the plan of the last."""
    fastest, plan = query.ms, ""
    with connection.cursor() as cursor:
        for _round in range(rounds):
            cursor.execute(f"{EXPLAIN} {query.sql}")
            plan = "\n".join(line for (line,) in cursor.fetchall())
            fastest = min(fastest, sum(map(float, TOTAL.findall(plan))))
    return query._replace(ms=fastest), plan

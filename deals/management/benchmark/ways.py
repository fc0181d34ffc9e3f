"""Three ways to write all public figures as CSV to nowhere: ours, psql's, and the usual one in Python."""

import csv
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, cast

from django.db import connection
from django.http import StreamingHttpResponse

from deals import exports
from deals.models import Figure
from deals.models.figure_claims import FigureQuerySet
from minerals_site import copy_csv
from minerals_site.postgres_binaries import binary


class Run(NamedTuple):
    """What one run took; `peak` is the most memory, in bytes, that its process ever held."""

    seconds: float
    size: int
    peak: int


class Echo:
    """A file that hands each line back, for csv.writer to write to."""

    def write(self, line: str) -> str:
        """Give the line."""
        return line


def figures() -> FigureQuerySet:
    """Give the figures as their page and its file have them, unfiltered."""
    return Figure.objects.public()


def copied() -> Iterator[bytes]:
    """Give what the site sends."""
    response = copy_csv.response(figures(), exports.FIGURES, "figures")
    return iter(cast("Iterable[bytes]", response.streaming_content))


def usual() -> Iterator[bytes]:
    """Give the same as Django's documentation has it: csv.writer, row by row, over iterator()."""
    writer = csv.writer(Echo(), lineterminator="\n")
    rows = figures().values_list(*(column.expression for column in exports.FIGURES))
    yield copy_csv.header_line(exports.FIGURES)
    lines = (writer.writerow(row) for row in rows.iterator(chunk_size=2_000))
    yield from cast("Iterable[bytes]", StreamingHttpResponse(lines).streaming_content)


WAYS: dict[str, Callable[[], Iterator[bytes]]] = {"copy": copied, "usual": usual}


def measure(way: str) -> Run:
    """Write to nowhere in this process, which should have done nothing else before."""
    start = time.perf_counter()
    size = 0
    with Path(os.devnull).open("wb", buffering=0) as nowhere:
        for block in WAYS[way]():
            size += nowhere.write(block)
    return Run(time.perf_counter() - start, size, peak_memory())


def measure_psql() -> float:
    """Let psql write the result of the same statement to nowhere; give the seconds."""
    statement = copy_csv.copy_statement(figures(), exports.FIGURES).decode()
    arguments, environment = connection.client_class.settings_to_cmd_args_env(
        connection.settings_dict, ["--no-psqlrc", "--quiet", "--file=-"]
    )
    program, *others = arguments
    start = time.perf_counter()
    subprocess.run(  # noqa: S603 - psql, with the site's own settings
        [shutil.which(program) or binary("psql"), *others],
        input=statement + ";",
        env=os.environ | (environment or {}),
        stdout=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    return time.perf_counter() - start


def peak_memory() -> int:
    """Give the most memory that this process has held, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage counts what the parent held before it started this process
        fields: dict[str, Any] = dict(line.split(":", 1) for line in status.read_text().splitlines())
        return int(fields["VmHWM"].split()[0]) * 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024

"""Measure how fast the figures leave as CSV, beside psql's own COPY of the same query."""

import json
import subprocess
import sys
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from deals.management.benchmark import ways
from deals.management.benchmark.scratch_database import scratch_database, use
from deals.management.benchmark.synthetic_figures import fill
from deals.management.benchmark.ways import Run

MEGABYTE = 1_000_000


class Command(BaseCommand):
    """`manage.py benchmark_csv`; its last line reads `copy_ratio=0.93 peak_mb=88`."""

    help = (
        "Fills a scratch database (dropped afterwards) with figures and prints the rate of their CSV file "
        "beside psql's COPY of the same query and beside csv.writer over iterator()."
    )

    requires_system_checks = []  # they load the whole site into the measured memory

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the size of the run."""
        parser.add_argument(
            "--rows", type=int, default=1_000_000, help="how many figures (default: a million)"
        )
        parser.add_argument("--rounds", type=int, default=5, help="how often ours and psql's take turns")
        parser.add_argument("--scratch", default="benchmark_csv", help="the name of the scratch database")
        parser.add_argument(
            "--only", choices=ways.WAYS, help="run this way once on a scratch database that is there"
        )

    def handle(self, *, rows: int, rounds: int, scratch: str, only: str | None, **options: Any) -> None:
        """Fill, measure in turns, print."""
        del options
        if only:
            use(scratch)
            self.stdout.write(json.dumps(ways.measure(only)))
            return
        with scratch_database(scratch):
            self.stdout.write(f"Filling the database {scratch} with {rows:,} figures …")
            self.stdout.flush()
            fill(rows)
            self._compare(rows, rounds, scratch)

    def _compare(self, rows: int, rounds: int, scratch: str) -> None:
        copies, psqls = [_in_a_process_of_its_own("copy", scratch)], [ways.measure_psql()]
        size = copies[0].size
        self.stdout.write(f"{size / MEGABYTE:,.0f} MB of CSV, {rounds} rounds after one to warm up:")
        for _ in range(rounds):
            copies.append(_in_a_process_of_its_own("copy", scratch))
            psqls.append(ways.measure_psql())
            self._print("ours", copies[-1].seconds, rows, size)
            self._print("psql", psqls[-1], rows, size)
        usual = _in_a_process_of_its_own("usual", scratch)
        self._print("usual way", usual.seconds, rows, usual.size)
        # Whatever else the machine does only adds time, hence the fastest of each.
        ours, psql = min(run.seconds for run in copies[1:]), min(psqls[1:])
        peak = max(run.peak for run in copies) / MEGABYTE
        self.stdout.write("The fastest of each:")
        self._print("ours", ours, rows, size)
        self._print("psql", psql, rows, size)
        self.stdout.write(
            f"The usual way (csv.writer over iterator()): {psql / usual.seconds:.2f} of psql, "
            f"peak {usual.peak / MEGABYTE:.0f} MB"
        )
        self.stdout.write(f"copy_ratio={psql / ours:.2f} peak_mb={peak:.0f}")

    def _print(self, way: str, seconds: float, rows: int, size: int) -> None:
        rate = size / MEGABYTE / seconds
        self.stdout.write(f"  {way:9}  {seconds:6.2f} s  {rate:6.1f} MB/s  {rows / seconds:9,.0f} rows/s")
        self.stdout.flush()


def _in_a_process_of_its_own(way: str, scratch: str) -> Run:
    """Measure in a fresh process, so that its memory is the streaming's alone."""
    command = [sys.executable, str(settings.BASE_DIR / "manage.py"), "benchmark_csv"]
    child = subprocess.run(  # noqa: S603 - this very command
        [*command, "--scratch", scratch, "--only", way], stdout=subprocess.PIPE, text=True, check=True
    )
    return Run(*json.loads(child.stdout))

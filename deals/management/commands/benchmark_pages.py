"""Measure the queries of every public page on a database with a million figures."""

import textwrap
from argparse import ArgumentParser
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from deals.dataset.load import load
from deals.management.benchmark.addresses import addresses
from deals.management.benchmark.page_queries import Query, browsing, explain, queries_of
from deals.management.benchmark.scratch_database import scratch_database
from deals.management.benchmark.synthetic_figures import insert, tidy
from deals.models import settle_all

SHOWN = 20
WIDTH = 160


class Command(BaseCommand):
    """`manage.py benchmark_pages`; its last line reads `pages=263 slowest_query_ms=41`."""

    help = (
        "Fills a scratch database (dropped afterwards) with the published data set and as many made-up "
        "figures, requests every public address with the filters that readers use, and prints the slowest "
        "queries; those over the bar with their plans. Of files, only what comes before their rows is "
        "measured: they stream every row there is."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the size of the run."""
        parser.add_argument(
            "--rows", type=int, default=1_000_000, help="how many figures (default: a million)"
        )
        parser.add_argument("--rounds", type=int, default=3, help="how often each page is asked for")
        parser.add_argument("--bar", type=float, default=50, help="milliseconds that a query may take")
        parser.add_argument("--scratch", default="benchmark_pages", help="the name of the scratch database")
        parser.add_argument("--as-is", action="store_true", help="measure the site's own database instead")
        parser.add_argument("--only", default="", help="only addresses that contain this")

    def handle(self, *, rows: int, scratch: str, as_is: bool, **options: Any) -> None:
        """Fill, request, print."""
        with nullcontext() if as_is else scratch_database(scratch):
            if not as_is:
                self._say(f"Filling the database {scratch} with {rows:,} figures …")
                load(Path(settings.BASE_DIR) / "fixtures")
                insert(rows)
                settle_all()
                tidy()
            self._measure(options["only"], options["rounds"], options["bar"])

    def _measure(self, only: str, rounds: int, bar: float) -> None:
        found: list[Query] = []
        pages = [address for address in addresses() if only in address]
        with browsing() as client:
            for address in pages:
                found += queries_of(client, address, rounds)
        slowest = self._judged(sorted(found, key=lambda query: -query.ms), rounds, bar)
        self._say(f"The slowest of {len(found):,} queries, the fastest of {rounds} runs of each:")
        for query in slowest[:SHOWN]:
            self._say(f"{query.ms:8.1f} ms  {query.address}  {textwrap.shorten(query.sql, WIDTH)}")
        worst = slowest[0].ms if slowest else 0
        self._say(f"pages={len(pages)} slowest_query_ms={worst:.0f}")

    def _judged(self, queries: list[Query], rounds: int, bar: float) -> list[Query]:
        """Run again, explained, what seems to be over the bar, and print the plans of what is."""
        judged = []
        for query in queries:
            if query.ms <= bar:
                judged.append(query)
                continue
            again, plan = explain(query, rounds)
            judged.append(again)
            if again.ms > bar:
                self._say(f"{again.ms:.1f} ms, over the bar of {bar:g} ms: {again.address}\n{query.sql}")
                self._say(textwrap.indent(plan, "    "))
        return sorted(judged, key=lambda query: -query.ms)

    def _say(self, message: str) -> None:
        self.stdout.write(message)
        self.stdout.flush()

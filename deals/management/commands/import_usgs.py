"""`manage.py import_usgs FILE…`: read world-production tables of the USGS into figures."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from deals.dataset.faults import Faults, RejectedError
from deals.usgs.read import Reading, read_all
from deals.usgs.store import Stored, store

MOST_FAULTS = 1000


class Command(BaseCommand):
    """Import tables: all of them, or nothing where anything in them is not understood."""

    help = (
        "Read world-production tables of the Mineral Commodity Summaries, as the USGS publishes them "
        "(mcs2023-cobal_world.csv), into figures. Headings, types, units, countries and words that are not "
        "known are listed, each with the place to teach it, and then nothing is stored."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take files, and how to store them."""
        parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help="a table of the USGS")
        parser.add_argument("--dry-run", action="store_true", help="check and count, but change nothing")
        parser.add_argument(
            "--replace",
            action="store_true",
            help="where a figure of the same edition differs from the file, take what the file says",
        )

    def handle(
        self,
        *args: Any,
        files: list[Path],
        dry_run: bool,
        replace: bool,
        verbosity: int,
        **options: Any,
    ) -> None:
        """Import, and tell what became of the numbers."""
        del args, options
        faults = Faults(MOST_FAULTS)
        reading = read_all(files, faults)
        try:
            stored = store(reading.claims, faults, replace=replace, dry_run=dry_run)
        except RejectedError as error:
            self._list_faults(error)
            raise CommandError(str(error)) from error
        if verbosity:
            self._tell(reading, stored)
            self.stdout.write(stored.summary + (" (dry run: nothing was stored)" if dry_run else ""))

    def _list_faults(self, error: RejectedError) -> None:
        """Write the faults, and how many more there are."""
        listed = error.faults.listed()
        for fault in listed:
            self.stderr.write(str(fault), self.style.ERROR)
        if error.faults.count > len(listed):
            self.stderr.write(f"… and {error.faults.count - len(listed):,} more")

    def _tell(self, reading: Reading, stored: Stored) -> None:
        """Write what was read and what was passed over."""
        self.stdout.write(f"{reading.tables} tables with {len(reading.claims):,} numbers")
        for reason, count in reading.skipped.most_common():
            self.stdout.write(f"  {count:,} cells without a figure: {reason}")
        if reading.not_followed:
            names = ", ".join(reading.not_followed)
            self.stdout.write(
                f"{len(reading.not_followed)} tables of minerals not followed here passed over: {names}"
            )
        if stored.countries:
            self.stdout.write(f"countries added: {', '.join(stored.countries)}")
        if stored.withdrawn:
            self.stdout.write(f"withdrawn articles stay withdrawn: {', '.join(stored.withdrawn)}")

"""`manage.py load_dataset PATH`: bring a package (a folder or a zip) into the database."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from deals.dataset.faults import RejectedError
from deals.dataset.load import load, silent
from deals.dataset.source import SourceError


class Command(BaseCommand):
    """Load a package: all of it, or nothing where anything in it is wrong."""

    help = (
        "Load a data package (a folder or a zip) in one transaction. Rows known by their key are changed, "
        "others stay. If anything is wrong, all faults are listed and nothing is changed."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take a path, and whether to change nothing."""
        parser.add_argument("path", type=Path, help="a folder with the CSV files, or a zip of them")
        parser.add_argument("--dry-run", action="store_true", help="check and count, but change nothing")

    def handle(self, *args: Any, path: Path, dry_run: bool, verbosity: int, **options: Any) -> None:
        """Load, and tell what became of the rows."""
        del args, options
        say = self.stdout.write if verbosity else silent
        try:
            result = load(path, dry_run=dry_run, say=say)
        except RejectedError as error:
            self.list_faults(error)
            raise CommandError(str(error)) from error
        except (SourceError, OSError) as error:
            raise CommandError(str(error)) from error
        for merged in result.tables:
            say(str(merged))
        if result.withdrawn:
            say(f"withdrawn articles stay withdrawn: {', '.join(result.withdrawn)}")
        say(result.summary + (" (dry run: nothing was stored)" if dry_run else ""))

    def list_faults(self, error: RejectedError) -> None:
        """Write the first faults, and how many more there are."""
        listed = error.faults.listed()
        for fault in listed:
            self.stderr.write(str(fault), self.style.ERROR)
        if error.faults.count > len(listed):
            self.stderr.write(f"… and {error.faults.count - len(listed):,} more")

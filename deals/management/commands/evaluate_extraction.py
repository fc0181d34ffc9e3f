"""Measure how well articles are read, on a folder of annotated texts."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, ProgrammingError

from deals.extraction.gazetteer import Gazetteer
from deals.management.evaluation.annotations import BadAnnotationError, read_folder
from deals.management.evaluation.names import packaged_gazetteer
from deals.management.evaluation.report import Report, evaluate
from deals.queries.gazetteer import gazetteer

FIXTURES = "fixtures"


class Command(BaseCommand):
    """`manage.py evaluate_extraction DIR`; its last line reads `figures: recall=0.87 precision=0.81`."""

    help = (
        "Reads the annotated texts of a folder (NN.txt with NN.json), lists what was missed, wrong or false, "
        "and prints recall and precision by kind. Names come from the database; while that has none, "
        "from the data package in fixtures/."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the folder."""
        parser.add_argument("folder", type=Path, help="texts and annotations")
        parser.add_argument("--quiet", action="store_true", help="print the counts without the faults")

    def handle(self, *, folder: Path, quiet: bool, **options: Any) -> None:
        """Read, compare, print."""
        del options
        try:
            texts = read_folder(folder)
        except BadAnnotationError as error:
            raise CommandError(str(error)) from error
        report = evaluate(texts, self._gazetteer())
        self._print(report, len(texts), quiet=quiet)
        if report.broken:
            raise CommandError("\n".join(report.broken))

    def _gazetteer(self) -> Gazetteer:
        try:
            known = gazetteer()
        except (OperationalError, ProgrammingError):
            known = Gazetteer()  # no server, or no tables yet
        if known.actors or known.sites or known.minerals:
            self.stdout.write(f"Names of the database: {len(known.actors)} actors, {len(known.sites)} sites.")
            return known
        self.stdout.write("The database has no names yet: those of the data package in fixtures/ are used.")
        return packaged_gazetteer(Path(settings.BASE_DIR) / FIXTURES)

    def _print(self, report: Report, texts: int, *, quiet: bool) -> None:
        if not quiet:
            for line in report.faults:
                self.stdout.write(line)
        self.stdout.write(f"{texts} texts")
        for kind, tally in report.tallies.items():
            if kind != "figures" and (tally.marked or tally.proposed):
                self.stdout.write(
                    f"{kind}: {tally.marked} marked, {tally.proposed} proposed, {tally.right} right: "
                    f"recall={tally.recall:.2f} precision={tally.precision:.2f}"
                )
        figures = report.tallies["figures"]
        self.stdout.write(
            f"figures: {figures.marked} marked, {figures.proposed} proposed (those to ignore aside), "
            f"{report.found} found, {figures.right} right"
        )
        self.stdout.write(f"figures: recall={figures.recall:.2f} precision={figures.precision:.2f}")

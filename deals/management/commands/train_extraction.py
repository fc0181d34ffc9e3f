"""Learn the weights with which extraction chooses, from folders of annotated texts."""

from argparse import ArgumentParser
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from deals.extraction.choosing.ranker import Weights
from deals.extraction.choosing.weights import keep
from deals.extraction.lexicon import compile_lexicon
from deals.management.evaluation.annotations import Annotated, BadAnnotationError, read_folder
from deals.management.evaluation.names import packaged_gazetteer
from deals.management.learning.fitting import fit
from deals.management.learning.lessons import Lesson, lesson_of
from deals.management.learning.scoring import ATTRIBUTES, cross_validate, score
from deals.management.learning.units import fit_units


class Command(BaseCommand):
    """`manage.py train_extraction DIR… [--folds 6] [--test DIR] [--dry-run]`."""

    help = (
        "Learns from the annotated texts of the folders (NN.txt with NN.json) and writes the weights; prints "
        "how well texts are read that the weights were not learned from. Equal texts give equal weights."
    )
    requires_system_checks = []  # nothing of the site is used

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the folders, and what to measure."""
        parser.add_argument("folders", type=Path, nargs="+", help="texts and annotations to learn from")
        parser.add_argument("--folds", type=int, default=6, help="of the cross-validation; 0 for none")
        parser.add_argument("--test", type=Path, help="texts to measure on, not learned from")
        parser.add_argument("--dry-run", action="store_true", help="measure, but write no weights")

    def handle(
        self, *, folders: list[Path], folds: int, test: Path | None, dry_run: bool, **options: Any
    ) -> None:
        """Read, cross-validate, learn, write."""
        del options
        texts = [text for folder in folders for text in self._texts(folder)]
        units = fit_units(texts)
        lessons = self._lessons(texts, units)
        if folds:
            self._cross_validate(lessons, folds)
        model = {**fit(lessons), "unit": units}
        if test:
            total: Counter[str] = sum(
                (score(one, model) for one in self._lessons(self._texts(test), units)), Counter()
            )
            self._print(f"{test}", total)
        if not dry_run:
            keep(model)
            self.stdout.write(f"{sum(map(len, model.values())):,} weights")

    def _texts(self, folder: Path) -> list[Annotated]:
        try:
            return list(read_folder(folder))
        except BadAnnotationError as error:
            raise CommandError(str(error)) from error

    def _lessons(self, texts: list[Annotated], units: Weights) -> list[Lesson]:
        lexicon = compile_lexicon(packaged_gazetteer(Path(settings.BASE_DIR) / "fixtures"))
        return [lesson_of(text, lexicon, units) for text in texts]

    def _cross_validate(self, lessons: list[Lesson], folds: int) -> None:
        groups: dict[str, Counter[str]] = defaultdict(Counter)
        for lesson, counted in cross_validate(lessons, folds):
            groups[lesson.language] += counted
            groups["all"] += counted
        for name, counted in groups.items():
            self._print(name, counted)

    def _print(self, name: str, counted: Counter[str]) -> None:
        found = max(1, counted["found"])
        parts = " ".join(f"{one}={counted[one] / found:.3f}" for one in ATTRIBUTES)
        recall, precision = (
            counted["right"] / max(1, counted["marked"]),
            counted["right"] / max(1, counted["proposed"]),
        )
        self.stdout.write(
            f"{name}: {counted['marked']} marked, {counted['found']} found, of these right: {parts} "
            f"all={counted['right'] / found:.3f}; recall={recall:.2f} precision={precision:.2f}"
        )

"""Learn the weights with which extraction chooses, from folders of annotated texts."""

import json
from argparse import ArgumentParser
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from deals.extraction.choosing.weights import FILE
from deals.extraction.lexicon import compile_lexicon
from deals.management.evaluation.annotations import BadAnnotationError, read_folder
from deals.management.evaluation.names import packaged_gazetteer
from deals.management.learning.fitting import fit
from deals.management.learning.lessons import Lesson, lesson_of
from deals.management.learning.scoring import ATTRIBUTES, cross_validate, score


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
        lessons = [one for folder in folders for one in self._lessons(folder)]
        if folds:
            self._cross_validate(lessons, folds)
        model = fit(lessons)
        if test:
            total: Counter[str] = sum((score(one, model) for one in self._lessons(test)), Counter())
            self._print(f"{test}", total)
        if not dry_run:
            FILE.write_text(json.dumps(model, ensure_ascii=False, sort_keys=True, indent=0) + "\n", "utf-8")
            self.stdout.write(f"{sum(map(len, model.values())):,} weights in {FILE.name}")

    def _lessons(self, folder: Path) -> list[Lesson]:
        lexicon = compile_lexicon(packaged_gazetteer(Path(settings.BASE_DIR) / "fixtures"))
        try:
            return [lesson_of(text, lexicon) for text in read_folder(folder)]
        except BadAnnotationError as error:
            raise CommandError(str(error)) from error

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

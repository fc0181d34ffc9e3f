"""How many marked numbers a model finds and reads rightly."""

from collections import Counter
from collections.abc import Iterator, Sequence

from deals.extraction.choosing.case import Chosen
from deals.extraction.choosing.ranker import Model
from deals.management.learning.fitting import fit
from deals.management.learning.lessons import (
    Lesson,
    Mark,
    label_of,
    right_minerals,
    right_period,
    same_site,
)
from deals.management.learning.questions import labels_of, questions_as_read

ATTRIBUTES = ("measure", "place", "mineral", "period")


def cross_validate(lessons: Sequence[Lesson], folds: int) -> Iterator[tuple[Lesson, Counter[str]]]:
    """Score each text with weights that were learned from the texts of the other folds."""
    for fold in range(folds):
        model = fit([one for at, one in enumerate(lessons) if at % folds != fold])
        for lesson in lessons[fold::folds]:
            yield lesson, score(lesson, model)


def score(lesson: Lesson, model: Model) -> Counter[str]:
    """Count the marked, proposed, found and right numbers of a text, and those right by attribute."""
    labels = labels_of(lesson, model)
    _, choices = questions_as_read(lesson, labels, model)
    counted = Counter(marked=lesson.marked)
    for key, chosen in choices.items():
        mark = lesson.marks.get(key)
        counted["proposed"] += key not in lesson.ignored
        if mark:
            wrong = wrong_of(chosen, mark, lesson)
            counted["found"] += 1
            counted["right"] += not wrong & {"place", "mineral", "period"}
            counted.update(name for name in ATTRIBUTES if name not in wrong)
    return counted


def wrong_of(chosen: Chosen, mark: Mark, lesson: Lesson) -> set[str]:
    """Name what was chosen wrongly."""
    lexicon = lesson.topic.lexicon
    right = {
        "measure": chosen.label == label_of(mark),
        "place": chosen.place == mark.get("place") or same_site(chosen.site, mark, lexicon),
        "mineral": chosen.mineral in right_minerals(mark, lexicon),
        "period": chosen.period == right_period(mark),
    }
    return {name for name, is_right in right.items() if not is_right}

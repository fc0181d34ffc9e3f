"""Turn annotated texts into questions: the candidates of each number, with the right ones marked."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from deals.extraction.choosing.case import Case, Chosen
from deals.extraction.choosing.chooser import Options, cases, choose_for
from deals.extraction.choosing.measure_candidates import OUT, measure_candidates
from deals.extraction.choosing.mineral_candidates import mineral_candidates
from deals.extraction.choosing.period_candidates import period_candidates
from deals.extraction.choosing.place_candidates import place_candidates
from deals.extraction.choosing.ranker import Model, best
from deals.management.learning.descent import Option, Question
from deals.management.learning.lessons import (
    Key,
    Lesson,
    Mark,
    as_marked,
    key_of,
    label_of,
    right_minerals,
    right_period,
    right_places,
)

Questions = dict[str, list[Question]]  # by attribute
Labels = Mapping[Key, str]


def questions_on_measures(lesson: Lesson) -> list[Question]:
    """Ask what each number measures, as if those before had been read rightly."""
    numbers: list[Chosen] = []
    found: list[Question] = []
    for case in cases(lesson.topic, []):
        label = label_of(lesson.marks.get(key_of(case)))
        candidates = measure_candidates(case, numbers)
        if label in candidates:
            found.append([Option(features, one == label) for one, features in candidates.items()])
        numbers.append(Chosen(case.at, case.quantity, label))
    return found


def labels_of(lesson: Lesson, model: Model) -> dict[Key, str]:
    """Choose what each number measures."""
    numbers: list[Chosen] = []
    found: dict[Key, str] = {}
    for case in cases(lesson.topic, []):
        label = best(model["measure"], measure_candidates(case, numbers))
        numbers.append(Chosen(case.at, case.quantity, label))
        found[key_of(case)] = label
    return found


def questions_as_marked(lesson: Lesson, labels: Labels) -> Questions:
    """Ask whose each marked number is, as if those before had been read rightly."""
    history: list[Chosen] = []
    found: Questions = defaultdict(list)
    for case in cases(lesson.topic, history):
        mark = lesson.marks.get(key_of(case))
        case.label = labels[key_of(case)]
        if mark and case.label != OUT:
            places = place_candidates(case)
            chosen = as_marked(case, mark, list(places), ())
            case.place, case.site = chosen.place, chosen.site
            minerals = mineral_candidates(case)
            chosen = as_marked(case, mark, list(places), list(minerals))
            case.mineral = chosen.mineral
            _ask(found, case, mark, Options(places, minerals, period_candidates(case)))
            history.append(chosen._replace(label=case.label))
    return found


def questions_as_read(lesson: Lesson, labels: Labels, model: Model) -> tuple[Questions, dict[Key, Chosen]]:
    """Ask whose each marked number is after those before were read by a model; give its choices too."""
    history: list[Chosen] = []
    found: Questions = defaultdict(list)
    choices: dict[Key, Chosen] = {}
    for case in cases(lesson.topic, history):
        case.label = labels[key_of(case)]
        if case.label == OUT:
            continue
        chosen, options = choose_for(case, model)
        history.append(chosen)
        choices[key_of(case)] = chosen
        mark = lesson.marks.get(key_of(case))
        if mark:
            _ask(found, case, mark, options)
    return found, choices


def _ask(found: Questions, case: Case, mark: Mark, options: Options) -> None:
    """Add the questions on one number, those without a right candidate aside."""
    lexicon = case.topic.lexicon
    right: dict[str, set[object]] = {
        "place": {*right_places(mark, list(options.place), lexicon)},
        "mineral": {*right_minerals(mark, lexicon)},
        "period": {right_period(mark)},
    }
    for attribute, known in right.items():
        candidates: Mapping[object, Sequence[str]] = getattr(options, attribute)
        question = [Option(features, one in known) for one, features in candidates.items()]
        if any(option.right for option in question):
            found[attribute].append(question)

"""Learn the weights of all attributes from annotated texts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from deals.extraction.choosing.measure_candidates import OUT
from deals.extraction.choosing.ranker import Model, Weights
from deals.management.learning.descent import Question, learn, whole
from deals.management.learning.lessons import Key, Lesson
from deals.management.learning.questions import (
    Questions,
    labels_of,
    questions_as_marked,
    questions_as_read,
    questions_on_measures,
)

PARTS = 4  # of the texts; each part is read with weights from the others
RAREST = 6  # times that a feature must occur
EPOCHS = {"measure": 8, "place": 20, "mineral": 20, "period": 20}
LEAVE_OUT = -40  # what is missed costs more than what an editor throws away
LEAST = {
    "measure": 16,
    "place": 10,
    "mineral": 10,
    "period": 10,
}  # hundredths; a weight below is as good as none


def fit(lessons: Sequence[Lesson]) -> Model:
    """Learn what numbers measure, then whose they are, from each number twice.

    Once its forerunners are as people marked them, once as a machine read them: were it learned from the
    former alone, the model would trust its own choices too much.
    """
    model = {"measure": _measures([questions_on_measures(one) for one in lessons])}
    labels = _labels(lessons)
    asked = [questions_as_marked(one, label) for one, label in zip(lessons, labels, strict=True)]
    return model | _owners([*asked, *_read(lessons, labels, asked)])


def _read(
    lessons: Sequence[Lesson], labels: Sequence[dict[Key, str]], asked: Sequence[Questions]
) -> Iterator[Questions]:
    """Ask about each text after reading it with weights from the texts of the other parts."""
    models = [_owners([one for at, one in enumerate(asked) if at % PARTS != part]) for part in range(PARTS)]
    for at, (lesson, label) in enumerate(zip(lessons, labels, strict=True)):
        yield questions_as_read(lesson, label, models[at % PARTS])[0]


def _labels(lessons: Sequence[Lesson]) -> list[dict[Key, str]]:
    """Say what the numbers of each text measure, with weights from the texts of the other parts."""
    asked = [questions_on_measures(one) for one in lessons]
    models = [_measures([one for at, one in enumerate(asked) if at % PARTS != part]) for part in range(PARTS)]
    return [labels_of(one, {"measure": models[at % PARTS]}) for at, one in enumerate(lessons)]


def _measures(asked: Iterable[list[Question]]) -> dict[str, int]:
    questions = [question for text in asked for question in text]
    weights = dict(whole(learn(questions, epochs=EPOCHS["measure"], rarest=RAREST), LEAST["measure"]))
    weights[f"{OUT} "] = weights.get(f"{OUT} ", 0) + LEAVE_OUT
    return weights


def _owners(asked: Iterable[Questions]) -> dict[str, Weights]:
    together: Questions = defaultdict(list)
    for text in asked:
        for attribute, questions in text.items():
            together[attribute] += questions
    return {
        attribute: whole(learn(questions, epochs=EPOCHS[attribute], rarest=RAREST), LEAST[attribute])
        for attribute, questions in together.items()
    }

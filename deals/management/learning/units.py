"""Learn which bare numbers count tonnes or dollars: 900 tonnes of this, 650 of that."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from deals.extraction.bare_numbers import Last, in_unit, options
from deals.extraction.choosing.ranker import Weights
from deals.extraction.languages import guess_language
from deals.extraction.quantities import told
from deals.extraction.quantity import UNIT_OF, Quantity
from deals.extraction.words import flatten
from deals.management.evaluation.annotations import Annotated, number
from deals.management.evaluation.figure_score import near
from deals.management.learning.descent import Option, Question, learn, whole

RAREST, EPOCHS, LEAST = 3, 12, 10
OTHERS = 3  # texts to learn from count few things but minerals and money: those weigh more
Mark = dict[str, Any]


def fit_units(texts: Sequence[Annotated]) -> Weights:
    """Learn weights from the bare numbers of annotated texts."""
    asked = [question for text in texts for question in questions_on_units(text)]
    questions = [one for one in asked for _ in range(OTHERS if one[0].right else 1)]
    return whole(learn(questions, epochs=EPOCHS, rarest=RAREST), LEAST)


def questions_on_units(text: Annotated) -> Iterator[Question]:
    """Ask what each bare number counts; a marked one what the mark says, others nothing of ours."""
    language = text.language or guess_language(" ".join(text.paragraphs))
    for at, paragraph in enumerate(text.paragraphs, start=1):
        marks, ignored = (
            [mark for mark in text.marks.get(key, ()) if mark.get("paragraph") == at]
            for key in ("figures", "ignore")
        )
        yield from _of_paragraph(paragraph, language, marks, ignored)


def _of_paragraph(
    paragraph: str, language: str, marks: list[Mark], ignored: list[Mark]
) -> Iterator[Question]:
    flat = flatten(paragraph)
    numbers, found = told(paragraph, flat, language)
    for quantity in found:
        _take(marks, quantity)
    last = Last()
    for one, quantity in zip(numbers, found, strict=True):
        if quantity:
            last = last.after(quantity)
            continue
        meant = [in_unit(one, last, unit) for unit in ("tonnes", "USD")]
        right = next((each for each in meant if _take(marks, each)), None)
        left_open = not right and any(_is_of(each.value, mark) for each in meant for mark in ignored)
        candidates = options(one, last, flat)
        unit = right.unit if right else None
        if not left_open and len(candidates) > 1 and unit in candidates:
            yield [Option(features, each == unit) for each, features in candidates.items()]
        last = last.after(right) if right else last.passing_over()


def _take(marks: list[Mark], quantity: Quantity | None) -> bool:
    """Take the mark of a quantity away, if it has one."""
    if quantity is None:
        return False
    unit = UNIT_OF.get(quantity.unit)
    mark = next((each for each in marks if each["unit"] == unit and _is_of(quantity.value, each)), None)
    if mark:
        marks.remove(mark)
    return bool(mark)


def _is_of(value: Decimal, mark: Mark) -> bool:
    return near(value, number(mark.get("value")))

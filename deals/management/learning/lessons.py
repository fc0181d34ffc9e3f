"""Annotated texts made ready to learn from: each number of a text with the mark that people set on it."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from deals.extraction.choosing.case import Case, Chosen, Topic
from deals.extraction.choosing.chooser import cases
from deals.extraction.choosing.measure_candidates import OTHER, OUT
from deals.extraction.choosing.place_candidates import Place
from deals.extraction.choosing.ranker import Weights
from deals.extraction.languages import guess_language
from deals.extraction.lexicon import Lexicon
from deals.extraction.look_over import look_over
from deals.extraction.quantity import UNIT_OF
from deals.extraction.scene import sentences_in
from deals.extraction.words import fold
from deals.management.evaluation.annotations import Annotated, number
from deals.management.evaluation.figure_score import minerals_of, near, period_of

Mark = dict[str, Any]
Key = tuple[int, int]  # the sentence and the first character of a number


class Lesson(NamedTuple):
    """A text, with the marks of its numbers."""

    name: str
    language: str
    topic: Topic
    marks: dict[Key, Mark]
    ignored: frozenset[Key]
    marked: int  # figures that people marked, found by us or not


def lesson_of(text: Annotated, lexicon: Lexicon, units: Weights | None = None) -> Lesson:
    """Read a text and give each mark to the first number of its paragraph with its unit and value."""
    language = text.language or guess_language(" ".join(text.paragraphs))
    sentences = sentences_in(text.paragraphs, text.published, language, lexicon, units)
    topic = look_over(text.title, sentences, text.published, lexicon)
    left = list(text.marks.get("figures", ()))
    marks: dict[Key, Mark] = {}
    for case in cases(topic, []):
        mark = next((one for one in left if _is_of(case, one)), None)
        if mark:
            left.remove(mark)
            marks[key_of(case)] = mark
    ignore = text.marks.get("ignore", ())
    ignored = {
        key_of(case) for case in cases(topic, []) if any(_is_ignored(case, mark) for mark in ignore)
    } - marks.keys()
    return Lesson(text.name, language, topic, marks, frozenset(ignored), len(text.marks.get("figures", ())))


def key_of(case: Case) -> Key:
    """Name a number of a text."""
    return case.at, case.quantity.start


def _is_of(case: Case, mark: Mark) -> bool:
    """Compare paragraph, unit and value."""
    here = mark["paragraph"] == case.sentence.paragraph and mark["unit"] == UNIT_OF[case.quantity.unit]
    return here and near(case.quantity.value, number(mark["value"]))


def _is_ignored(case: Case, mark: Mark) -> bool:
    return mark.get("paragraph") == case.sentence.paragraph and near(
        case.quantity.value, number(mark.get("value"))
    )


def label_of(mark: Mark | None) -> str:
    """Give what a number measures; OUT for one without mark."""
    return (mark.get("measure") or OTHER) if mark else OUT


def right_places(mark: Mark, places: Sequence[Place], lexicon: Lexicon) -> set[Place]:
    """Give the site of a mark where it is among the places, else its country."""
    sites = {one for one in places if one[1] and same_site(one[1], mark, lexicon)}
    country = {one for one in places if one[0] == mark.get("place")}
    return sites or {one for one in country if one[1] is None} or country


def same_site(slug: str | None, mark: Mark, lexicon: Lexicon) -> bool:
    """Compare a site with that of a mark by their names."""
    if not slug or not mark.get("site"):
        return False
    ours, theirs = fold(lexicon.site_name.get(slug, slug)), fold(str(mark["site"]))
    return ours in theirs or theirs in ours


def right_minerals(mark: Mark, lexicon: Lexicon) -> set[str | None]:
    """Give the minerals of a mark; each of several is right."""
    return minerals_of(mark.get("mineral"), lexicon)


def right_period(mark: Mark) -> str | None:
    """Give the period of a mark."""
    return period_of(mark.get("period"))


def as_marked(case: Case, mark: Mark, places: Sequence[Place], minerals: Sequence[str | None]) -> Chosen:
    """Give what a number would be were everything chosen as marked; of equal ones the first candidate."""
    lexicon = case.topic.lexicon
    right = right_places(mark, places, lexicon)
    place = next((one for one in places if one in right), (mark.get("place"), None))
    named = right_minerals(mark, lexicon)
    mineral = next((one for one in minerals if one in named), min(named, key=str))
    country, site = place
    return Chosen(case.at, case.quantity, label_of(mark), mineral, country, site, right_period(mark))

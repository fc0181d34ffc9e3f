"""Read annotated texts, add up how well, and say what was missed and what was wrong."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from deals.extraction.found import Found
from deals.extraction.gazetteer import Gazetteer
from deals.extraction.lexicon import Lexicon, compile_lexicon
from deals.extraction.read import read
from deals.extraction.sentences import sentence_at, sentences_of
from deals.extraction.words import fold
from deals.management.evaluation.annotations import Annotated, named
from deals.management.evaluation.figure_score import FigureScore, Proposed, minerals_of, score_figures

KINDS = ("events", "countries", "minerals", "people", "organisations", "sites")


class Tally(NamedTuple):
    """Counts of one kind: marked by people, proposed by us, and how many of these are right."""

    marked: int = 0
    proposed: int = 0
    right: int = 0

    def plus(self, other: "Tally") -> "Tally":
        """Add two counts."""
        return Tally(*(one + two for one, two in zip(self, other, strict=True)))

    @property
    def recall(self) -> float:
        """Right, of what people marked."""
        return self.right / self.marked if self.marked else 1.0

    @property
    def precision(self) -> float:
        """Right, of what we proposed."""
        return self.right / self.proposed if self.proposed else 1.0


class Report(NamedTuple):
    """Counts by kind, figures found, and a line for each fault and each text that broke the reader."""

    tallies: dict[str, Tally]
    found: int
    faults: tuple[str, ...]
    broken: tuple[str, ...] = ()


def evaluate(texts: Sequence[Annotated], gazetteer: Gazetteer) -> Report:
    """Read every text and compare."""
    lexicon = compile_lexicon(gazetteer)
    tallies = dict.fromkeys(("figures", *KINDS), Tally())
    faults: list[str] = []
    broken: list[str] = []
    found_figures = 0
    for text in texts:
        try:
            found = read(text.title, text.paragraphs, text.published, text.language, gazetteer)
        except Exception as error:  # noqa: BLE001 - one text must not cost the others; it counts as nothing found
            broken.append(f"{text.name} could not be read: {type(error).__name__}: {error}")
            found = Found()
        if "figures" in text.marks or "ignore" in text.marks:
            marks, ignore = named(text.marks, "figures"), named(text.marks, "ignore")
            score = score_figures(marks, ignore, found, lexicon)
            ours = len(score.pairs) + len(score.false)
            tallies["figures"] = tallies["figures"].plus(Tally(len(marks), ours, score.right))
            found_figures += len(score.pairs)
            faults.extend(_figure_faults(text, score))
        for kind in KINDS:
            if kind in text.marks:
                tally, lines = _compare(text, kind, found, lexicon)
                tallies[kind] = tallies[kind].plus(tally)
                faults.extend(lines)
    return Report(tallies, found_figures, tuple(faults), tuple(broken))


def _figure_faults(text: Annotated, score: FigureScore) -> Iterator[str]:
    """Give a line for each figure that is missed, wrong or false, with its sentence."""
    for mark in score.missed:
        told = ", ".join(f"{key} {mark.get(key)}" for key in ("measure", "mineral", "place", "period"))
        yield f"{text.name} §{mark['paragraph']} missed {mark['value']} {mark['unit']} ({told})"
        yield f"    {_likely_sentence(text, mark)}"
    for pair in score.pairs:
        if pair.wrong:
            differs = "; ".join(
                f"{key}: {getattr(pair.proposal, key)}, not {pair.mark.get(key)}" for key in pair.wrong
            )
            what = f"{pair.proposal.value:f} {pair.proposal.unit} ({differs})"
            yield f"{text.name} §{pair.proposal.paragraph} wrong {what}"
            yield f"    {_sentence(text, pair.proposal)}"
    for proposal in score.false:
        yield f"{text.name} §{proposal.paragraph} false {proposal.value:f} {proposal.unit}"
        yield f"    {_sentence(text, proposal)}"


def _likely_sentence(text: Annotated, mark: dict[str, Any]) -> str:
    """Give the first sentence of the paragraph with the digits of the number, else the whole paragraph."""
    paragraph: str = text.paragraphs[mark["paragraph"] - 1]
    digits = re.sub(
        r"0+$|\D", "", f"{mark['value']:f}" if isinstance(mark["value"], float) else str(mark["value"])
    )
    for start, end in sentences_of(paragraph):
        if digits and digits in re.sub(r"\D", "", paragraph[start:end]):
            return paragraph[start:end].strip()
    return paragraph


def _sentence(text: Annotated, proposal: Proposed) -> str:
    paragraph = text.paragraphs[proposal.paragraph - 1]
    start, end = sentence_at(paragraph, proposal.start)
    before, after = paragraph[start : proposal.start], paragraph[proposal.end : end]
    marked = f"{before}⟦{paragraph[proposal.start : proposal.end]}⟧{after}"
    return marked.strip()


def _compare(text: Annotated, kind: str, found: Found, lexicon: Lexicon) -> tuple[Tally, list[str]]:
    """Compare two sets of one kind."""
    theirs = [_marked(kind, mark, lexicon) for mark in text.marks[kind]]
    ours = list(dict.fromkeys(_found(kind, found)))
    same = _same_of(kind)
    left, missed = list(ours), []
    for mark in theirs:
        twin = next((one for one in left if same(one, mark)), None)
        if twin is None:
            missed.append(mark)
        else:
            left.remove(twin)
    lines = [f"{text.name} {kind} missed {mark}" for mark in missed]
    lines += [f"{text.name} {kind} false {one}" for one in left]
    return Tally(len(theirs), len(ours), len(theirs) - len(missed)), lines


def _marked(kind: str, mark: Any, lexicon: Lexicon) -> str:
    if kind == "events":
        return f"{mark['paragraph']} {mark['date']}"
    if kind == "minerals":
        return str(min(map(str, minerals_of(str(mark), lexicon))))
    return str(mark)


def _found(kind: str, found: Found) -> Iterator[str]:
    if kind == "events":
        yield from (f"{one.span.paragraph} {one.date}" for one in found.events if one.date)
    elif kind == "countries":
        yield from (one.iso3 for one in found.countries)
    elif kind == "minerals":
        yield from (one.slug for one in found.minerals)
    elif kind == "sites":
        yield from (one.name for one in found.sites)
    else:
        people = kind == "people"
        yield from (one.name for one in found.actors if (one.kind == "person") == people)


def _same_of(kind: str) -> Callable[[str, str], bool]:
    """Names agree where one holds all words of the other; codes and dates where they are equal."""
    if kind in ("events", "countries", "minerals"):
        return str.__eq__
    return lambda one, other: _words(one) <= _words(other) or _words(other) <= _words(one)


def _words(name: str) -> set[str]:
    generic = {
        "mine",
        "mines",
        "project",
        "the",
        "de",
        "la",
        "of",
        "deposit",
        "ltd",
        "plc",
        "inc",
        "mina",
        "projet",
        "projeto",
    }
    parts = {part.strip("().,'’") for part in fold(name).replace("-", " ").split()}
    return parts - generic or parts

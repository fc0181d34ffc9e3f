"""Events: a time and the verb nearest to it; and verbs that tell of an event without a time of their own."""

import datetime
import re
from collections.abc import Iterator, Sequence

from deals.extraction.distance import distance
from deals.extraction.event_times import bounds, is_balance, is_of_prices, times_of_events
from deals.extraction.event_words import (
    CANCELLED,
    FIRM_TEXT,
    LOOSE_TEXT,
    NAMES,
    OF_A_YEAR,
    PATTERNS,
    PLANNED,
    WEAK,
    YEAR_ALONE,
)
from deals.extraction.found import FoundEvent, FoundFigure, Span
from deals.extraction.lexicon import Lexicon
from deals.extraction.mentions import DATELINE
from deals.extraction.phrases import phrase_around
from deals.extraction.scene import Sentence
from deals.extraction.times import Time

UNDATED = frozenset({"signing", "visit", "suspension", "resumption", "approval", "letter"})
LINE = 140  # characters; what is longer is no byline
NO_SENTENCE = re.compile(
    r"(?:by|par|por|text|texte|texto|de notre correspondant\w*|da redacao|from our|(?:first |last )?(?:published|updated|posted)|publie|mis a jour|atualizad\w|publicad\w)(?::| (?!\d)[^.;]*,| (?:on |le |em )?[^.;]*\d)[^.;]*\.?$"
)
NOUN = 35.0  # how much farther than a verb a noun counts
NEAR_YEAR = 60.0  # a year alone is an event's where its verb stands close
LASTING = frozenset({"suspension", "resumption", "financing"})  # since then it is so
SAYING = frozenset({"statement"})
OF_FIGURES = frozenset({"production", "statement", "announcement"})
TODAY = re.compile(r"(?:today|aujourd'hui|hoje)(?!\w)")
NEAR_TODAY = 40.0
ANYTHING = "statement"  # what a day or a month without a verb of ours tells
Cue = tuple[str, int, int]


def events_in(
    sentences: Sequence[Sentence],
    figures: Sequence[FoundFigure],
    published: datetime.date | None,
    lexicon: Lexicon,
) -> Iterator[FoundEvent]:
    """Propose events; a time that only says when tonnes were counted is none."""
    seen: set[tuple[int, str]] = set()
    for sentence in sentences:
        if NO_SENTENCE.match(sentence.flat) and len(sentence.flat) < LINE:
            continue
        cues = _cues(sentence)
        dateline = DATELINE.match(sentence.text)
        after = dateline.end() if dateline else 0
        dated = False
        counted = {one.period for one in figures if _stands_in(one, sentence)}
        for time in times_of_events(sentence, published):
            if time.start < after or (sentence.paragraph, time.code) in seen:
                continue
            cue = _cue_of(sentence, time, cues)
            if cue is None or (time.code in counted and _is_of_figures(sentence, time, cue)):
                continue
            seen.add((sentence.paragraph, time.code))
            dated = True
            yield _event(sentence, time, cue, published, lexicon)
        if not dated:
            yield from _undated(sentence, cues, published, lexicon)


def _stands_in(figure: FoundFigure, sentence: Sentence) -> bool:
    """Tell whether a figure is in a sentence."""
    return figure.span.paragraph == sentence.paragraph and sentence.start <= figure.span.start < sentence.end


def _cues(sentence: Sentence) -> list[Cue]:
    """Find the verbs of events in a sentence."""
    return [
        (kind, match.start(), match.end())
        for kind, pattern in PATTERNS
        for match in pattern.finditer(sentence.flat, sentence.start, sentence.end)
    ]


def _cue_of(sentence: Sentence, time: Time, cues: list[Cue]) -> Cue | None:
    """Give the verb nearest to a time; a day or a month needs none, a year one of weight close by."""
    place = time.start, time.end
    apart = (cue for cue in cues if cue[2] <= time.start or cue[1] >= time.end)
    near = sorted(
        apart, key=lambda cue: distance(sentence, cue[1], cue[2], place) + (NOUN if cue[0] in WEAK else 0)
    )
    if time.grain == "year":
        near = [cue for cue in near if _is_of_year(sentence, cue, place)]
    bound = bounds(sentence, time)
    if bound:
        lasting = (cue for cue in near if cue[0] in LASTING or OF_A_YEAR.match(sentence.flat, *cue[1:]))
        return next(lasting, None) if bound == "since" else None
    if near and near[0][0] not in SAYING:
        return near[0]
    if time.grain == "year" or is_of_prices(sentence) or is_balance(sentence, time):
        return None
    if TODAY.match(sentence.flat, time.start):
        return near[0] if near and distance(sentence, *near[0][1:], place) < NEAR_TODAY else None
    return near[0] if near else (ANYTHING, time.start, time.end)


def _is_of_figures(sentence: Sentence, time: Time, cue: Cue) -> bool:
    """Tell whether a time that tonnes are counted by tells of nothing else."""
    kind, start, end = cue
    if OF_A_YEAR.match(sentence.flat, start, end):
        return False
    near = distance(sentence, start, end, (time.start, time.end)) < NEAR_TODAY
    return not near or kind in OF_FIGURES or (time.grain == "year" and kind in WEAK)


def _is_of_year(sentence: Sentence, cue: Cue, place: tuple[int, int]) -> bool:
    """Tell whether a verb close to a year tells of what happened in it."""
    kind, start, end = cue
    if kind not in YEAR_ALONE or distance(sentence, start, end, place) >= NEAR_YEAR:
        return False
    if start >= place[1] and "," in sentence.between(place[1], start):
        return False
    return kind not in {"production", "legislation"} or bool(OF_A_YEAR.match(sentence.flat, start, end))


def _event(
    sentence: Sentence, time: Time, cue: Cue, published: datetime.date | None, lexicon: Lexicon
) -> FoundEvent:
    kind, start, end = cue
    low, high = min(start, time.start), max(end, time.end)
    return _made(sentence, kind, (low, high), time.code, _occurrence(sentence, time, published), lexicon)


def _undated(
    sentence: Sentence, cues: list[Cue], published: datetime.date | None, lexicon: Lexicon
) -> Iterator[FoundEvent]:
    """Propose at most one event without a date, where a sentence names who it is about."""
    strong = [cue for cue in cues if cue[0] in UNDATED]
    named = sentence.named("actor") or sentence.named("country")
    if strong and named:
        kind, start, end = strong[0]
        occurrence = "planned" if PLANNED.search(sentence.flat, sentence.start, start) else "occurred"
        yield _made(sentence, kind, (start, end), None, occurrence, lexicon)
    del published


def _made(  # noqa: PLR0913, PLR0917 - what an event is made of
    sentence: Sentence, kind: str, span: tuple[int, int], date: str | None, occurrence: str, lexicon: Lexicon
) -> FoundEvent:
    countries = tuple(dict.fromkeys(one.name.key for one in sentence.named("country")))
    actors = tuple(dict.fromkeys(one.name.key for one in sentence.named("actor")))
    return FoundEvent(
        Span(sentence.paragraph, *span),
        phrase_around(sentence.text, *span),
        date,
        kind,
        occurrence,
        _stage(sentence, kind, occurrence),
        countries,
        actors,
        _title(kind, [lexicon.actor_name[slug] for slug in actors], countries),
    )


def _occurrence(sentence: Sentence, time: Time, published: datetime.date | None) -> str:
    """Tell planned from past by the date, else by the words before it."""
    if CANCELLED.search(sentence.flat, sentence.start, sentence.end):
        return "cancelled"
    if published and time.code > published.isoformat()[: len(time.code)]:
        return "planned"
    past = published and time.code < published.isoformat()[: len(time.code)]
    words = PLANNED.search(sentence.flat, max(sentence.start, time.start - 40), time.start)
    return "planned" if words and not past else "occurred"


def _stage(sentence: Sentence, kind: str, occurrence: str) -> str | None:
    """Name the stage that an event may move a deal to; nothing planned or cancelled moves one."""
    if occurrence != "occurred":
        return None
    if kind == "signing":
        if LOOSE_TEXT.search(sentence.flat, sentence.start, sentence.end):
            return "mou_or_framework_signed"
        return "signed_binding" if FIRM_TEXT.search(sentence.flat, sentence.start, sentence.end) else None
    return {
        "approval": "approved",
        "negotiation": "under_negotiation",
        "letter": "expression_of_interest",
    }.get(kind)


def _title(kind: str, actors: list[str], countries: tuple[str, ...]) -> str:
    """Make a title of our own words and names: "Visit: Massad Boulos (RWA)"."""
    who = " and ".join(actors[:2])
    where = ", ".join(countries[:3])
    if who and where:
        return f"{NAMES[kind]}: {who} ({where})"
    return f"{NAMES[kind]}: {who or where}" if who or where else NAMES[kind]

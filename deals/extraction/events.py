"""Events: a time and the verb nearest to it; `deeds` has those without a time of their own."""

import datetime
import re
from collections.abc import Iterator, Sequence

from deals.extraction.deeds import Before, deeds_in
from deals.extraction.distance import distance
from deals.extraction.event_making import dated_event
from deals.extraction.event_times import bounds, is_balance, is_of_prices, times_of_events
from deals.extraction.event_words import (
    OF_A_YEAR,
    PATTERNS,
    WEAK,
    YEAR_ALONE,
)
from deals.extraction.found import FoundEvent, FoundFigure
from deals.extraction.lexicon import Lexicon
from deals.extraction.mentions import DATELINE
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
JANUARY = "-01"  # since then is this year so far
SUMMED = OF_FIGURES | {"financing"}
TODAY = re.compile(r"(?:today|aujourd'hui|hoje)(?!\w)")
NEAR_TODAY = 40.0
ANYTHING = "statement"  # what a day or a month without a verb of ours tells
ENCOUNTERS = frozenset({"visit", "meeting", "announcement", "signing", "negotiation", "statement"})
Cue = tuple[str, int, int]


def events_in(
    sentences: Sequence[Sentence],
    figures: Sequence[FoundFigure],
    published: datetime.date | None,
    lexicon: Lexicon,
) -> Iterator[FoundEvent]:
    """Propose events; a time that only says when tonnes were counted is none."""
    seen: set[tuple[int, str]] = set()
    before, paragraph = Before(), 0
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            before, paragraph = Before(), sentence.paragraph
        if NO_SENTENCE.match(sentence.flat) and len(sentence.flat) < LINE:
            continue
        cues = _cues(sentence)
        dateline = DATELINE.match(sentence.text)
        after = dateline.end() if dateline else 0
        used: list[tuple[Cue, Time]] = []
        counted = {one.period for one in figures if _stands_in(one, sentence)}
        for time in times_of_events(sentence, published):
            if time.start < after or (sentence.paragraph, time.code) in seen:
                continue
            cue = _cue_of(sentence, time, cues)
            if cue is None or (time.code in counted and _is_of_figures(sentence, time, cue)):
                continue
            seen.add((sentence.paragraph, time.code))
            used.append((cue, time))
            yield dated_event(sentence, time, cue, published, lexicon)
        yield from deeds_in(sentence, used, lexicon, before)
        before = _after(before, sentence, used, lexicon)


def _after(before: Before, sentence: Sentence, used: Sequence[tuple[Cue, Time]], lexicon: Lexicon) -> Before:
    """Keep in mind whom a sentence named first, and the day of what it told."""
    people = [one.name.key for one in sentence.named("actor") if lexicon.actor_kind[one.name.key] == "person"]
    days = [time.code for cue, time in used if time.grain == "day" and cue[0] in ENCOUNTERS]
    return Before(people[0] if people else before.person, days[-1] if days else before.day)


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
    if bound == "since" and time.grain == "month":
        this_year = time.code.endswith(JANUARY)
        return next((cue for cue in near if cue[0] not in (SUMMED if this_year else OF_FIGURES)), None)
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

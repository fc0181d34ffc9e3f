"""What is proposed of an event: whether it occurred, its stage, whom and where it concerns, and a title."""

import datetime
import re
from collections.abc import Sequence
from typing import NamedTuple

from deals.extraction.agents import agents_in
from deals.extraction.event_words import CANCELLED, FIRM_TEXT, LOOSE_TEXT, NAMES, PLANNED
from deals.extraction.found import FoundEvent, Span
from deals.extraction.lexicon import Lexicon
from deals.extraction.phrases import phrase_around
from deals.extraction.scene import Sentence
from deals.extraction.times import Time

UNNAMED = re.compile(
    r"(?<!\w)(?:sources?|people|officials?|fontes?|personnes) (?:familiar|close|with knowledge|told|said|proches?|proximas?|ligadas?|disseram)|reportedly|behind the scenes|according to \w+ sources"
    r"|selon (?:des|plusieurs|\w+) sources|segundo (?:varias |\w+ )?fontes|en coulisses|nos bastidores"
)
TOLD = re.compile(
    r"(?:announc(?:ed|es|ing)|annonc\w+|anunci\w+) (?:an? |the |its |their |un |une |le |la |l'|son |sa |o |a |os |as |um |uma )?(?:\w+ )?$"
)
LOOKS_BACK = 40


class Happening(NamedTuple):
    """What is known of an event before its names: sort, place, date and whether it occurred."""

    kind: str
    start: int
    end: int
    date: str | None
    occurrence: str
    current: bool = False


def dated_event(
    sentence: Sentence,
    time: Time,
    cue: tuple[str, int, int],
    published: datetime.date | None,
    lexicon: Lexicon,
) -> FoundEvent:
    """Make the event of a time and its verb."""
    kind, start, end = cue
    if TOLD.search(sentence.flat, sentence.start, start):
        kind = "announcement"
    low, high = min(start, time.start), max(end, time.end)
    happening = Happening(kind, low, high, time.code, _occurrence(sentence, time, published))
    return made(sentence, happening, lexicon)


def made(
    sentence: Sentence, happening: Happening, lexicon: Lexicon, who: Sequence[str] | None = None
) -> FoundEvent:
    """Make an event; whom it concerns is whom its sentence names, unless `who` tells."""
    kind, start, end, date, occurrence, current = happening
    countries = tuple(dict.fromkeys(one.name.key for one in sentence.named("country")))
    sites = [one.name.key for one in sentence.named("site") if one.name.form == "known"]
    actors = tuple(dict.fromkeys(who or (agent.slug for agent in agents_in(sentence, lexicon))))
    return FoundEvent(
        Span(sentence.paragraph, start, end),
        phrase_around(sentence.text, start, end),
        date,
        kind,
        occurrence,
        _stage(sentence, kind, occurrence),
        countries,
        actors,
        _title(kind, [lexicon.actor_name[slug] for slug in actors], countries),
        sites[0] if sites else None,
        current,
    )


def _occurrence(sentence: Sentence, time: Time, published: datetime.date | None) -> str:
    """Tell planned from past by the date, else by the words before it."""
    if CANCELLED.search(sentence.flat, sentence.start, sentence.end):
        return "cancelled"
    if published and time.code > published.isoformat()[: len(time.code)]:
        return "planned"
    past = published and time.code < published.isoformat()[: len(time.code)]
    words = PLANNED.search(sentence.flat, max(sentence.start, time.start - LOOKS_BACK), time.start)
    return "planned" if words and not past else "occurred"


def _stage(sentence: Sentence, kind: str, occurrence: str) -> str | None:
    """Name the stage that an event may move a deal to; nothing planned or cancelled moves one."""
    if occurrence != "occurred":
        return None
    if kind == "signing":
        if LOOSE_TEXT.search(sentence.flat, sentence.start, sentence.end):
            return "mou_or_framework_signed"
        return "signed_binding" if FIRM_TEXT.search(sentence.flat, sentence.start, sentence.end) else None
    if kind == "negotiation":
        unnamed = UNNAMED.search(sentence.flat, sentence.start, sentence.end)
        return "reported_talks" if unnamed else "under_negotiation"
    return {"approval": "approved", "letter": "expression_of_interest"}.get(kind)


def _title(kind: str, actors: list[str], countries: tuple[str, ...]) -> str:
    """Make a title of our own words and names: "Visit: Massad Boulos (RWA)"."""
    who = " and ".join(actors[:2])
    where = ", ".join(countries[:3])
    if who and where:
        return f"{NAMES[kind]}: {who} ({where})"
    return f"{NAMES[kind]}: {who or where}" if who or where else NAMES[kind]

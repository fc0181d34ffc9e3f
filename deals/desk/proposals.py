"""What a reading of the text proposes, made ready for the desk: stable keys and filled-in forms. Pure."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from deals.desk.places import Place, fit
from deals.desk.printed_times import prints_date, prints_period
from deals.desk.sameness import money, named, number, plain, role, term, when
from deals.extraction.found import (
    Found,
    FoundActor,
    FoundAmount,
    FoundEvent,
    FoundFigure,
    FoundParty,
    FoundSite,
    FoundTerm,
    Span,
)
from minerals_site.partial_dates import PartialDate


class Proposal(NamedTuple):
    """Something that the text seems to say.

    `span` are the words that were read, `place` those that would be cited. `initial` fills the short form of
    its `kind`; what the text does not tell is missing there. `same` is what a recorded fact of that kind
    shares with it if it is the same thing.
    """

    key: str
    kind: str
    span: Span
    place: Place
    initial: Mapping[str, Any]
    same: str


class Read(NamedTuple):
    """What one found thing fills in, what makes it the same as another, and its name if that may change."""

    initial: dict[str, Any]
    same: str
    name: str = ""


def proposals(
    texts: Sequence[str], found: Found, known: frozenset[str], published: PartialDate | None = None
) -> list[Proposal]:
    """Give all proposals in the order of the text; two that say the same of the same words are one.

    `known` are the slugs of recorded actors: whom an event names beside them is left out of it, since each is
    proposed as an actor of its own. An event without a date is dated by the day of publication.
    """
    made = {each.key: each for each in _made(texts, found, known, published)}
    return sorted(made.values(), key=lambda each: (each.span, each.kind, each.key))


def _made(
    texts: Sequence[str], found: Found, known: frozenset[str], published: PartialDate | None
) -> Iterator[Proposal]:
    new_actors = [each for each in found.actors if each.slug is None]
    new_sites = [each for each in found.sites if each.slug is None]
    readers: tuple[tuple[str, Sequence[Any], Callable[[Any], Read]], ...] = (
        ("figure", found.figures, lambda row: _figure(row, texts)),
        ("event", found.events, lambda row: _event(row, known, texts, published)),
        ("party", found.parties, _party),
        ("term", found.terms, _term),
        ("amount", found.amounts, _amount),
        ("actor", new_actors, _actor),
        ("site", new_sites, _site),
    )
    for kind, rows, read in readers:
        for row in rows:
            yield _proposal(texts, kind, row, read(row))


def _proposal(texts: Sequence[str], kind: str, row: Any, read: Read) -> Proposal:
    span = _pinning(texts[row.span.paragraph - 1], row.span, getattr(row, "phrase", ""))
    words = " ".join(str(getattr(row, "phrase", "")).casefold().split())
    about = read.initial.get("mineral", "")
    digest = hashlib.blake2s(f"{words}|{read.name or read.same}|{about}".encode(), digest_size=6).hexdigest()
    told = {name: value for name, value in read.initial.items() if value not in (None, "", ())}
    place = fit(texts, span)
    citing = {"words": place.phrase, "paragraph": span.paragraph}
    return Proposal(f"{kind}-{span.paragraph}-{digest}", kind, row.span, place, told | citing, read.same)


def _pinning(text: str, span: Span, phrase: str) -> Span:
    """Choose the phrase round the words that were read, where it stands there as it is."""
    start = text.find(phrase, max(0, span.end - len(phrase))) if phrase else -1
    start = text.find(phrase) if phrase and start == -1 else start
    return Span(span.paragraph, start, start + len(phrase)) if start >= 0 else span


def _figure(row: FoundFigure, texts: Sequence[str]) -> Read:
    text = texts[row.span.paragraph - 1]
    initial = {
        "value": plain(row.value),
        "unit": row.unit,
        "qualifier": row.qualifier,
        "measure": row.measure,
        "basis": row.basis,
        "mineral": row.mineral,
        "reported_as": row.reported_as,
        "where": row.site or row.place,
        "period": row.period,
        "period_inferred": bool(row.period and not prints_period(text, row.span, row.period)) or None,
        "partner": row.partner,
    }
    return Read(initial, number(row.value, row.unit))


def _event(
    row: FoundEvent, known: frozenset[str], texts: Sequence[str], published: PartialDate | None
) -> Read:
    text = texts[row.span.paragraph - 1]
    date = row.date or _undated(row, published)
    initial = {
        "title": row.title,
        "when": date,
        "date_inferred": bool(date and not (row.date and prints_date(text, row.span, date))) or None,
        "kind": row.kind,
        "occurrence": row.occurrence,
        "stage": row.stage,
        "actors": tuple(actor for actor in row.actors if actor in known),
        "site": row.site,
    }
    return Read(initial, when(date or "", row.kind), when(row.date or "", row.kind))


def _undated(row: FoundEvent, published: PartialDate | None) -> str | None:
    """Date an event by the article: what still holds by its day, what is told by its month."""
    if published is None:
        return None
    day = published.isoformat()
    return day if row.current else day[: len("2025-04")]


def _party(row: FoundParty) -> Read:
    return Read({"actor": row.actor, "side": row.side, "role": row.role}, role(row.actor, row.role))


def _term(row: FoundTerm) -> Read:
    initial = {"text": row.text, "side": row.side, "kind": row.kind, "status": row.status}
    return Read(initial, term(row.side, row.kind))


def _amount(row: FoundAmount) -> Read:
    initial = {
        "value": plain(row.value),
        "currency": row.currency,
        "kind": row.kind,
        "qualifier": row.qualifier,
        "when": row.period[:4] if row.period else None,
    }
    return Read(initial, money(row.value, row.currency))


def _actor(row: FoundActor) -> Read:
    return Read({"name": row.name, "kind": row.kind, "country": row.country}, named(row.name))


def _site(row: FoundSite) -> Read:
    initial = {"name": row.name, "kind": row.kind, "country": row.country, "minerals": row.minerals}
    return Read(initial, named(row.name))

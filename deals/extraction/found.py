"""What a reading of an article proposes. Codes are those of `deals.choices`, as plain strings.

A span counts characters inside one paragraph; paragraphs are the non-empty blocks, from 1.
"""

from decimal import Decimal
from typing import NamedTuple


class Span(NamedTuple):
    """Where in the article the words stand."""

    paragraph: int  # from 1
    start: int  # the first character, from 0, in that paragraph
    end: int  # past the last character


class FoundFigure(NamedTuple):
    """A number about a mineral: value in tonnes, US dollars or per cent."""

    span: Span
    phrase: str  # at most 12 words, as they stand, around the number
    value: Decimal
    unit: str
    qualifier: str
    measure: str | None
    basis: str | None
    mineral: str | None  # a slug; "all-minerals" for minerals taken together
    reported_as: str  # the word of the text where it is no name of the mineral itself: coltan
    place: str | None  # ISO 3166 alpha-3, or WLD
    site: str | None  # a slug of the gazetteer, or the name as it stands
    period: str | None  # 2024, 2024-03, 2024-Q1, 2024-H2, 2021/2024
    partner: str | None  # ISO 3166 alpha-3


class FoundAmount(NamedTuple):
    """Money that is lent, put in, paid or pledged; `currency` is ISO 4217, the value counts its units."""

    span: Span
    phrase: str
    value: Decimal
    currency: str
    kind: str  # of AmountKind
    qualifier: str
    mineral: str | None
    place: str | None
    site: str | None
    period: str | None


class FoundEvent(NamedTuple):
    """Something that happened, or is to happen, at a date that the text gives."""

    span: Span
    phrase: str
    date: str | None  # 2025, 2025-03 or 2025-03-09
    kind: str
    occurrence: str
    stage: str | None
    countries: tuple[str, ...]
    actors: tuple[str, ...]  # slugs where the gazetteer knows them, else names
    title: str  # made of kind and names; never the sentence of the source
    site: str | None = None  # a slug of the gazetteer
    current: bool = False  # holds when the article appears, where it has no date


class FoundCountry(NamedTuple):
    """A country that the text names, by its name, its people or its capital; its first mention."""

    span: Span
    iso3: str


class FoundMineral(NamedTuple):
    """A mineral that the text names; its first mention."""

    span: Span
    slug: str


class FoundActor(NamedTuple):
    """A person or organisation that the text names; its first mention."""

    span: Span
    phrase: str
    name: str
    slug: str | None  # None for one that the gazetteer does not know
    kind: str | None
    country: str | None


class FoundSite(NamedTuple):
    """A mine, deposit, plant, port or railway that the text names; its first mention."""

    span: Span
    phrase: str
    name: str
    slug: str | None
    kind: str | None
    country: str | None
    minerals: tuple[str, ...]


class FoundParty(NamedTuple):
    """An actor with its side and role in a deal."""

    span: Span
    phrase: str
    actor: str  # a slug, or a name that the gazetteer does not know
    side: str
    role: str


class FoundTerm(NamedTuple):
    """What a side offers, asks for or has agreed to give."""

    span: Span
    phrase: str
    side: str
    kind: str
    status: str
    text: str = ""  # in our own words; never those of the source


class Found(NamedTuple):
    """All that a reading proposes, each in the order of the text."""

    figures: tuple[FoundFigure, ...] = ()
    amounts: tuple[FoundAmount, ...] = ()
    events: tuple[FoundEvent, ...] = ()
    actors: tuple[FoundActor, ...] = ()
    sites: tuple[FoundSite, ...] = ()
    parties: tuple[FoundParty, ...] = ()
    terms: tuple[FoundTerm, ...] = ()
    countries: tuple[FoundCountry, ...] = ()
    minerals: tuple[FoundMineral, ...] = ()

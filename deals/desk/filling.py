"""Short forms filled in: from a proposal, from words chosen in the text, from what is known besides."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from django import forms

from articles.models import Article
from articles.paragraphs import locator_of
from deals.choices import Region, Side
from deals.desk.cited_form import CitedForm, notes_on
from deals.desk.forms import SHORT_FORMS
from deals.desk.places import Place, fit, locate, times
from deals.desk.proposals import Proposal
from deals.desk.reading import Reading
from deals.extraction.found import FoundActor, FoundSite, Span
from deals.models import Country, Deal

US = "USA"
SENTENCE_END = re.compile(r"[.!?…]\S?\s+")


class Filled(NamedTuple):
    """The values with which a short form opens, and what to say of the words among them."""

    initial: dict[str, Any]
    notes: list[str]


def from_proposal(proposal: Proposal, article: Article, deal: Deal | None) -> Filled:
    """Fill in what a proposal says."""
    return Filled(_known(proposal.kind, article, deal) | dict(proposal.initial), notes_on(proposal.place))


def from_words(
    kind: str, reading: Reading, article: Article, deal: Deal | None, chosen: Mapping[str, str]
) -> Filled:
    """Fill in words chosen in the text, and whatever of this kind is proposed at them."""
    known = _known(kind, article, deal)
    place = place_chosen(reading, chosen)
    if place is None:
        return Filled(known, [])
    near = next(
        (each for each in reading.proposals if each.kind == kind and _meet(each.span, place.span)), None
    )
    told = near.initial if near else _named_beside(kind, reading, place)
    citing = {"words": place.phrase, "paragraph": place.span.paragraph}
    return Filled(known | dict(told) | citing, notes_on(place))


def for_deal(reading: Reading) -> dict[str, Any]:
    """Fill in the countries of Africa and the United States, and the minerals, that the text names."""
    named = [each.iso3 for each in reading.found.countries]
    countries = Country.objects.filter(iso3__in=named)
    concerned = [row.iso3 for row in countries if row.region == Region.AFRICA or row.iso3 == US]
    return {"countries": concerned, "minerals": [each.slug for each in reading.found.minerals]}


def place_chosen(reading: Reading, chosen: Mapping[str, str]) -> Place | None:
    """Read from an address which words are chosen: characters of a paragraph, or the words themselves."""
    number, start, end = (_count(chosen.get(name)) for name in ("paragraph", "start", "end"))
    texts = reading.texts
    if number is not None and 1 <= number <= len(texts) and start is not None and end is not None:
        return fit(texts, Span(number, start, max(start, end)))
    words = " ".join(chosen.get("words", "").split())
    span = locate(texts, locator_of(number) if number else "", words)
    return fit(texts, span) if span else None


def as_sent(form: forms.BaseForm) -> dict[str, Any]:
    """Give what a browser would send of an open form."""
    values = {field.html_name: field.value() for field in form}
    return {name: value for name, value in values.items() if value not in (None, False, "")}


def bound(filled: Filled, kind: str, article: Article, reading: Reading) -> CitedForm:
    """Make a short form that is sent as it opens."""
    form = SHORT_FORMS[kind]
    unsent = form(initial=filled.initial, article=article, texts=reading.texts)
    return form(as_sent(unsent), article=article, texts=reading.texts)


def _known(kind: str, article: Article, deal: Deal | None) -> dict[str, Any]:
    """Fill in what holds for all of the article."""
    known: dict[str, Any] = {}
    if deal and "deal" in SHORT_FORMS[kind].base_fields:
        known["deal"] = deal.slug
    if kind == "amount" and article.date:
        known["when"] = str(article.date.year)
    return known


def _named_beside(kind: str, reading: Reading, place: Place) -> dict[str, Any]:
    """Fill in whom, where and when the sentence of chosen words names; of a party, whom the words name."""
    known = [each for each in reading.found.actors if each.slug]
    if kind == "party":
        named = next((each for each in known if _named(each, reading, place.phrase)), None)
        return {"actor": named.slug, "side": _side(named.country)} if named else {}
    if kind != "event":
        return {}
    text, here = reading.texts[place.span.paragraph - 1], _sentence(reading, place.span)
    sentence = text[here.start : here.end]
    told = [each for each in reading.proposals if each.kind == kind and _meet(each.span, here)]
    dated = next((each.initial for each in told if "when" in each.initial), {})
    sites = [each.slug for each in reading.found.sites if each.slug and _named(each, reading, sentence)]
    actors = tuple(each.slug for each in known if _named(each, reading, sentence))
    when = {name: dated.get(name) for name in ("when", "date_inferred")}
    return {"actors": actors, "site": sites[0] if sites else None, **when}


def _sentence(reading: Reading, span: Span) -> Span:
    """Give the place of the sentence, or the sentences, in which words stand."""
    text = reading.texts[span.paragraph - 1]
    start = max((end.end() for end in SENTENCE_END.finditer(text, 0, span.start)), default=0)
    following = SENTENCE_END.search(text, span.end)
    return Span(span.paragraph, start, following.end() if following else len(text))


def _side(country: str | None) -> Side:
    """Guess on which side somebody stands from where they are from."""
    if country == US:
        return Side.US
    african = Country.objects.filter(iso3=country, region=Region.AFRICA).exists()
    return Side.AFRICAN if african else Side.OTHER


def _named(found: FoundActor | FoundSite, reading: Reading, sentence: str) -> bool:
    """Tell whether a sentence has the last word of the name by which the text first calls somebody."""
    words = reading.texts[found.span.paragraph - 1][found.span.start : found.span.end].split()
    return bool(words) and times([sentence], words[-1]) > 0


def _meet(a: Span, b: Span) -> bool:
    """Tell whether two spans share words."""
    return a.paragraph == b.paragraph and a.start < b.end and b.start < a.end


def _count(text: str | None) -> int | None:
    """Read a count from an address."""
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) <= len("99999") else None

"""What is drawn from one article, place by place in the order of its text."""

import datetime
import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from django.db.models import Model, QuerySet

from articles.models import Article, Citation
from deals.models import Actor, Amount, CriticalListing, DealEvent, Fact, Figure, Party, Site, Term
from deals.queries.claims import Dispute, claims
from minerals_site.keys_together import keys_together


class Drawn(NamedTuple):
    """Something drawn from a place: the name of its model (dealevent, party …), that in words, and itself."""

    sort: str
    label: str
    row: Any


class CitedPlace(NamedTuple):
    """A place in the article and what it proves."""

    citation: Citation
    facts: list[Drawn]


class ArticleFacts(NamedTuple):
    """Places of an article in reading order, how many different facts they prove, and their disputes."""

    places: list[CitedPlace]
    total: int
    disputes: list[Dispute]


def cited_places(article: Article) -> list[Citation]:
    """Give the places of an article that facts may cite, in reading order."""
    citations = article.citations.select_related("article__publisher", "article__origin").defer(
        "article__body"
    )
    return sorted(citations, key=lambda citation: in_reading_order(citation.locator))


def article_facts(citations: Sequence[Citation], date: datetime.date | None = None) -> ArticleFacts:
    """Fetch all that some places of a published article prove; a fact with two citations stands at both.

    What an article says it has said since it was out: a date leaves out only rival claims made later.
    """
    at: dict[int, list[Drawn]] = defaultdict(list)
    facts, named = _cited(citations)
    for fact in facts:
        for place in {fact.citation.pk, *(further.pk for further in fact.further_citations.all())}:
            at[place].append(_drawn(fact))
    for row in named:
        at[row.citation_id].append(_drawn(row))
    places = [CitedPlace(citation, at[citation.pk]) for citation in citations if at[citation.pk]]
    return ArticleFacts(places, len(facts) + len(named), claims(facts, date))


def in_reading_order(locator: str) -> tuple[list[int], str]:
    """Sort places by their numbers, so that paragraph 9 comes before 11; those without (a headline) first."""
    return [int(number) for number in re.findall(r"[0-9]+", locator)], locator


def _cited(citations: Sequence[Citation]) -> tuple[list[Fact], list[Any]]:
    """Fetch the facts that cite the places, first or further, and what else does; tables that have any."""
    facts, reference = _tables(), _reference()
    places = [citation.pk for citation in citations]
    further = [table.model.objects.filter(further_citations__in=places) for table in facts]
    first = [table.model.objects.filter(citation__in=places) for table in (*facts, *reference)]
    keys: dict[type[Model], set[int]] = defaultdict(set)
    for rows, found in zip((*first, *further), keys_together(*first, *further), strict=True):
        keys[rows.model].update(found)
    cited, named = (
        [row for table in tables if keys[table.model] for row in table.filter(pk__in=keys[table.model])]
        for tables in (facts, reference)
    )
    return cited, named


def _drawn(row: Model) -> Drawn:
    """Name the sort of a row."""
    return Drawn(str(row._meta.model_name), str(row._meta.verbose_name), row)


def _tables() -> list[QuerySet[Any]]:
    """Give the tables of facts, in the order in which a place lists them."""
    tables = (
        DealEvent.objects.select_related("deal").in_order(),
        Party.objects.select_related("deal", "actor"),
        Term.objects.select_related("deal"),
        Amount.objects.select_related("deal"),
        Figure.objects.select_related("country", "site", "mineral", "partner"),
    )
    return [table.public().with_sources() for table in tables]


def _reference() -> list[QuerySet[Any]]:
    """Give what else cites places: offices, sites, and places on lists of critical minerals."""
    return [
        Actor.objects.select_related("affiliation"),
        Site.objects.select_related("country", "operator").prefetch_related("minerals"),
        CriticalListing.objects.select_related("mineral"),
    ]

"""What is recorded from one article, public or not, for the desk."""

from typing import Any, NamedTuple

from django.db.models import Q, QuerySet

from articles.models import Article, Citation
from deals.models import Actor, Amount, CriticalListing, DealEvent, Figure, Party, Site, Term

SHOWN = 500  # of each table


class DeskFact(NamedTuple):
    """A row with the citation of this article that it stands by."""

    row: Any
    citation: Citation


def desk_facts(article: Article) -> list[DeskFact]:
    """Fetch every row of any sort that cites a place in the article, each once, at its first place there."""
    places = {place.pk: place for place in article.citations.order_by("pk")}
    found = [_cited(table, places) for table in _facts()] + [_named(table, places) for table in _reference()]
    return [fact for facts in found for fact in facts]


def _facts() -> list[QuerySet[Any]]:
    """Give the tables of facts with what their rows need to be put in words."""
    return [
        DealEvent.objects.select_related("deal").order_by("pk"),
        Party.objects.select_related("deal", "actor").order_by("pk"),
        Term.objects.select_related("deal").order_by("pk"),
        Amount.objects.select_related("deal").order_by("pk"),
        Figure.objects.select_related("country", "site", "mineral", "partner").order_by("pk"),
    ]


def _reference() -> list[QuerySet[Any]]:
    """Give what else cites places: offices, sites, and places on lists of critical minerals."""
    return [
        Actor.objects.order_by("pk"),
        Site.objects.select_related("country").order_by("pk"),
        CriticalListing.objects.select_related("mineral").order_by("pk"),
    ]


def _cited(table: QuerySet[Any], places: dict[int, Citation]) -> list[DeskFact]:
    links = table.model.further_citations.through.objects.filter(citation__in=list(places)).order_by("-pk")
    further = dict(links.values_list(f"{table.model._meta.model_name}_id", "citation_id"))
    rows = table.filter(Q(citation__in=list(places)) | Q(pk__in=list(further)))[:SHOWN]
    return [DeskFact(row, places.get(row.citation_id) or places[further[row.pk]]) for row in rows]


def _named(table: QuerySet[Any], places: dict[int, Citation]) -> list[DeskFact]:
    return [DeskFact(row, places[row.citation_id]) for row in table.filter(citation__in=list(places))[:SHOWN]]

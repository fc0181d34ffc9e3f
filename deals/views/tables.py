"""The CSV twin of every table, with the same filters as its page."""

import datetime
from collections.abc import Callable
from typing import Any, NamedTuple

from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase

from articles.filters import ArticleFilter
from articles.models import Article
from deals import filters
from deals.exports import CLAIMS
from deals.exports import TABLES as COLUMNS
from deals.models import Actor, Amount, Country, Deal, DealEvent, Figure, Mineral, Party, Question, Site, Term
from deals.queries import covered_countries, covered_minerals
from deals.queries.open_conflicts import OpenConflicts
from minerals_site import copy_csv
from minerals_site.bad_filter import bad_filter
from minerals_site.looking_back import LookingBackFilter

DISPUTES = "disputes"  # whose file is put together from the tables of all sorts of facts


class Table(NamedTuple):
    """A table that the public can take: its filter, the rows before filtering, what is counted for each."""

    filter: type[LookingBackFilter]
    rows: Callable[[], QuerySet[Any]]
    counted: Callable[[QuerySet[Any], datetime.date | None], QuerySet[Any]] | None = None


TABLES = {
    "deals": Table(filters.DealFilter, Deal.objects.public),
    "events": Table(filters.EventFilter, DealEvent.objects.public),
    "parties": Table(filters.PartyFilter, Party.objects.public),
    "terms": Table(filters.TermFilter, Term.objects.public),
    "amounts": Table(filters.AmountFilter, Amount.objects.public),
    "figures": Table(filters.FigureFilter, Figure.objects.public),
    "actors": Table(filters.ActorFilter, Actor.objects.public),
    "sites": Table(filters.SiteFilter, Site.objects.public),
    "articles": Table(ArticleFilter, Article.objects.published),
    "countries": Table(filters.CountryFilter, Country.objects.all, covered_countries.with_line_counts),
    "minerals": Table(filters.MineralFilter, Mineral.objects.all, covered_minerals.with_line_counts),
}


def table_csv(request: HttpRequest, table: str) -> HttpResponseBase:
    """Stream a table as CSV; a filter that makes no sense is a 400 that says so."""
    if table == DISPUTES:
        return _disputes(request)
    if table not in TABLES:
        raise Http404
    found = TABLES[table].filter(request.GET, TABLES[table].rows())
    if found.form.errors:
        return bad_filter(found.form)
    counted = TABLES[table].counted
    rows = counted(found.qs, found.date) if counted else found.qs
    return copy_csv.response(rows, COLUMNS[table], table, found.date)


def _disputes(request: HttpRequest) -> HttpResponseBase:
    """Stream the claims of all open conflicts that the filters ask for."""
    found = filters.DisputeFilter(request.GET, Question.objects.all())
    if found.form.errors:
        return bad_filter(found.form)
    claims = OpenConflicts(found.qs, found.numbers, found.date).claims()
    blocks = copy_csv.stream_joined([(claims[kind], columns) for kind, columns in CLAIMS.items()])
    return copy_csv.file_response(blocks, DISPUTES, found.date)

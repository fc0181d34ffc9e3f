"""The columns of the CSV files: each runs on its table, shows what is public, and carries no formula."""

import csv
import datetime
import io
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from django.db.models import CharField, QuerySet, TextField, Value

from articles.models import Article, Citation, Publisher
from deals import exports
from deals.models import (
    Actor,
    Amount,
    Country,
    Deal,
    DealEvent,
    Figure,
    Mineral,
    MineralAlias,
    Party,
    Question,
    Site,
    Term,
)
from deals.models.told import told
from deals.queries import covered_countries, covered_minerals
from minerals_site import copy_csv
from tests import make

pytestmark = pytest.mark.django_db
FORMULA = "=1+1"


# What the page of each table shows.
SHOWN: dict[str, Callable[[], QuerySet[Any]]] = {
    "deals": lambda: Deal.objects.public().as_of(),
    "events": DealEvent.objects.public,
    "parties": Party.objects.public,
    "terms": Term.objects.public,
    "amounts": Amount.objects.public,
    "figures": Figure.objects.public,
    "actors": lambda: Actor.objects.annotate(described=told(None)),
    "sites": lambda: Site.objects.annotate(described=told(None)),
    "articles": Article.objects.published,
    "countries": lambda: covered_countries.with_line_counts(Country.objects.all()),
    "minerals": lambda: covered_minerals.with_line_counts(
        Mineral.objects.annotate(known_by=Value(datetime.date.max))
    ),
}


def read(name: str) -> list[dict[str, str]]:
    """Give the rows of a table's file as a CSV reader sees them."""
    text = b"".join(copy_csv.stream(SHOWN[name](), exports.TABLES[name])).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def make_one_of_each() -> None:
    """Save a deal with everything that can hang on one, and a row in every other table."""
    country, mineral = make.make_country("RWA"), make.make_mineral("tantalum")
    article = make.make_article(origin=make.make_publisher())
    one, other = make.make_citation(article), make.make_citation(article)
    sources: dict[str, Any] = {
        "citation": one,
        "further_citations": [other],
        "question": make.make_question(),
    }
    ministry = make.make_actor(citation=one)
    actor = make.make_actor(role="Minister", affiliation=ministry, country=country, citation=one)
    site = make.make_site(country, operator=actor, minerals=[mineral], admin_area="North", citation=one)
    deal = make.make_deal(
        countries=[country], minerals=[mineral], umbrella=make.make_deal(), summary="What it is."
    )
    make.make_event(
        deal=deal, stage="under_negotiation", site=site, actors=[actor], description="How it went.", **sources
    )
    make.make_party(deal=deal, actor=actor, **sources)
    make.make_term(deal=deal, **sources)
    make.make_amount(deal=deal, payer=actor, label="A pledge", **sources)
    make.make_figure(country=country, mineral=mineral, partner=country, reported_as="coltan", **sources)
    make.make_figure(site=site, mineral=mineral)
    make.make_alias(mineral)
    make.make_listing(mineral, one)


def plant_formulas(model: Any) -> None:
    """Begin every free text of a table with a formula, where its constraints let it be."""
    fields = [field for field in model._meta.fields if isinstance(field, CharField | TextField)]
    for field in fields:
        if field.choices or field.primary_key:
            continue
        for row in model._default_manager.all():
            formula = f"{FORMULA}/{row.pk}"[: field.max_length]
            with suppress(DatabaseError), transaction.atomic():
                model._default_manager.filter(pk=row.pk).update(**{field.name: formula})


@pytest.mark.parametrize("name", exports.TABLES)
def test_every_table_has_a_file(name: str) -> None:
    make_one_of_each()
    rows = read(name)
    assert len(rows) == SHOWN[name]().count() > 0
    assert list(rows[0]) == [column.header for column in exports.TABLES[name]]


@pytest.mark.parametrize("name", exports.TABLES)
def test_no_text_of_any_table_runs_as_a_formula(name: str) -> None:
    make_one_of_each()
    for model in [
        *(SHOWN[each]().model for each in exports.TABLES),
        Citation,
        Publisher,
        Question,
        MineralAlias,
    ]:
        plant_formulas(model)
    cells = [cell for row in read(name) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith("=")]
    assert any(cell.startswith(f"'{FORMULA}") for cell in cells)


@pytest.mark.parametrize("name", exports.TABLES)
def test_the_body_of_an_article_is_in_no_file(name: str) -> None:
    make_one_of_each()
    Article.objects.update(body="secret-body")
    assert "secret-body" not in str(read(name))


@pytest.mark.parametrize("name", ["events", "parties", "terms", "amounts", "figures"])
def test_further_sources_are_the_public_ones(name: str) -> None:
    make_one_of_each()
    fact = SHOWN[name]().filter(further_citations__isnull=False).get()
    public = make.make_citation(make.make_article(title="Second report"), locator="page 3")
    fact.further_citations.set([public, make.make_citation(make.make_article(status="draft"))])
    row = next(row for row in read(name) if row["key"] == fact.key)
    article = public.article
    assert row["further_sources"] == f"{article.publisher}: Second report, page 3, {article.url}"


def test_a_figure_agrees_with_its_model() -> None:
    country, partner = make.make_country(), make.make_country()
    figure = make.make_figure(country=country, partner=partner, value=Decimal("0.5"), note='a, "b"')
    (row,) = read("figures")
    article = figure.citation.article
    assert row["key"] == figure.key
    assert (row["country_iso3"], row["country_name"]) == (country.iso3, country.name)
    assert (row["partner_iso3"], row["mineral"]) == (partner.iso3, figure.mineral.slug)
    assert (row["value"], row["unit"], row["year"]) == ("0.5", "tonnes", "2024")
    assert (row["world"], row["note"], row["site"]) == ("false", 'a, "b"', "")
    assert (row["source_title"], row["source_url"]) == (article.title, article.url)
    assert (row["source_publisher"], row["source_origin"]) == (article.publisher.name, article.publisher.name)
    assert row["source_locator"] == figure.citation.locator


def test_a_rewrite_names_who_reported_first() -> None:
    agency = make.make_publisher(name="The Agency")
    make.make_figure(citation=make.make_citation(make.make_article(origin=agency)))
    assert read("figures")[0]["source_origin"] == "The Agency"


def test_a_deal_says_its_stage_and_the_event_that_made_it() -> None:
    countries = [make.make_country("RWA"), make.make_country("COD")]
    minerals = [make.make_mineral("tin"), make.make_mineral("cobalt")]
    deal = make.make_deal(countries=countries, minerals=minerals)
    event = make.make_event(deal=deal, stage="under_negotiation")
    (row,) = read("deals")
    assert (row["stage"], row["stage_date"], row["stage_event"]) == (event.stage, "2025-04-09", event.key)
    assert (row["country_iso3s"], row["minerals"]) == ("COD | RWA", "cobalt | tin")


def test_an_office_is_told_only_while_its_article_is_public() -> None:
    make.make_actor(role="Minister", citation=make.make_citation(make.make_article(status="draft")))
    make.make_actor(role="Senator", citation=make.make_citation())
    assert [row["role"] for row in read("actors")] == ["", "Senator"]
    assert [bool(row["source_title"]) for row in read("actors")] == [False, True]

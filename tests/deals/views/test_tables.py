"""The CSV of every table, and what its filters keep."""

import csv
import io
from collections.abc import Callable

import pytest
from django.test import Client

from deals.models import Fact, MineralAlias
from deals.views.tables import TABLES
from tests.make import (
    make_amount,
    make_article,
    make_citation,
    make_deal,
    make_event,
    make_figure,
    make_mineral,
    make_party,
    make_term,
)
from tests.sample_site import make_sample_site

pytestmark = pytest.mark.django_db


def rows(client: Client, address: str) -> list[dict[str, str]]:
    """Read a file, refusing lines that are longer or shorter than its header."""
    response = client.get(address)
    assert response.status_code == 200, response.content
    lines = list(csv.reader(io.StringIO(response.getvalue().decode()), strict=True))
    return [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]


def test_every_line_of_every_table_fits_its_header(client: Client) -> None:
    make_sample_site()
    for table in TABLES:
        assert rows(client, f"/{table}.csv"), table
        rows(client, f"/{table}.csv?q=a")


def test_words_find_a_mineral_by_its_trade_name_once(client: Client) -> None:
    tantalum = make_mineral("tantalum", name="Tantalum")
    for name in ("coltan", "coltan ore"):
        MineralAlias.objects.create(name=name, mineral=tantalum, kind="ore")
    make_event(deal=make_deal(slug="about-tantalum", minerals=[tantalum]))
    make_event(deal=make_deal(slug="about-nothing"))
    make_figure(key="of-tantalum", mineral=tantalum)
    make_figure(key="of-something")
    assert [row["slug"] for row in rows(client, "/deals.csv?q=coltan")] == ["about-tantalum"]
    assert [row["key"] for row in rows(client, "/figures.csv?q=coltan")] == ["of-tantalum"]


@pytest.mark.parametrize(
    "address", ["/figures.csv?since=2025&until=2020", "/events.csv?since=2026-01-01&until=2025-01-01"]
)
def test_a_span_that_ends_before_it_begins_is_refused(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 400
    assert response.content.decode() == "until: This is before the beginning.\n"


def test_a_deal_told_of_by_a_term_alone_is_public(client: Client) -> None:
    make_term(deal=make_deal(slug="told"))
    make_term(deal=make_deal(slug="hidden"), citation=make_citation(make_article(status="draft")))
    assert [row["slug"] for row in rows(client, "/deals.csv")] == ["told"]


def test_a_fact_counts_from_the_earliest_article_that_says_it(client: Client) -> None:
    late = make_citation(make_article(date="2025-04-24"))
    figure = make_figure(key="told-before", citation=late)
    assert rows(client, "/figures.csv?as_of=2025-04-01") == []
    figure.further_citations.add(make_citation(make_article(date="2025-03-28")))
    assert [row["key"] for row in rows(client, "/figures.csv?as_of=2025-04-01")] == ["told-before"]


@pytest.mark.parametrize(
    ("table", "make"), [("parties", make_party), ("terms", make_term), ("amounts", make_amount)]
)
def test_as_of_a_day_a_table_holds_what_articles_had_said(
    client: Client, table: str, make: Callable[..., Fact]
) -> None:
    make(key="early", citation=make_citation(make_article(date="2025-03-01")))
    make(key="late", citation=make_citation(make_article(date="2025-05-01")))
    assert [row["key"] for row in rows(client, f"/{table}.csv?as_of=2025-04-01")] == ["early"]


def test_a_file_is_named_by_the_day_asked_for(client: Client) -> None:
    response = client.get("/deals.csv?as_of=2025-06-01")
    assert response["Content-Disposition"] == 'attachment; filename="deals-as-of-2025-06-01.csv"'


@pytest.mark.parametrize(
    ("query", "told"), [("country=XXX", "such as COD"), ("mineral=unobtainium", "one on record")]
)
def test_a_choice_that_is_none_is_told_what_to_write(client: Client, query: str, told: str) -> None:
    response = client.get(f"/figures.csv?{query}")
    assert response.status_code == 400
    assert told in response.content.decode()

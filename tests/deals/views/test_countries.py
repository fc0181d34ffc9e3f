"""The list of countries, and the page of one."""

import datetime

import pytest
from django.test import Client

from deals.models import Country
from tests.make import (
    make_article,
    make_citation,
    make_country,
    make_deal,
    make_event,
    make_figure,
    make_mineral,
    make_question,
    make_site,
)

pytestmark = pytest.mark.django_db
VALUE = {"measure": "export_value", "basis": "unspecified", "unit": "usd"}


def _rwanda() -> Country:
    return make_country("RWA", name="Rwanda")


def read(client: Client, address: str) -> str:
    """Read a page, its white space evened out."""
    return " ".join(client.get(address).getvalue().decode().split())


def test_countries_are_listed_by_what_is_on_record(client: Client) -> None:
    make_figure(country=make_country("RWA", name="Rwanda"))
    make_figure(country=make_country("AUS", name="Australia", region="oceania"))
    make_country("MLI", name="Mali")
    make_country("FRA", name="France", region="europe")
    page = read(client, "/countries/")
    africa, rest = page.split('id="others"')
    others, without = rest.split('id="nothing-yet"')
    assert "Rwanda</a>" in africa
    assert "Australia</a>" in others
    assert "Mali</a>" in without
    assert "France</a>" not in page


def test_no_match_is_said(client: Client) -> None:
    assert "Nothing is on record" in read(client, "/countries/?q=atlantis")


def test_parts_that_do_not_make_the_total_are_told_with_both_numbers(client: Client) -> None:
    country = make_country("RWA")
    said = {"country": country, **VALUE}
    total = make_figure(**said, mineral=make_mineral("all-minerals", kind="aggregate"), value=1_700_000_000)
    make_figure(**said, mineral=make_mineral("gold"), value=1_500_000_000)
    make_figure(**said, mineral=make_mineral("tin"), value=231_000_000)
    page = read(client, "/countries/RWA/")
    told = "The parts named (Gold, Tin) add up to US$1.731 billion; the total given is US$1.7 billion."
    assert told in page
    assert total.citation.locator in page.split(told)[1]


def test_weights_are_drawn_for_each_basis_and_told_not_to_be_metal(client: Client) -> None:
    country = _rwanda()
    for basis in ("concentrate", "contained_metal"):
        make_figure(country=country, measure="export_volume", basis=basis)
    page = read(client, "/countries/RWA/")
    assert page.count('<figure class="chart" id="figure-export-volume') == 2
    assert page.count("This is not the weight of the metal in it") == 1


def test_a_mines_output_is_said_to_be_inside_its_countrys(client: Client) -> None:
    make_figure(site=make_site(_rwanda(), name="Nyakabingo"))
    page = read(client, "/countries/RWA/")
    assert "Inside the country’s figures, not beside them" in page
    assert "No production figure of the whole country on record." in page


def test_a_disputed_share_stands_beside_its_rivals(client: Client) -> None:
    question = make_question(slug="share", title="Whose share is it?")
    share = {"measure": "share_of_world_production", "unit": "percent", "question": question}
    make_figure(country=_rwanda(), value=9, **share)
    make_figure(value=54, rank="deprecated", rank_reason="USGS counts 2 per cent.", **share)
    page = read(client, "/countries/RWA/")
    dispute = page.split('id="question-share"')[1]
    assert "9%" in dispute
    assert "54%" in dispute
    assert "USGS counts 2 per cent." in dispute


def test_as_of_a_day_shows_what_had_happened_and_had_been_said(client: Client) -> None:
    country = _rwanda()
    deal = make_deal(countries=[country], title="A deal in time")
    make_event(deal=deal, stage="reported_talks", date=datetime.date(2025, 3, 1), title="They talk")
    make_event(deal=deal, stage="signed_binding", date=datetime.date(2025, 12, 4), title="They sign")
    late = make_citation(make_article(date=datetime.date(2026, 1, 1)))
    make_figure(country=country, value=777, citation=late)
    then, now = read(client, "/countries/RWA/?as_of=2025-06-30"), read(client, "/countries/RWA/")
    assert "They talk" in then
    assert "They sign" not in then
    assert "777 tonnes" not in then
    assert "They sign" in now
    assert "777 tonnes" in now


def test_before_anything_the_page_says_so(client: Client) -> None:
    make_event(deal=make_deal(countries=[_rwanda()]))
    assert "had been said or had happened by then" in read(client, "/countries/RWA/?as_of=2001-01-01")


def test_a_day_that_is_none_is_an_error_beside_the_field(client: Client) -> None:
    make_event(deal=make_deal(countries=[_rwanda()]), title="Still here")
    page = read(client, "/countries/RWA/?as_of=soon")
    assert "Write the date as YYYY-MM-DD." in page
    assert "Still here" in page


def test_a_country_without_anything_has_an_honest_page(client: Client) -> None:
    _rwanda()
    assert "No public article on record tells of deals" in read(client, "/countries/RWA/")


@pytest.mark.parametrize("code", ["XXX", "rwa", "RW", "RWAN"])
def test_an_unknown_country_is_not_found(client: Client, code: str) -> None:
    _rwanda()
    assert client.get(f"/countries/{code}/").status_code == 404

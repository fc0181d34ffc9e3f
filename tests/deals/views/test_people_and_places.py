"""Actors and sites, as lists and one by one."""

import datetime

import pytest
from django.test import Client

from tests.make import (
    make_actor,
    make_article,
    make_citation,
    make_country,
    make_event,
    make_figure,
    make_party,
    make_site,
)

pytestmark = pytest.mark.django_db


def read(client: Client, address: str) -> str:
    """Read a page, its white space evened out."""
    return " ".join(client.get(address).getvalue().decode().split())


def test_an_actors_page_tells_office_members_deals_and_events(client: Client) -> None:
    office = make_citation()
    ministry = make_actor(slug="ministry", name="Ministry", citation=office)
    person = make_actor(slug="person", name="Person", role="Minister", affiliation=ministry, citation=office)
    party = make_party(actor=person, side="us", role="negotiator")
    make_event(actors=[person], title="Person speaks")
    page = read(client, "/actors/person/")
    for words in ("Minister", "Ministry", office.locator, party.deal.title, "US side", "Person speaks"):
        assert words in page
    assert "Person</a>" in read(client, "/actors/ministry/").split("Members")[1]


def test_an_office_that_only_a_draft_tells_is_not_shown(client: Client) -> None:
    draft = make_citation(make_article(status="in_review"))
    person = make_actor(slug="person", role="Secret minister", citation=draft)
    make_party(actor=person)
    assert "Secret minister" not in read(client, "/actors/person/") + read(client, "/actors/")


def test_an_actor_whom_only_a_draft_names_has_no_page(client: Client) -> None:
    make_actor(slug="nobody", citation=make_citation(make_article(status="draft")))
    make_actor(slug="unsaid")
    assert client.get("/actors/nobody/").status_code == 404
    assert client.get("/actors/unsaid/").status_code == 404
    assert client.get("/actors/unknown/").status_code == 404


def test_a_sites_page_tells_status_figures_and_events(client: Client) -> None:
    site = make_site(
        make_country("COD", name="Congo"),
        slug="bisie",
        admin_area="North Kivu",
        operator=make_actor(name="Alphamin"),
        citation=make_citation(),
    )
    make_event(site=site, kind="suspension", date=datetime.date(2025, 3, 13), title="Work stops")
    make_figure(site=site, value=17300)
    page = read(client, "/sites/bisie/")
    for words in ("Congo", "North Kivu", "Alphamin", "Halted", "Work stops", "17,300 tonnes"):
        assert words in page
    assert "inside Congo’s figures, not beside them" in page


def test_a_site_without_telling_events_has_no_status(client: Client) -> None:
    make_site(slug="bisie", citation=make_citation())
    words = "No event on record tells whether it operates."
    assert words in read(client, "/sites/bisie/")
    assert words in read(client, "/sites/")


def test_what_only_a_draft_tells_of_a_site_is_not_shown(client: Client) -> None:
    draft = make_citation(make_article(status="draft"))
    site = make_site(slug="bisie", admin_area="Secret place", citation=draft)
    make_figure(site=site)
    assert "Secret place" not in read(client, "/sites/bisie/") + read(client, "/sites/")


def test_a_site_that_only_a_draft_names_has_no_page(client: Client) -> None:
    make_site(slug="hidden", citation=make_citation(make_article(status="draft")))
    assert client.get("/sites/hidden/").status_code == 404


@pytest.mark.parametrize(
    ("table", "words"), [("actors", "No actor on record"), ("sites", "No site on record")]
)
def test_no_match_is_said(client: Client, table: str, words: str) -> None:
    assert words in read(client, f"/{table}/?q=atlantis")

"""The list of minerals, and the page of one."""

import pytest
from django.test import Client

from tests.make import (
    make_alias,
    make_article,
    make_citation,
    make_country,
    make_deal,
    make_event,
    make_figure,
    make_listing,
    make_mineral,
    make_site,
)

pytestmark = pytest.mark.django_db


def read(client: Client, address: str) -> str:
    """Read a page, its white space evened out."""
    return " ".join(client.get(address).getvalue().decode().split())


def test_a_mineral_is_listed_with_other_names_lists_and_counts(client: Client) -> None:
    tin = make_mineral("tin")
    make_alias(tin, name="cassiterite")
    make_listing(tin, edition="2025")
    make_figure(mineral=tin)
    make_event(deal=make_deal(minerals=[tin]), stage="reported_talks")
    page = read(client, "/minerals/")
    assert "cassiterite" in page
    assert '/minerals/tin/#lists">2025</a>' in page
    assert '/figures/?mineral=tin">1</a>' in page
    assert '/deals/?mineral=tin&amp;once=yes">1</a>' in page


def test_a_mineral_is_found_by_an_alias_once(client: Client) -> None:
    tin = make_mineral("tin")
    make_alias(tin, name="cassiterite")
    make_alias(tin, name="cassitérite")
    make_mineral("gold")
    page = read(client, "/minerals/?q=cassiterite")
    assert page.count('id="tin"') == 1
    assert 'id="gold"' not in page


def test_each_basis_of_production_gets_a_chart(client: Client) -> None:
    tin = make_mineral("tin")
    for basis in ("contained_metal", "concentrate"):
        make_figure(mineral=tin, basis=basis)
    make_figure(mineral=tin, basis="gross_ore", site=make_site())
    assert read(client, "/minerals/tin/").count('<figure class="chart"') == 2


def test_a_mines_share_is_told_as_the_mines(client: Client) -> None:
    congo = make_country("COD", name="Congo")
    share = {"measure": "share_of_world_production", "unit": "percent", "value": 6}
    make_figure(mineral=make_mineral("tin"), site=make_site(congo, name="Bisie"), **share)
    shares = read(client, "/minerals/tin/").split('id="shares"')[1]
    assert shares.index("Bisie") < shares.index("inside Congo’s figure") < shares.index("6%")


def test_forms_are_listed_and_their_figures_kept_apart(client: Client) -> None:
    titanium = make_mineral("titanium")
    make_figure(mineral=make_mineral("rutile", part_of=titanium), value=4321)
    page = read(client, "/minerals/titanium/")
    assert ">Rutile</a>" in page
    assert "4,321" not in page


def test_a_list_that_only_a_draft_names_is_not_shown(client: Client) -> None:
    draft = make_citation(make_article(status="draft"))
    make_listing(make_mineral("tin"), draft, list_name="Secret list")
    assert "Secret list" not in read(client, "/minerals/tin/") + read(client, "/minerals/")


def test_a_mineral_without_anything_says_what_is_missing(client: Client) -> None:
    make_mineral("tin")
    page = read(client, "/minerals/tin/")
    for words in ("No production figure on record.", "No share on record.", "No mine or plant on record."):
        assert words in page


def test_an_unknown_mineral_is_not_found(client: Client) -> None:
    assert client.get("/minerals/unobtainium/").status_code == 404

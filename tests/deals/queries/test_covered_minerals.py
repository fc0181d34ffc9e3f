"""What the site holds about each mineral."""

import csv
import io

import pytest
from django.test import Client

from deals.queries.covered_minerals import covered_minerals
from tests.make import (
    make_article,
    make_citation,
    make_deal,
    make_event,
    make_figure,
    make_listing,
    make_mineral,
)

pytestmark = pytest.mark.django_db


def test_public_deals_and_figures_are_counted_for_each_mineral() -> None:
    tin, ore, gold = make_mineral(), make_mineral(), make_mineral()
    draft = make_citation(make_article(status="draft"))
    make_event(deal=make_deal(minerals=[tin, ore]), stage="reported_talks")
    make_event(deal=make_deal(minerals=[tin]), citation=draft)
    for mineral in (tin, tin, gold):
        make_figure(mineral=mineral)
    make_figure(mineral=gold, citation=draft)
    found = [(row.mineral, row.deals, row.figures) for row in covered_minerals([tin, ore, gold])]
    assert found == [(tin, 1, 2), (ore, 1, 0), (gold, 0, 1)]


def test_a_list_that_only_a_draft_names_is_not_shown() -> None:
    mineral = make_mineral()
    shown = make_listing(mineral)
    make_listing(mineral, make_citation(make_article(status="in_review")), edition="2026")
    (row,) = covered_minerals([mineral])
    assert list(row.mineral.listings.all()) == [shown]


def test_the_file_has_the_numbers_of_the_page() -> None:
    tin, gold = make_mineral("tin"), make_mineral("gold")
    make_event(deal=make_deal(minerals=[tin]), stage="reported_talks")
    for _ in range(2):
        make_figure(mineral=tin)
    text = Client().get("/minerals.csv").getvalue().decode()
    rows = csv.DictReader(io.StringIO(text))
    assert {row["slug"]: (row["deals"], row["figures"]) for row in rows} == {
        "tin": ("1", "2"),
        gold.slug: ("0", "0"),
    }


def test_a_list_without_a_date_is_in_todays_file_and_was_known_by_no_day() -> None:
    make_listing(make_mineral("tin"), make_citation(make_article(date=None)), list_name="A list")
    files = [Client().get(f"/minerals.csv{query}").getvalue().decode() for query in ("", "?as_of=2026-01-01")]
    assert ["A list" in file for file in files] == [True, False]

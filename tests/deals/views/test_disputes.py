"""The page of disputes: written questions with several answers, numbers that conflict, and nothing else."""

from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from deals.models import Country, Mineral
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


def page(query: str = "") -> str:
    return Client().get(f"/disputes/{query}").content.decode()


def make_conflict(country: Country | None, mineral: Mineral, **more: Any) -> None:
    """Save two claims that cannot both be right."""
    for value in (1234, 5678):
        make_figure(**{"country": country, "mineral": mineral, "value": Decimal(value), **more})


def make_written(title: str, claims: int = 2, status: str = "published", **deal: Any) -> None:
    """Save a question that so many events answer."""
    question = make_question(title=title)
    for _ in range(claims):
        citation = make_citation(make_article(status=status))
        make_event(question=question, citation=citation, deal=make_deal(**deal))


def test_conflicting_numbers_stand_side_by_side() -> None:
    make_conflict(make_country(name="Zambia"), make_mineral("copper"))
    html = page()
    assert "1 open conflict" in html
    assert html.index("5,678") > 0 < html.index("1,234")
    assert "2 sources, 2 independent, range 1,234–5,678 tonnes" in html


def test_numbers_that_agree_are_no_dispute() -> None:
    country, mineral = make_country(), make_mineral()
    for value in (17_300, 17_324):
        make_figure(country=country, mineral=mineral, value=Decimal(value))
    assert "No open conflict" in page()


def test_written_questions_need_two_public_claims() -> None:
    make_written("Who made the offer?")
    make_written("Answered once?", claims=1)
    make_written("Hidden?", status="draft")
    html = page()
    assert "Who made the offer?" in html
    assert "Answered once?" not in html
    assert "Hidden?" not in html


def test_a_number_with_a_written_question_is_told_once() -> None:
    make_conflict(make_country(), make_mineral(), question=make_question(title="How much copper?"))
    html = page()
    assert "How much copper?" in html
    assert "1 open conflict" in html


def test_filters_keep_what_is_about_a_country_a_mineral_or_a_sort_of_fact() -> None:
    here, there = make_country("ZMB", name="Zambia"), make_country("COD", name="Congo")
    tin, copper = make_mineral("tin"), make_mineral("copper")
    make_conflict(here, copper, period="2021")
    make_written("Of the deal here?", countries=[here], minerals=[tin])
    make_written("Of the deal there?", countries=[there], minerals=[copper])
    kept = {
        query: [words for words in ("2021", "deal here", "deal there") if words in page(query)]
        for query in ("?country=ZMB", "?mineral=copper", "?kind=event", "?kind=figure", "?kind=term")
    }
    assert kept == {
        "?country=ZMB": ["2021", "deal here"],
        "?mineral=copper": ["2021", "deal there"],
        "?kind=event": ["deal here", "deal there"],
        "?kind=figure": ["2021"],
        "?kind=term": [],
    }


def test_a_conflict_about_a_mine_is_found_by_its_country() -> None:
    site = make_site(make_country("ZMB"), name="Deep mine")
    make_conflict(None, make_mineral(), site=site)
    assert "Deep mine" in page("?country=ZMB")


def test_written_questions_and_numbers_share_the_pages() -> None:
    for number in range(15):
        make_written(f"Question number {number:02}?")
        make_conflict(make_country(), make_mineral())
    first, second = page(), page("?page=2")
    assert first.count('class="question"') == 20
    assert second.count('class="question"') == 10
    assert "Question number" not in second
    assert Client().get("/disputes/?page=3").status_code == 404


def test_a_filter_that_makes_no_sense_is_said_beside_it() -> None:
    answer = Client().get("/disputes/?mineral=nonsense")
    assert answer.status_code == 200
    assert "has-error" in answer.content.decode()

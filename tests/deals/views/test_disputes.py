"""The page of disputes: written questions with several answers, numbers that conflict, and nothing else."""

import csv
import datetime
import io
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from deals.models import Country, Mineral
from tests.make import (
    make_amount,
    make_article,
    make_citation,
    make_country,
    make_deal,
    make_event,
    make_figure,
    make_mineral,
    make_party,
    make_question,
    make_site,
    make_term,
)

pytestmark = pytest.mark.django_db


def page(query: str = "") -> str:
    return Client().get(f"/disputes/{query}").content.decode()


def file(query: str = "") -> list[dict[str, str]]:
    """Read the file of disputes, refusing lines that do not fit its header."""
    lines = list(
        csv.reader(io.StringIO(Client().get(f"/disputes.csv{query}").getvalue().decode()), strict=True)
    )
    return [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]


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
        query: [words for words in (", 2021", "deal here", "deal there") if words in page(query)]
        for query in ("?country=ZMB", "?mineral=copper", "?kind=event", "?kind=figure", "?kind=term")
    }
    assert kept == {
        "?country=ZMB": [", 2021", "deal here"],
        "?mineral=copper": [", 2021", "deal there"],
        "?kind=event": ["deal here", "deal there"],
        "?kind=figure": [", 2021"],
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


def test_the_file_has_the_claims_of_the_page_of_every_sort() -> None:
    question = make_question(title="Who made the offer?")
    for make in (make_event, make_party, make_term, make_amount):
        make(question=question)
    make_conflict(make_country("ZMB"), make_mineral("copper"))
    rows = file()
    assert [row["about"] for row in rows] == ["event", "party", "term", "amount", "figure", "figure"]
    assert {row["disputed_question_title"] for row in rows} == {"Who made the offer?", ""}
    assert sorted(row["value"] for row in rows if row["about"] == "figure") == ["1234", "5678"]
    assert [row["passed_over"] for row in rows if row["about"] == "figure"] == ["false", "true"]
    assert all(row["source_title"] for row in rows)


def test_the_file_has_no_claim_that_no_conflict_is_about() -> None:
    make_written("Answered once?", claims=1)
    make_written("Hushed?", status="draft")
    make_figure()
    assert file() == []


@pytest.mark.parametrize(("query", "countries"), [("?country=ZMB", {"ZMB"}), ("?mineral=tin", {"RWA"})])
def test_the_file_keeps_what_the_same_filters_keep(query: str, countries: set[str]) -> None:
    make_conflict(make_country("ZMB"), make_mineral("copper"))
    make_conflict(make_country("RWA"), make_mineral("tin"))
    assert {row["country_iso3"] for row in file(query)} == countries


def test_a_file_with_a_filter_that_makes_no_sense_is_refused() -> None:
    assert Client().get("/disputes.csv?kind=nonsense&country=XXX").status_code == 400


def test_a_conflict_that_was_settled_since_is_open_as_of_a_day_before() -> None:
    """A source that corrects itself ends a conflict; until then there was one."""
    first, second = (make_article(date=datetime.date(2025, day, 1)) for day in (1, 3))
    revised = make_article(date=datetime.date(2026, 1, 31), publisher=second.publisher)
    figure = make_figure(citation=make_citation(first), value=100)
    about = {"country": figure.country, "mineral": figure.mineral}
    make_figure(citation=make_citation(second), value=300, **about)
    make_figure(citation=make_citation(revised), value=100, **about)
    found = {
        day: Client().get(f"/disputes/?as_of={day}").content.decode().count('class="question"')
        for day in ("2025-02-28", "2025-03-01", "2026-01-30", "2026-01-31")
    }
    assert found == {"2025-02-28": 0, "2025-03-01": 1, "2026-01-30": 1, "2026-01-31": 0}
    rows = Client().get("/disputes.csv?as_of=2025-03-01").getvalue().decode().splitlines()
    assert len(rows) == 3
    assert 'class="question"' not in Client().get("/disputes/").content.decode()

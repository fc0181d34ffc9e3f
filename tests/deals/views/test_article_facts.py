"""The page of one article."""

import datetime

import pytest
from django.test import Client

from tests.make import make_article, make_citation, make_country, make_event, make_figure, make_publisher

pytestmark = pytest.mark.django_db


def read(client: Client, address: str) -> str:
    """Read a page, its white space evened out."""
    return " ".join(client.get(address).getvalue().decode().split())


def test_facts_stand_at_their_places_in_the_order_of_the_text(client: Client) -> None:
    article = make_article(slug="report")
    for number in (11, 9):
        place = make_citation(
            article, key=f"place-{number}", locator=f"paragraph {number}", phrase="some words"
        )
        make_event(citation=place, title=f"Event of {number}")
    page = read(client, "/articles/report/")
    first, second = page.index('id="place-9"'), page.index('id="place-11"')
    assert first < page.index("Event of 9") < second < page.index("Event of 11")
    assert f'href="{article.url}#:~:text=some%20words"' in page


def test_bibliographic_data_are_told(client: Client) -> None:
    make_country("KEN", iso2="KE", name="Kenya")
    make_article(
        slug="report",
        title="A title of ours",
        title_supplied=True,
        summary="In a nutshell.",
        date_inferred=True,
        archived_url="https://archive.example/1",
        publisher=make_publisher(name="The Paper"),
    )
    page = read(client, "/articles/report/")
    for words in ("A title of ours", "our title", "In a nutshell.", "The Paper", "(Kenya)", "inferred"):
        assert words in page
    assert 'href="https://archive.example/1"' in page


def test_a_rewrite_is_told_to_count_with_its_fellows(client: Client) -> None:
    agency = make_publisher(name="The Agency", slug="the-agency")
    make_article(slug="report", origin=agency)
    make_article(title="Another rewrite", origin=agency)
    page = read(client, "/articles/report/")
    assert "A rewrite of a report by The Agency." in page
    assert "1 other article on record comes from The Agency" in page
    assert 'href="/articles/?reporter=the-agency"' in page


def test_the_text_is_never_shown(client: Client) -> None:
    make_article(slug="report", body="Every single sentence of it.")
    assert "Every single sentence" not in read(client, "/articles/report/")


@pytest.mark.parametrize("status", ["draft", "in_review"])
def test_what_is_not_published_is_not_found(client: Client, status: str) -> None:
    make_article(slug="report", status=status)
    assert client.get("/articles/report/").status_code == 404


def test_a_withdrawn_article_is_gone_with_a_reason_and_without_its_facts(client: Client) -> None:
    article = make_article(slug="report", status="withdrawn", withdrawal_reason="It was made up.")
    make_figure(citation=make_citation(article), value=4321)
    response = client.get("/articles/report/")
    page = response.getvalue().decode()
    assert response.status_code == 410
    assert "It was made up." in page
    assert article.title in page
    assert "2025-04-09" in page
    assert "4,321" not in page
    assert article.summary not in page


@pytest.mark.parametrize("status", ["draft", "in_review"])
def test_what_was_withdrawn_stays_so_until_it_is_public_again_and_tells_nothing_new(
    client: Client, status: str
) -> None:
    make_article(slug="report", status=status, withdrawal_reason="It was made up.", title="A new title")
    response = client.get("/articles/report/")
    assert response.status_code == 410
    assert "It was made up." in response.getvalue().decode()
    assert "A new title" not in response.getvalue().decode()


def test_an_article_without_facts_says_so(client: Client) -> None:
    make_article(slug="report")
    assert "No fact on record has been drawn from it yet." in read(client, "/articles/report/")


def test_a_long_article_comes_in_pages_and_a_place_is_found_on_its_own(client: Client) -> None:
    article = make_article(slug="long")
    for number in range(1, 131):
        make_figure(citation=make_citation(article, key=f"place-{number}", locator=f"paragraph {number}"))
    first = client.get("/articles/long/").content.decode()
    assert 'id="place-100"' in first
    assert 'id="place-101"' not in first
    assert 'id="place-130"' in client.get("/articles/long/?at=place-130").content.decode()
    assert 'id="place-130"' in client.get("/articles/long/?page=2").content.decode()
    assert 'id="place-1"' in client.get("/articles/long/?at=nowhere").content.decode()
    assert client.get("/articles/long/?page=3").status_code == 404


def test_an_article_that_was_not_out_says_so_and_shows_nothing_of_what_it_says() -> None:
    article = make_article(slug="later", date=datetime.date(2026, 1, 31), summary="What it is about")
    event = make_event(citation=make_citation(article))
    page = Client().get("/articles/later/?as_of=2026-01-30").content.decode()
    assert "was not out yet on 30 Jan 2026" in page
    assert 'href="/articles/later/"' in page
    assert event.key not in page
    assert "What it is about" not in page
    assert event.key in Client().get("/articles/later/?as_of=2026-01-31").content.decode()


def test_an_article_dated_to_a_month_is_out_once_the_month_is_over() -> None:
    make_article(slug="of-a-month", date=datetime.date(2025, 12, 1), date_precision="month")
    before, after = (
        Client().get(f"/articles/of-a-month/?as_of={day}").content.decode()
        for day in ("2025-12-30", "2025-12-31")
    )
    assert "was not out yet" in before
    assert "was not out yet" not in after


def test_an_article_without_a_date_was_out_by_no_day() -> None:
    make_article(slug="undated", date=None)
    assert "has no date" in Client().get("/articles/undated/?as_of=2026-01-31").content.decode()

"""The list of articles."""

import pytest
from django.test import Client

from tests.make import make_article, make_citation, make_event, make_publisher

pytestmark = pytest.mark.django_db


def read(client: Client, address: str) -> str:
    """Read a page, its white space evened out."""
    return " ".join(client.get(address).getvalue().decode().split())


def test_an_article_is_listed_with_origin_date_and_number_of_facts(client: Client) -> None:
    article = make_article(
        title="A report",
        title_supplied=True,
        date="2025-03-01",
        date_precision="month",
        date_inferred=True,
        publisher=make_publisher(name="The Paper"),
        origin=make_publisher(name="The Agency"),
    )
    for _ in range(3):
        make_event(citation=make_citation(article))
    row = read(client, "/articles/").split("<tbody>")[1]
    for words in (
        "A report",
        "our title",
        "March 2025",
        "inferred",
        "The Paper",
        "after The Agency",
        ">3</td>",
    ):
        assert words in row


def test_the_filter_of_publishers_finds_rewrites_of_its_reports_too(client: Client) -> None:
    make_article(title="A rewrite", origin=make_publisher(slug="agency"))
    make_article(title="Another story")
    page = read(client, "/articles/?publisher=agency")
    assert "A rewrite" in page
    assert "Another story" not in page


@pytest.mark.parametrize("status", ["draft", "in_review", "withdrawn"])
def test_what_is_not_published_is_not_listed(client: Client, status: str) -> None:
    make_article(title="Hidden story", status=status)
    assert "Hidden story" not in read(client, "/articles/")


def test_no_match_is_said(client: Client) -> None:
    assert "No article on record matches these filters." in read(client, "/articles/?q=atlantis")

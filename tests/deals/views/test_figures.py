"""Every number."""

import pytest
from django.test import Client

from tests.make import make_article, make_citation, make_country, make_figure, make_mineral, make_question

pytestmark = pytest.mark.django_db


def read(client: Client, address: str) -> str:
    """Read a page, its white space evened out."""
    return " ".join(client.get(address).getvalue().decode().split())


def test_a_figure_is_shown_with_all_that_it_takes_to_read_it(client: Client) -> None:
    figure = make_figure(
        key="a-figure",
        country=make_country("RWA", name="Rwanda"),
        partner=make_country("AUT", name="Austria"),
        mineral=make_mineral("tungsten"),
        reported_as="wolfram",
        measure="export_volume",
        basis="concentrate",
        qualifier="more_than",
        value=1000,
        estimated="yes",
        period_inferred=True,
        note="As shipped.",
    )
    row = read(client, "/figures/").split('id="a-figure"')[1].split("</tr>")[0]
    for words in ("Rwanda", "Tungsten", "reported as wolfram", "exports by weight", "ore or concentrate"):
        assert words in row
    for words in (
        "2024",
        "inferred",
        "more than 1,000 tonnes",
        "estimated",
        "partner Austria",
        "As shipped.",
    ):
        assert words in row
    assert figure.citation.url.split("#")[1] in row


def test_the_latest_year_comes_first(client: Client) -> None:
    for period in ("2019", "2024", "2021"):
        make_figure(key=f"of-{period}", period=period)
    page = read(client, "/figures/")
    assert page.index("of-2024") < page.index("of-2021") < page.index("of-2019")


def test_disputes_among_the_figures_are_told_below(client: Client) -> None:
    make_figure(question=make_question(slug="how-much", title="How much is it?"))
    assert "How much is it?" in read(client, "/figures/").split('id="question-how-much"')[1]


def test_filters_that_make_no_sense_are_said_and_filter_nothing_away(client: Client) -> None:
    make_figure(key="stays")
    page = read(client, "/figures/?country=ZZZ&since=long&as_of=soon&unit=stone")
    assert page.count('class="field has-error"') == 4
    assert 'id="stays"' in page


@pytest.mark.parametrize(
    "query",
    [
        "q=%00",
        "country=%00",
        "mineral=%ff%fe",
        "since=1e999",
        "as_of=0000-00-00",
        "%00=%ff",
        "q=%F0%9F%92%8E",
    ],
)
def test_nonsense_is_no_server_error(client: Client, query: str) -> None:
    make_figure()
    assert client.get(f"/figures/?{query}").status_code == 200


@pytest.mark.parametrize("page", ["0", "-1", "2", "x", "9" * 400, "1.5", "%00"])
def test_a_page_that_does_not_exist_is_not_found(client: Client, page: str) -> None:
    make_figure()
    assert client.get(f"/figures/?page={page}").status_code == 404


def test_as_of_a_day_later_figures_are_unknown(client: Client) -> None:
    make_figure(key="early", citation=make_citation(make_article(date="2025-01-01", date_precision="month")))
    assert 'id="early"' in read(client, "/figures/?as_of=2025-01-31")
    assert 'id="early"' not in read(client, "/figures/?as_of=2025-01-30")


def test_no_match_is_said(client: Client) -> None:
    assert "No figure on record matches these filters." in read(client, "/figures/")

"""What holds for the admin of every model."""

import pytest
from django.apps import apps
from django.contrib import admin
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from articles.models import Citation
from deals.models import Deal
from tests.deals.admin.every_model import MAKERS, address, logged_in
from tests.make import (
    make_amount,
    make_citation,
    make_deal,
    make_event,
    make_figure,
    make_listing,
    make_party,
    make_term,
)

pytestmark = [pytest.mark.django_db, pytest.mark.long]
every_model = pytest.mark.parametrize("name", MAKERS)
ODD = [
    "q=%00",
    "q=" + "x" * 5000,
    "p=-1",
    "p=99999999999",
    "o=9.-9",
    "e=1",
    "all=",
    "date__year=abc",
    "x=%00",
]


def count_queries(client: Client, url: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        assert client.get(url).status_code == 200
    return len(queries)


def test_each_model_of_the_site_is_in_the_admin() -> None:
    models = [*apps.get_app_config("articles").get_models(), *apps.get_app_config("deals").get_models()]

    derived = {"articles_statuschange", "deals_correction", "deals_deskdecision", "deals_figurequestion"}
    beside = {
        "articles_notduplicate",
        "articles_textsketch",
    }  # kept beside an article's text
    names = {f"{model._meta.app_label}_{model._meta.model_name}": model for model in models}
    assert names.keys() == MAKERS.keys() | derived | beside
    assert {name for name, model in names.items() if not admin.site.is_registered(model)} == beside


@every_model
def test_lists_take_as_many_queries_for_20_rows_as_for_2(name: str) -> None:
    client = logged_in()
    for _ in range(2):
        MAKERS[name]()
    client.get(address(name, "changelist"))
    two = count_queries(client, address(name, "changelist"))
    for _ in range(18):
        MAKERS[name]()

    assert count_queries(client, address(name, "changelist")) == two


@every_model
def test_an_editor_reads_all_pages_of_a_row(name: str) -> None:
    client, row = logged_in(), MAKERS[name]()

    for page in ("change", "history", "delete"):
        assert client.get(address(name, page, row.pk)).status_code == 200, page
    assert client.get(address(name, "add")).status_code == 200


@every_model
def test_a_search_without_accents_or_case_gives_a_list(name: str) -> None:
    MAKERS[name]()

    assert logged_in().get(address(name, "changelist"), {"q": "république x"}).status_code == 200


@every_model
def test_counts_beside_the_filters_are_shown_on_request(name: str) -> None:
    MAKERS[name]()

    assert logged_in().get(address(name, "changelist"), {"_facets": "True"}).status_code == 200


@every_model
def test_an_empty_form_gives_errors_and_saves_nothing(name: str) -> None:
    response = logged_in().post(address(name, "add"), {})

    assert response.status_code == 200
    assert b"This field is required" in response.content or b"ManagementForm" in response.content


@every_model
@pytest.mark.parametrize("query", ODD)
def test_odd_addresses_of_a_list_are_no_server_error(name: str, query: str) -> None:
    MAKERS[name]()

    assert logged_in().get(f"{address(name, 'changelist')}?{query}", follow=True).status_code < 500


@every_model
@pytest.mark.parametrize("key", ["abc", "0", "99999999999999999999", "-1", "%00"])
def test_odd_addresses_of_a_row_are_no_server_error(name: str, key: str) -> None:
    url = address(name, "change", "KEY").replace("KEY", key)

    assert logged_in().get(url, follow=True).status_code < 500


@every_model
@pytest.mark.parametrize("page", ["changelist", "add"])
def test_who_is_not_logged_in_is_sent_to_the_login(name: str, page: str) -> None:
    response = Client().get(address(name, page))

    assert response.status_code == 302
    assert response["Location"].startswith("/admin/login/")


def say_more(deal: Deal, citation: Citation) -> None:
    """Save one fact of each kind that a deal's and an article's page show."""
    for make in (make_event, make_term, make_party, make_amount):
        make(deal=deal, citation=citation, further_citations=[make_citation(citation.article)])
    make_figure(citation=citation)
    make_listing(citation=citation)


@pytest.mark.parametrize("page", ["articles_article", "deals_deal"])
def test_pages_with_facts_take_as_many_queries_for_20_facts_as_for_2(page: str) -> None:
    client, deal = logged_in(), make_deal()
    event = make_event(deal=deal)
    row = deal if page == "deals_deal" else event.citation.article
    say_more(deal, event.citation)
    client.get(address(page, "change", row.pk))
    few = count_queries(client, address(page, "change", row.pk))
    for _ in range(9):
        say_more(deal, event.citation)
        say_more(deal, make_citation(event.citation.article))

    assert count_queries(client, address(page, "change", row.pk)) == few


def test_a_facts_page_takes_as_many_queries_for_20_further_citations_as_for_2() -> None:
    client, event = logged_in(), make_event(further_citations=[make_citation(), make_citation()])
    page = address("deals_dealevent", "change", event.pk)
    client.get(page)
    two = count_queries(client, page)
    event.further_citations.add(*(make_citation() for _ in range(18)))

    assert count_queries(client, page) == two

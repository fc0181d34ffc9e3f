"""The form in which readers report errors."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db.models import Model
from django.test import Client

from articles.models import Article
from deals.choices import Reported
from deals.models import Correction, Deal, DealEvent
from deals.models.correction_limit import PER_CLIENT
from tests import make

pytestmark = pytest.mark.django_db
SAID = {"wrong": "It is out by ten.", "right": "1,100 tonnes", "source_url": "https://gazette.example/1"}


def said_deal(**values: Any) -> Deal:
    deal: Deal = make.make_event(**values).deal
    return deal


def said_site(**values: Any) -> Model:
    return make.make_site(citation=values.get("citation") or make.make_citation())


def said_actor(**values: Any) -> Model:
    return make.make_actor(citation=values.get("citation") or make.make_citation())


def said_article(**values: Any) -> Model:
    citation = values.get("citation") or make.make_citation()
    return Article.objects.get(citations=citation)


OF_ARTICLES: dict[str, Callable[..., Any]] = {
    "figure": make.make_figure,
    "event": make.make_event,
    "party": make.make_party,
    "term": make.make_term,
    "amount": make.make_amount,
    "deal": said_deal,
    "site": said_site,
    "actor": said_actor,
    "article": said_article,
}
REFERENCE: dict[str, Callable[..., Any]] = {"country": make.make_country, "mineral": make.make_mineral}


def address(kind: str, row: Any) -> str:
    key = getattr(row, "key", None) or getattr(row, "slug", None) or row.pk
    return f"/report/{kind}/{key}/"


def test_every_kind_is_tried() -> None:
    assert OF_ARTICLES.keys() | REFERENCE.keys() == set(Reported.values)


@pytest.mark.parametrize("kind", [*OF_ARTICLES, *REFERENCE])
def test_an_error_in_anything_public_can_be_reported(client: Client, kind: str) -> None:
    row = {**OF_ARTICLES, **REFERENCE}[kind]()
    url = address(kind, row)

    assert client.get(url).status_code == 200
    response = client.post(url, SAID, follow=True)

    assert "Thank you: the report has reached the editors." in response.content.decode()
    correction = Correction.objects.get()
    assert (correction.kind, correction.status, correction.wrong) == (kind, "new", "It is out by ten.")
    assert correction.about == str(row)


@pytest.mark.parametrize("kind", OF_ARTICLES)
@pytest.mark.parametrize("status", ["draft", "in_review", "withdrawn"])
def test_what_the_public_does_not_see_cannot_be_asked_for(client: Client, kind: str, status: str) -> None:
    row = OF_ARTICLES[kind](citation=make.make_citation(make.make_article(status=status)))
    assert client.get(address(kind, row)).status_code == 404
    assert client.post(address(kind, row), SAID).status_code == 404
    assert not Correction.objects.exists()


@pytest.mark.parametrize(
    "url", ["/report/poem/x/", "/report/figure/", "/report/figure/nothing/", "/report/figure/a%00b/"]
)
def test_what_is_not_there_is_not_found(client: Client, url: str) -> None:
    assert client.get(url).status_code == 404


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("wrong", ""),
        ("wrong", "   "),
        ("wrong", "x" * 2001),
        ("wrong", "NUL \x00"),
        ("wrong", "Buy at https://shop.example now"),
        ("right", "see www.shop.example"),
        ("right", "x" * 2001),
        ("source_url", "not an address"),
        ("source_url", "javascript:alert(1)"),
        ("source_url", "https://gazette.example/" + "x" * 500),
        ("email", "nobody"),
        ("website", "https://shop.example"),
    ],
)
def test_what_cannot_be_is_told_beside_its_field_and_nothing_typed_is_lost(
    client: Client, field: str, value: str
) -> None:
    response = client.post(address("event", make.make_event()), {**SAID, field: value})

    assert response.status_code == 200
    assert response.context["report"].errors.keys() == {field}
    assert 'class="errorlist"' in response.content.decode()
    assert "1,100 tonnes" in response.content.decode() or field == "right"
    assert not Correction.objects.exists()


def test_the_sixth_report_in_an_hour_is_refused_with_the_remedy_and_its_text(client: Client) -> None:
    url = address("event", make.make_event())
    for _ in range(PER_CLIENT):
        assert client.post(url, SAID).status_code == 302

    response = client.post(url, SAID)

    assert response.status_code == 429
    page = response.content.decode()
    assert "send it again in 60 minutes" in page
    assert "It is out by ten." in page
    assert client.post(url, SAID, REMOTE_ADDR="192.0.2.200").status_code == 302


def test_no_network_address_is_kept(client: Client) -> None:
    client.post(address("event", make.make_event()), SAID, REMOTE_ADDR="192.0.2.200")
    kept = Correction.objects.values().get()
    assert "192.0.2.200" not in repr(kept)
    assert len(kept["client"]) == 64


def test_a_report_without_a_token_is_refused_with_the_remedy() -> None:
    url = address("event", make.make_event())
    response = Client(enforce_csrf_checks=True).post(url, SAID)
    assert response.status_code == 403
    assert "what you typed is still there" in response.content.decode()


def test_the_form_sends_its_own_token_and_is_kept_by_no_cache() -> None:
    client = Client(enforce_csrf_checks=True)
    url = address("event", make.make_event())
    page = client.get(url)
    token = client.cookies["csrftoken"].value

    assert "no-store" in page["Cache-Control"]
    assert 'content="noindex"' in page.content.decode()
    assert client.post(url, {**SAID, "csrfmiddlewaretoken": token}).status_code == 302


def test_pages_that_link_the_form_set_no_cookie(client: Client) -> None:
    event = make.make_event()
    response = client.get(event.deal.get_absolute_url())
    assert f'href="/report/event/{event.key}/"' in response.content.decode()
    assert not response.cookies


def test_what_readers_say_is_on_no_public_page_or_file(client: Client) -> None:
    event = make.make_event()
    client.post(address("event", event), {**SAID, "wrong": "hushed words", "email": "ann@reader.example"})
    for url in (event.deal.get_absolute_url(), "/events.csv", address("event", event), "/"):
        text = client.get(url).getvalue().decode()
        assert "hushed words" not in text
        assert "reader.example" not in text


def test_a_fact_on_an_articles_page_has_its_form(client: Client) -> None:
    event = make.make_event()
    page = client.get(event.citation.article.get_absolute_url()).content.decode()
    assert f'href="/report/event/{event.key}/"' in page
    assert f'href="/report/article/{event.citation.article.slug}/"' in page


def test_a_page_that_is_not_there_offers_no_form(client: Client) -> None:
    assert "/report/" not in client.get("/deals/nothing/").content.decode()


def test_markup_in_a_report_stays_text_for_the_editors() -> None:
    event = make.make_event()
    Client().post(address("event", event), {**SAID, "wrong": "<script>alert(1)</script>"})
    client = Client()
    client.force_login(User.objects.create_superuser("root"))
    page = client.get(f"/admin/deals/correction/{Correction.objects.get().pk}/change/").content.decode()
    assert "<script>alert(1)" not in page
    assert DealEvent.objects.get().key in page or "In the admin" in page

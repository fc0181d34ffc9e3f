"""The question about likely twins: on the page that adds by text, and in the plain form."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from articles.models import Article, NotDuplicate
from articles.paragraphs import paragraphs
from tests.articles.admin.test_intake import confirmed, intake, paste
from tests.articles.likeness import stories
from tests.deals.admin.every_model import address, logged_in
from tests.deals.admin.filling_forms import errors_of, send
from tests.make import make_article, make_citation, make_event, make_publisher

pytestmark = pytest.mark.django_db
PASTED = f"""Title: Stake in coltan mine sought
Publisher: Ruzizi Gazette
Date: 2025-07-14
URL: https://gazette.example/luhwa

{stories.RETOLD}"""
ADD = {
    "slug": "luhwa",
    "title": "Stake sought",
    "url": "https://gazette.example/luhwa",
    "body": stories.RETOLD,
}


def wire(**values: Any) -> Article:
    """Save the report that the others rewrite."""
    return make_article(**{"title": "Fund offers money", "body": stories.WIRE, "status": "draft", **values})


def answer(client: Client, twin: Article, value: str, pasted: str = PASTED) -> Any:
    """Paste a text and answer the question about a twin."""
    return client.post(intake(), confirmed(paste(client, text=pasted), **{f"twin-{twin.pk}": value}))


def test_the_twin_is_shown_beside_with_its_facts_and_what_is_shared() -> None:
    twin = wire()
    make_event(citation=make_citation(twin))
    page = paste(logged_in(), text=PASTED).content.decode()

    assert "one fact drawn from it" in page
    assert "<mark>" in page
    assert page.count("grandchildren&#x27;s ground for the price of a football club") >= 2
    assert page.count('type="radio"') == 3


@pytest.mark.parametrize("value", ["", "perhaps"])
def test_without_an_answer_nothing_is_saved_and_nothing_is_lost(value: str) -> None:
    twin = wire()
    response = answer(logged_in(), twin, value)

    assert "likely twin" in response.context["form"].non_field_errors()[0]
    assert response.context["form"]["title"].value() == "Stake in coltan mine sought"
    assert Article.objects.count() == 1


def test_the_same_article_leads_there_and_saves_nothing() -> None:
    twin = wire()
    response = answer(logged_in(), twin, "same")

    assert response.headers["Location"] == address("articles_article", "change", twin.pk)
    assert Article.objects.count() == 1


def test_a_rewrite_gets_the_first_reporter_as_its_origin() -> None:
    twin = wire()
    pasted = PASTED.replace("Reuters reports, citing", "say")
    answer(logged_in(), twin, "rewrite", pasted)

    article = Article.objects.get(slug="stake-in-coltan-mine-sought")
    assert article.origin == twin.publisher
    assert NotDuplicate.objects.filter(first=twin, second=article).exists()


def test_a_rewrite_of_a_rewrite_has_the_origin_of_both() -> None:
    twin = wire(origin=make_publisher(name="Agency"))
    answer(logged_in(), twin, "rewrite", PASTED.replace("Reuters reports, citing", "say"))

    article = Article.objects.get(slug="stake-in-coltan-mine-sought")
    assert article.origin == twin.origin


def test_the_agencys_own_report_has_no_origin() -> None:
    twin = wire(origin=make_publisher(name="Ruzizi Gazette"))
    answer(logged_in(), twin, "rewrite", PASTED.replace("Reuters reports, citing", "say"))

    assert Article.objects.get(slug="stake-in-coltan-mine-sought").origin is None


def test_whom_the_editor_names_stays_the_origin() -> None:
    twin = wire()
    answer(logged_in(), twin, "rewrite")

    origin = Article.objects.get(slug="stake-in-coltan-mine-sought").origin
    assert origin is not None
    assert origin.name == "Reuters"


def test_what_is_no_duplicate_is_remembered_with_who_said_so() -> None:
    twin = wire()
    answer(logged_in(), twin, "different")

    pair = NotDuplicate.objects.get()
    article = Article.objects.get(slug="stake-in-coltan-mine-sought")
    assert (pair.first, pair.second) == (twin, article)
    assert pair.by == article.created_by


def test_the_plain_form_asks_too_and_saves_with_the_answer() -> None:
    twin, client = wire(), logged_in()
    url = address("articles_article", "add")
    values = ADD | {"publisher": make_publisher().pk}
    refused = send(client, url, **values)
    assert "likely twin" in errors_of(refused)["__all__"][0]
    assert f'name="twin-{twin.pk}"' in refused.content.decode()

    saved = send(client, url, **values, **{f"twin-{twin.pk}": "rewrite"})
    assert saved.status_code == 302
    assert Article.objects.get(slug="luhwa").origin == twin.publisher
    assert NotDuplicate.objects.count() == 1


def test_the_plain_form_leads_to_the_same_article() -> None:
    twin = wire()
    values = ADD | {"publisher": make_publisher().pk, f"twin-{twin.pk}": "same"}
    response = send(logged_in(), address("articles_article", "add"), **values)

    assert response.headers["Location"] == address("articles_article", "change", twin.pk)


def test_an_edit_that_makes_an_article_alike_asks_once() -> None:
    twin, article, client = wire(), make_article(status="draft"), logged_in()
    url = address("articles_article", "change", article.pk)
    assert "__all__" in errors_of(send(client, url, body=stories.RETOLD))

    send(client, url, body=stories.RETOLD, **{f"twin-{twin.pk}": "different"})
    assert send(client, url, body=stories.COPIED).status_code == 302


def test_an_edit_of_something_else_asks_nothing() -> None:
    wire()
    article = make_article(body=stories.RETOLD, status="draft")

    assert (
        send(logged_in(), address("articles_article", "change", article.pk), language="fr").status_code == 302
    )


@pytest.mark.parametrize("key", ["x", "99999999", "9" * 40, "-1"])
def test_an_answer_about_no_article_does_no_harm(key: str) -> None:
    client = logged_in()
    response = client.post(intake(), {"_save": "1", f"twin-{key}": "same"})

    assert response.status_code == 200


@pytest.mark.parametrize("status", ["draft", "published"])
def test_a_recorded_article_without_its_text_can_be_given_it(status: str) -> None:
    twin = wire(url="https://gazette.example/luhwa/", body="", status=status)
    response = answer(logged_in(), twin, "text")

    twin.refresh_from_db()
    assert response.headers["Location"] == reverse("desk", args=[twin.pk])
    assert paragraphs(twin.body) == paragraphs(stories.RETOLD)
    assert Article.objects.count() == 1


def test_a_recorded_text_is_never_replaced_by_an_answer() -> None:
    twin = wire(url="https://gazette.example/luhwa/")
    answer(logged_in(), twin, "text")

    twin.refresh_from_db()
    assert twin.body == stories.WIRE


def test_the_plain_form_names_no_publisher_as_its_own_origin() -> None:
    publisher = make_publisher()
    twin = wire(origin=publisher)
    values = ADD | {"publisher": publisher.pk, f"twin-{twin.pk}": "rewrite"}
    send(logged_in(), address("articles_article", "add"), **values)

    assert Article.objects.get(slug="luhwa").origin is None


def test_an_answer_is_kept_when_the_title_is_changed_in_the_same_save() -> None:
    twin, client = make_article(title="Stake in coltan mine is sought", status="draft"), logged_in()
    pasted = PASTED.replace("Reuters reports, citing", "say")
    values = confirmed(paste(client, text=pasted)) | {
        "title": "Luhwa: who pays",
        "url": "https://g.example/1",
    }
    client.post(intake(), values | {f"twin-{twin.pk}": "rewrite"})

    article = Article.objects.get(title="Luhwa: who pays")
    assert article.origin == twin.publisher
    assert NotDuplicate.objects.filter(first=twin, second=article).exists()


def test_a_question_stays_when_the_title_is_changed_without_an_answer() -> None:
    twin, client = make_article(title="Stake in coltan mine is sought", status="draft"), logged_in()
    page = paste(client, text=PASTED)
    assert f'type="hidden" name="twin-{twin.pk}" value=""' in page.content.decode()

    values = confirmed(page) | {"title": "Luhwa: who pays", f"twin-{twin.pk}": ""}
    response = client.post(intake(), values)
    assert [question.twin.article for question in response.context["form"].questions()] == [twin]
    assert Article.objects.count() == 1


def test_the_plain_form_keeps_the_answer_when_the_change_is_undone() -> None:
    twin, article, client = wire(), make_article(status="draft"), logged_in()
    url = address("articles_article", "change", article.pk)
    send(client, url, body=stories.RETOLD)
    send(client, url, language="fr", **{f"twin-{twin.pk}": "different"})

    assert NotDuplicate.objects.filter(first=twin, second=article).exists()

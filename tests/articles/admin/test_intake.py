"""Adding an article by its text: paste, confirm, save; and whatever else is pasted."""

from collections.abc import Iterator
from threading import Thread
from typing import Any
from unittest.mock import patch

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client, override_settings
from django.urls import reverse

from articles.admin.intake_form import IntakeForm
from articles.fetching import Fetched, RefusedError
from articles.models import Article, Publisher
from tests.articles.likeness.stories import WIRE
from tests.articles.reading.pages import HEAD, SENTENCES, text, web_page
from tests.deals.admin.every_model import address, logged_in
from tests.make import make_article, make_publisher

pytestmark = pytest.mark.django_db
URL = "https://gazette.example/news/smelter-visit"
HEADERS = f"""Title: Smelter visit ends without a deal
Publisher: Ruzizi Gazette
Date: 2025-05
URL: {URL}
Language: en

"""


def intake() -> str:
    return reverse("admin:articles_article_intake")


def paste(client: Client, **values: Any) -> Any:
    return client.post(intake(), {"text": "", "address": "", "_read": "1", **values})


def confirmed(page: Any, **changed: Any) -> dict[str, Any]:
    """Give what a browser sends back from the second page."""
    form = page.context["form"]
    values = {name: form[name].field.prepare_value(form[name].value()) for name in form.fields}
    kept = {name: value for name, value in (values | changed).items() if value not in {None, False}}
    return {**kept, "_save": "1"}


def errors(response: Any) -> dict[str, list[str]]:
    assert response.status_code == 200
    return {name: [str(each) for each in found] for name, found in response.context["form"].errors.items()}


def test_a_pasted_text_becomes_a_draft_in_two_steps() -> None:
    publisher, client = make_publisher(name="The Ruzizi Gazette"), logged_in()
    page = paste(client, text=HEADERS + text())
    response = client.post(intake(), confirmed(page))

    article = Article.objects.get()
    assert response.status_code == 302
    assert response.headers["Location"] == reverse("desk", args=[article.pk])
    assert (article.title, article.url, article.publisher) == (
        "Smelter visit ends without a deal",
        URL,
        publisher,
    )
    assert (str(article.when), article.slug) == ("May 2025", "smelter-visit-ends-without-a-deal")
    assert article.body == "\n\n".join(SENTENCES)
    assert (article.status, article.language, article.kind) == ("draft", "en", "news")
    assert article.created_by is not None


def test_nothing_is_saved_by_reading() -> None:
    paste(logged_in(), text=HEADERS + text())

    assert (Article.objects.count(), Publisher.objects.count()) == (0, 0)


def test_each_guess_says_where_it_comes_from() -> None:
    page = paste(logged_in(), text=web_page()).content.decode()

    for words in (
        "from the page&#x27;s meta tags",
        "canonical link",
        "own markup",
        "not among the publishers",
    ):
        assert words in page


def test_a_corrected_guess_is_no_guess_any_more() -> None:
    client = logged_in()
    page = paste(client, text=HEADERS + text())
    again = client.post(intake(), confirmed(page, title="Another title", url="nonsense"))

    marked = {row.field.name for row in again.context["form"].rows if row.source}
    assert "title" not in marked
    assert {"publisher", "when", "language"} <= marked


@pytest.mark.parametrize(
    "marks", ["", "{", "7", "[1]", '{"title": 7}', '{"title": ["a", "<b>x</b>"]}', "[" * 9999]
)
def test_tampered_marks_do_no_harm(marks: str) -> None:
    client = logged_in()
    page = paste(client, text=HEADERS + text())
    response = client.post(intake(), confirmed(page, guesses=marks, url=""))

    assert response.status_code == 200
    assert "<b>x</b>" not in response.content.decode()


def test_a_new_publisher_is_made_in_place() -> None:
    client = logged_in()
    client.post(intake(), confirmed(paste(client, text=HEADERS + text("Reuters said so."))))

    article = Article.objects.get()
    assert (article.publisher.name, article.publisher.homepage) == (
        "Ruzizi Gazette",
        "https://gazette.example/",
    )
    assert article.origin is not None
    assert (article.origin.name, article.origin.slug) == ("Reuters", "reuters")


def test_a_publisher_is_known_by_its_host() -> None:
    known = make_publisher(name="Gazette of the Lake", homepage="https://www.gazette.example/")
    page = paste(logged_in(), text=text(), address=URL)

    assert page.context["form"]["publisher"].value() == known.name


def test_an_unknown_publisher_is_an_error_that_names_the_nearest() -> None:
    make_publisher(name="The Ruzizi Gazete")
    client = logged_in()
    page = paste(client, text=HEADERS + text())
    assert not page.context["form"]["publisher_is_new"].value()

    found = errors(client.post(intake(), confirmed(page)))
    assert found.keys() == {"publisher"}
    assert "The Ruzizi Gazete" in found["publisher"][0]


def test_a_saved_page_is_uploaded_in_any_encoding() -> None:
    page = web_page(HEAD.replace("utf-8", "windows-1252")).replace("Awa Ndele", "Awa Ndélé")
    file = SimpleUploadedFile("page.html", page.encode("cp1252"), "text/html")

    found = paste(logged_in(), file=file)
    assert "Awa Ndélé" in found.context["form"]["body"].value()


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("text", "", "Paste the article"),
        ("text", " \n ", "Paste the article"),
        ("text", "Too short.", "at least 20 words"),
        ("text", "with a NUL \x00 " + WIRE, "Null characters"),
        ("text", "x" * 5_000_001, "larger than 5 MB"),
        ("text", "word " * 200_000, "longer than any article"),
        ("text", "<html><body><nav><a href='/'>x</a></nav></body></html>", "paste"),
        ("address", "not an address", "Enter a valid URL"),
        ("address", URL, "MINERALS_FETCH"),
        ("file", SimpleUploadedFile("a.html", b""), "at least 20 words"),
        ("file", SimpleUploadedFile("a.pdf", b"%PDF-1.7"), "This is a PDF"),
        ("file", SimpleUploadedFile("a.png", b"\x89PNG\r\n\x1a\n" + bytes(99)), "no text"),
        ("file", SimpleUploadedFile("a.html", b"x" * 5_000_001), "larger than 5 MB"),
    ],
)
def test_what_cannot_be_read_is_an_error_beside_its_field(field: str, value: Any, words: str) -> None:
    found = errors(paste(logged_in(), **{field: value}))

    assert found.keys() == {field if value not in {"", " \n "} else "text"}
    assert words in found[next(iter(found))][0]


def test_what_was_typed_stays_when_it_is_refused() -> None:
    page = paste(logged_in(), text="Too short to read.", address="https://gazette.example/a").content.decode()

    assert "Too short to read." in page
    assert "https://gazette.example/a" in page


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("title", "", "Write the title as it is printed"),
        ("title", "x" * 301, "at most 300"),
        ("url", "", "Write the address at which it can be read."),
        ("url", "ftp://gazette.example/a", "http:// or https://"),
        ("when", "yesterday", "Write a date"),
        ("language", "English", "at most 3"),
        ("kind", "poem", "Select a valid choice"),
        ("publisher", "", "Write who published it"),
        ("publisher", "NUL \x00", "Null characters"),
        ("origin", "Nobody Heard Of", "No publisher has this name"),
        ("slug", "ä b", "valid"),
        ("body", "", "Paste the text"),
    ],
)
def test_a_bad_value_is_refused_beside_its_field_and_all_else_stays(
    field: str, value: str, words: str
) -> None:
    client = logged_in()
    page = paste(client, text=HEADERS + text())
    response = client.post(intake(), confirmed(page, **{field: value}))

    found = errors(response)
    assert found.keys() == {field}
    assert words in found[field][0]
    assert Article.objects.count() == 0
    if field != "body":
        assert response.context["form"]["body"].value() == "\n\n".join(SENTENCES)


def test_a_taken_address_is_told_beside_it() -> None:
    make_article(url=URL)
    client = logged_in()

    assert errors(client.post(intake(), confirmed(paste(client, text=HEADERS + text())))).keys() == {"url"}


@pytest.mark.django_db(transaction=True)
def test_an_address_that_somebody_saves_in_between_is_told_beside_it() -> None:
    def save_elsewhere() -> None:
        make_article(url=URL)
        connection.close()

    def save_after_somebody(form: IntakeForm, user: Any) -> Article:
        thread = Thread(target=save_elsewhere)
        thread.start()
        thread.join()
        return save(form, user)

    save = IntakeForm.save_draft
    client = logged_in()
    page = paste(client, text=HEADERS + text())
    with patch.object(IntakeForm, "save_draft", save_after_somebody):
        assert errors(client.post(intake(), confirmed(page))).keys() == {"url"}


def test_a_taken_slug_gets_a_number() -> None:
    make_article(slug="smelter-visit-ends-without-a-deal")
    page = paste(logged_in(), text=HEADERS + text())

    assert page.context["form"]["slug"].value() == "smelter-visit-ends-without-a-deal-2"


@pytest.fixture
def fetching() -> Iterator[Any]:
    with override_settings(FETCHING=True), patch("articles.admin.paste_form.fetch") as fetch:
        yield fetch


def test_an_address_is_fetched_where_the_operator_allows_it(fetching: Any) -> None:
    fetching.return_value = Fetched(200, URL, "text/html", web_page("").encode())
    page = paste(logged_in(), address="https://short.example/x")

    assert SENTENCES[0] in page.context["form"]["body"].value()
    assert page.context["form"]["url"].value() == URL


def test_a_refused_address_is_told_with_the_remedy(fetching: Any) -> None:
    fetching.side_effect = RefusedError("10.0.0.1 is not a public address")
    found = errors(paste(logged_in(), address="https://inside.example/x"))

    assert found["address"][0] == "10.0.0.1 is not a public address"
    assert "paste it instead" in found["address"][1]


def test_a_missing_page_is_told_with_the_remedy(fetching: Any) -> None:
    fetching.return_value = Fetched(404, URL, "text/html", b"<p>Not here</p>")
    found = errors(paste(logged_in(), address=URL))

    assert "status 404" in found["address"][0]
    assert "paste it instead" in found["address"][1]


def test_the_page_is_for_those_who_may_add_articles() -> None:
    assert Client().get(intake()).status_code == 302
    editor = logged_in()
    editor.get(intake())
    assert editor.get(intake()).status_code == 200


@pytest.mark.parametrize("page", ["changelist", "add"])
def test_the_page_is_linked_where_articles_are_added(page: str) -> None:
    assert intake() in logged_in().get(address("articles_article", page)).content.decode()


def test_the_first_page_leads_there() -> None:
    assert intake() in logged_in().get("/admin/").content.decode()

"""Articles in the admin: their fields, and the list of them."""

import pytest
from django.contrib.admin.models import LogEntry
from django.test import Client

from articles.models import Article
from tests.deals.admin.every_model import address, logged_in
from tests.deals.admin.filling_forms import errors_of, send
from tests.make import make_article, make_citation, make_event, make_publisher

pytestmark = pytest.mark.django_db
ADD = {"slug": "talks", "title": "Talks", "url": "https://gazette.example/talks", "when": "2025-04-09"}


def add(client: Client, **values: object) -> dict[str, list[str]]:
    """Send the form for a new article with some values changed; gives its errors."""
    url = address("articles_article", "add")
    return errors_of(send(client, url, **{"publisher": make_publisher().pk, **ADD, **values}))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("slug", "ä b"),
        ("slug", "x" * 121),
        ("title", "x" * 301),
        ("title", "with a NUL \x00 byte"),
        ("title", "   "),
        ("url", "ftp://gazette.example/talks"),
        ("url", "javascript:alert(1)"),
        ("url", "https://gazette.example/" + "x" * 600),
        ("url", "HTTPS://gazette.example/ white space"),
        ("when", "9 April 2025"),
        ("language", "English"),
        ("kind", "poem"),
        ("publisher", "nobody"),
        ("body", "NUL \x00"),
        ("archived_url", "x"),
    ],
)
def test_bad_values_are_refused_beside_their_field(field: str, value: str) -> None:
    assert add(logged_in(), **{field: value}).keys() == {field}


@pytest.mark.parametrize("field", ["slug", "url"])
def test_what_must_be_unique_is_refused_beside_its_field(field: str) -> None:
    taken = make_article()

    assert add(logged_in(), **{field: getattr(taken, field)}) == {
        field: [f"Article with this {'Slug' if field == 'slug' else 'Address'} already exists."]
    }


def test_a_text_in_paragraphs_is_not_changed_by_the_line_ends_of_a_browser() -> None:
    sent = {"publisher": make_publisher().pk, **ADD, "body": "One.\r\n\r\nTwo.", "summary": "A.\r\nB."}
    send(logged_in(), address("articles_article", "add"), **sent)

    article = Article.objects.get(slug="talks")
    assert (article.body, article.summary) == ("One.\n\nTwo.", "A.\nB.")


def test_an_address_that_browsers_cannot_open_is_explained() -> None:
    assert add(logged_in(), url="ftp://gazette.example/talks") == {
        "url": ["An address starts with http:// or https://."]
    }


def test_an_article_may_have_no_date() -> None:
    values = {"publisher": make_publisher().pk, **ADD, "when": ""}

    assert send(logged_in(), address("articles_article", "add"), **values).status_code == 302
    assert Article.objects.get().date is None


def test_a_date_can_be_taken_away() -> None:
    article = make_article(status="draft")
    send(logged_in(), address("articles_article", "change", article.pk), when="")

    article.refresh_from_db()
    assert article.date is None


def test_the_status_is_no_field_of_the_form() -> None:
    article = make_article(status="draft")
    send(logged_in(), address("articles_article", "change", article.pk), status="published", published_by="1")

    article.refresh_from_db()
    assert (article.status, article.published_by) == ("draft", None)


def test_a_place_cited_twice_is_refused_beside_the_place() -> None:
    citation = make_citation()
    same = {"citations-0-locator": citation.locator, "citations-0-phrase": citation.phrase}
    url = address("articles_article", "change", citation.article_id)

    response = send(logged_in(), url, **same, **{"citations-TOTAL_FORMS": "1"})

    [formset] = [inline.formset for inline in response.context["inline_admin_formsets"]]
    assert formset.errors == [{"locator": ["This place is recorded already, with the same words."]}]


def test_a_phrase_of_thirteen_words_is_refused() -> None:
    citation = make_citation()
    errors = errors_of(
        send(logged_in(), address("articles_citation", "change", citation.pk), phrase="word " * 13)
    )

    assert errors == {"phrase": ["At most 12 words, parted by single spaces."]}


def test_an_article_with_facts_is_not_deleted_and_the_page_says_why() -> None:
    event, client = make_event(), logged_in()
    page = address("articles_article", "delete", event.citation.article_id)

    assert "protected related objects" in client.get(page).content.decode()
    client.post(page, {"post": "yes"})
    assert Article.objects.count() == 1


def test_a_search_finds_an_article_without_its_accents() -> None:
    make_article(title="La République parle")
    make_article(title="Something else")

    page = logged_in().get(address("articles_article", "changelist"), {"q": "REPUBLIQUE"})

    assert [article.title for article in page.context["cl"].result_list] == ["La République parle"]


def test_a_reader_without_rights_cannot_enter() -> None:
    assert Client().get(address("articles_article", "add")).status_code == 302
    assert LogEntry.objects.count() == 0


def test_an_articles_page_shows_facts_that_cite_it_in_the_second_place() -> None:
    second = make_citation()
    event = make_event(further_citations=[second])

    page = logged_in().get(address("articles_article", "change", second.article_id)).content.decode()

    assert address("deals_dealevent", "change", event.pk) in page
    assert "(says the same)" in page

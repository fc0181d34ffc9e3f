"""The way of an article to the public and back."""

from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.test import Client

from articles.models import Article
from tests.deals.admin.every_model import address, logged_in, make_editor
from tests.make import make_article

pytestmark = pytest.mark.django_db
LIST = "/admin/articles/article/"


def act(client: Client, name: str, *articles: Article, **values: str) -> Any:
    """Choose an action for some articles in the list; follows to the page that comes next."""
    chosen = {"action": name, "_selected_action": [article.pk for article in articles]}
    return client.post(LIST, chosen | values, follow=True)


def status(article: Article) -> str:
    """Read an article's status afresh."""
    return Article.objects.get(pk=article.pk).status


@pytest.mark.parametrize(
    ("before", "name", "after"),
    [
        ("draft", "hand_in", "in_review"),
        ("in_review", "hand_back", "draft"),
        ("in_review", "publish", "published"),
        ("withdrawn", "hand_in", "in_review"),
        ("draft", "publish", "draft"),
        ("withdrawn", "publish", "withdrawn"),
        ("published", "hand_in", "published"),
        ("published", "hand_back", "published"),
    ],
)
def test_an_article_takes_only_the_next_step(before: str, name: str, after: str) -> None:
    article = make_article(status=before)

    act(logged_in(), name, article)

    assert status(article) == after


def test_publishing_notes_who_and_when() -> None:
    editor, article = make_editor(), make_article(status="in_review")

    act(logged_in(editor), "publish", article)

    article.refresh_from_db()
    assert article.published_by == editor
    assert article.published_at
    assert LogEntry.objects.get().get_change_message() == "Publish"


def test_what_cannot_take_the_step_stays_and_the_editor_is_told() -> None:
    ready, draft = make_article(status="in_review"), make_article(status="draft")

    page = act(logged_in(), "publish", ready, draft).content.decode()

    assert (status(ready), status(draft)) == ("published", "draft")
    assert [entry.object_id for entry in LogEntry.objects.all()] == [str(ready.pk)]
    assert "Publish: 1 article." in page
    assert "1 article stays as it is: “Publish” needs the status in review." in page


def test_withdrawing_asks_for_the_reason_first() -> None:
    article = make_article()

    page = act(logged_in(), "withdraw", article)

    assert page.status_code == 200
    assert (
        "One article, with every fact that only it proves, leaves all public pages" in page.content.decode()
    )
    assert status(article) == "published"


@pytest.mark.parametrize("reason", ["", "   ", "x" * 301, "NUL \x00"])
def test_withdrawing_without_a_good_reason_is_refused_beside_the_field(reason: str) -> None:
    article = make_article()

    page = act(logged_in(), "withdraw", article, reason=reason)

    assert page.context["form"].errors.keys() == {"reason"}
    assert status(article) == "published"


def test_withdrawing_with_a_reason_keeps_the_reason() -> None:
    article = make_article()

    act(logged_in(), "withdraw", article, reason="The outlet retracted it.")

    article.refresh_from_db()
    assert (article.status, article.withdrawal_reason) == ("withdrawn", "The outlet retracted it.")
    assert LogEntry.objects.get().get_change_message() == "Withdraw: The outlet retracted it."


def test_the_button_on_an_articles_page_withdraws_that_article_alone() -> None:
    article, other, client = make_article(), make_article(), logged_in()
    page = address("articles_article", "change", article.pk)
    press = {"CHANGE_FORM-action": "withdraw", "_selected_action": article.pk}

    asked = client.post(page, press)
    response = client.post(
        page, press | {"reason": "Retracted.", "select_across": asked.context["select_across"]}
    )

    assert response["Location"] == page
    assert (status(article), status(other)) == ("withdrawn", "published")


def test_an_articles_page_offers_only_what_can_be_done_with_it() -> None:
    article = make_article(status="in_review")

    page = logged_in().get(address("articles_article", "change", article.pk)).content.decode()

    assert 'value="publish"' in page
    assert 'value="hand_back"' in page
    assert 'value="withdraw"' not in page


def test_withdrawing_what_is_not_public_asks_for_nothing() -> None:
    article = make_article(status="draft")

    page = act(logged_in(), "withdraw", article).content.decode()

    assert status(article) == "draft"
    assert "1 article stays as it is: “Withdraw” needs the status published." in page

"""The way of an article to the public and back."""

from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.test import Client
from django.utils import timezone

from articles.models import Article
from tests.deals.admin.every_model import address, logged_in, make_editor, make_reviewer
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


def reviewer() -> Client:
    """Give a browser in which a reviewer is logged in."""
    return logged_in(make_reviewer())


@pytest.mark.parametrize(
    ("before", "name", "after"),
    [
        ("draft", "hand_in", "in_review"),
        ("in_review", "hand_back", "draft"),
        ("in_review", "publish", "published"),
        ("published", "withdraw", "withdrawn"),
        ("withdrawn", "hand_in", "in_review"),
        ("draft", "publish", "draft"),
        ("draft", "withdraw", "draft"),
        ("withdrawn", "publish", "withdrawn"),
        ("published", "hand_in", "published"),
        ("published", "hand_back", "published"),
    ],
)
def test_an_article_takes_only_the_next_step(before: str, name: str, after: str) -> None:
    article = make_article(status=before)

    act(reviewer(), name, article, comment="Because.")

    assert status(article) == after


@pytest.mark.parametrize("name", ["publish", "hand_back", "withdraw"])
def test_an_editor_hands_in_and_nothing_else(name: str) -> None:
    article = make_article(status="published" if name == "withdraw" else "in_review")
    before = article.status

    act(logged_in(), name, article, comment="Because.")

    assert status(article) == before


def test_handing_in_notes_who_and_when() -> None:
    editor, article = make_editor(), make_article(status="draft")

    act(logged_in(editor), "hand_in", article)

    article.refresh_from_db()
    assert article.handed_in_by == editor
    assert article.handed_in_at


def test_publishing_notes_who_and_when() -> None:
    user, article = make_reviewer(), make_article(status="in_review")

    act(logged_in(user), "publish", article)

    article.refresh_from_db()
    assert article.published_by == user
    assert article.published_at
    assert LogEntry.objects.get().get_change_message() == "Publish"


@pytest.mark.parametrize("role", ["created_by", "handed_in_by"])
@pytest.mark.parametrize("superuser", [True, False])
def test_nobody_publishes_their_own_article(role: str, *, superuser: bool) -> None:
    user = make_reviewer()
    user.is_superuser = superuser
    user.save()
    own = make_article(status="in_review", handed_in_at=timezone.now(), **{role: user})
    other = make_article(status="in_review")

    page = act(logged_in(user), "publish", own, other).content.decode()

    assert (status(own), status(other)) == ("in_review", "published")
    assert "1 article stays as it is: You entered, handed in or changed this version" in page


def test_what_cannot_take_the_step_stays_and_the_reviewer_is_told() -> None:
    ready, draft = make_article(status="in_review"), make_article(status="draft")

    page = act(reviewer(), "publish", ready, draft).content.decode()

    assert (status(ready), status(draft)) == ("published", "draft")
    assert [entry.object_id for entry in LogEntry.objects.all()] == [str(ready.pk)]
    assert "Published: 1 article." in page
    assert "1 article stays as it is: “Publish” needs the status in review." in page


@pytest.mark.parametrize("name", ["withdraw", "hand_back"])
def test_some_steps_ask_for_a_comment_first(name: str) -> None:
    before = "published" if name == "withdraw" else "in_review"
    article = make_article(status=before)

    page = act(reviewer(), name, article)

    assert page.status_code == 200
    assert f"{article} ({article.get_status_display()})" in page.content.decode()
    assert status(article) == before


@pytest.mark.parametrize("comment", ["", "   ", "x" * 301, "NUL \x00"])
@pytest.mark.parametrize("name", ["withdraw", "hand_back"])
def test_a_step_without_a_good_comment_is_refused_beside_the_field(name: str, comment: str) -> None:
    before = "published" if name == "withdraw" else "in_review"
    article = make_article(status=before)

    page = act(reviewer(), name, article, comment=comment)

    assert page.context["form"].errors.keys() == {"comment"}
    assert status(article) == before


def test_withdrawing_keeps_the_reason() -> None:
    article = make_article()

    act(reviewer(), "withdraw", article, comment="The outlet retracted it.")

    article.refresh_from_db()
    assert (article.status, article.withdrawal_reason) == ("withdrawn", "The outlet retracted it.")
    assert LogEntry.objects.get().get_change_message() == "Withdraw: The outlet retracted it."


def test_the_button_on_an_articles_page_withdraws_that_article_alone() -> None:
    article, other, client = make_article(), make_article(), reviewer()
    page = address("articles_article", "change", article.pk)
    press = {"CHANGE_FORM-action": "withdraw", "_selected_action": article.pk}

    asked = client.post(page, press)
    response = client.post(
        page, press | {"comment": "Retracted.", "select_across": asked.context["select_across"]}
    )

    assert response["Location"] == page
    assert (status(article), status(other)) == ("withdrawn", "published")


def test_withdrawing_what_is_not_public_asks_for_nothing() -> None:
    article = make_article(status="draft")

    page = act(reviewer(), "withdraw", article).content.decode()

    assert status(article) == "draft"
    assert "1 article stays as it is: “Withdraw” needs the status published." in page

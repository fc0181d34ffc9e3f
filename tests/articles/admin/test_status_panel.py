"""What an article's page shows of its way to the public."""

import pytest
from django.contrib.auth.models import User

from articles.models import Article
from tests.deals.admin.every_model import address, logged_in, make_editor, make_reviewer
from tests.make import make_article, make_citation, make_event

pytestmark = pytest.mark.django_db


def page_of(article: Article, user: User) -> str:
    """Read the article's page as a user sees it."""
    page = logged_in(user).get(address("articles_article", "change", article.pk))
    return " ".join(page.content.decode().split())


def test_a_page_offers_a_reviewer_only_what_can_be_done() -> None:
    page = page_of(make_article(status="in_review"), make_reviewer())

    assert 'value="publish"' in page
    assert 'value="hand_back"' in page
    assert 'value="withdraw"' not in page


def test_an_editor_is_told_that_a_reviewer_publishes() -> None:
    page = page_of(make_article(status="in_review"), make_editor())

    assert 'value="publish"' not in page
    assert "<strong>Publish:</strong> Your account may not do this: a reviewer may." in page


def test_an_author_is_told_that_somebody_else_publishes() -> None:
    user = make_reviewer()

    page = page_of(make_article(status="in_review", created_by=user), user)

    assert 'value="publish"' not in page
    assert "<strong>Publish:</strong> You entered, handed in or changed this version" in page
    assert 'value="hand_back"' in page


def test_the_author_reads_why_it_was_sent_back_and_the_log_keeps_it() -> None:
    author, user = make_editor(), make_reviewer()
    article = make_article(status="draft", created_by=author)
    own = Article.objects.filter(pk=article.pk)
    own.hand_in(author)
    own.hand_back(user, "The date is missing.")

    page = page_of(article, author)
    assert 'class="sent-back"' in page
    assert page.count("The date is missing.") == 2

    own.hand_in(author)
    own.publish(user)
    page = page_of(article, author)
    assert 'class="sent-back"' not in page
    assert page.count("The date is missing.") == 1
    assert "The last 4 steps" in page


def test_what_is_said_is_no_markup() -> None:
    article = make_article(status="in_review")
    Article.objects.filter(pk=article.pk).hand_back(None, "<script>alert(1)</script>")

    assert "<script>alert(1)" not in page_of(article, make_editor())


def test_what_was_changed_while_it_was_read_is_not_published_unread() -> None:
    article, client = make_article(status="in_review"), logged_in(make_reviewer())
    url = address("articles_article", "change", article.pk)
    number = client.get(url).context["status_panel"].last_change
    make_event(citation=make_citation(article))
    press = {"CHANGE_FORM-action": "publish", "_selected_action": article.pk}

    refused = client.post(url, press | {"last_change": number}, follow=True).content.decode()
    article.refresh_from_db()
    assert article.status == "in_review"
    assert "after you opened its page: read it once more" in refused

    number = client.get(url).context["status_panel"].last_change
    client.post(url, press | {"last_change": number})
    article.refresh_from_db()
    assert article.status == "published"


@pytest.mark.parametrize("number", ["", "x", "9" * 30, "-1", "\x00"])
def test_a_number_that_is_none_is_no_server_error(number: str) -> None:
    article, client = make_article(status="in_review"), logged_in(make_reviewer())
    press = {"CHANGE_FORM-action": "publish", "_selected_action": article.pk, "last_change": number}

    assert client.post(address("articles_article", "change", article.pk), press).status_code in {302, 400}

"""The steps of an article to the public and back, as the model takes them."""

import pytest
from django.contrib.auth.models import User

from articles.models import Article, StatusChange
from tests.make import make_article

pytestmark = pytest.mark.django_db
EVERY_STATUS = ("draft", "in_review", "published", "withdrawn")


def moved(step: str, **details: object) -> dict[str, str]:
    """Take a step with one article of each status; gives where those went that moved."""
    articles = {status: make_article(status=status) for status in EVERY_STATUS}
    getattr(Article.objects.all(), step)(**details)
    after = {status: Article.objects.get(pk=article.pk).status for status, article in articles.items()}
    return {before: now for before, now in after.items() if now != before}


def test_drafts_and_what_was_withdrawn_are_handed_in() -> None:
    assert moved("hand_in") == {"draft": "in_review", "withdrawn": "in_review"}


def test_only_what_is_in_review_goes_back_to_the_drafts() -> None:
    assert moved("hand_back") == {"in_review": "draft"}


def test_only_what_is_in_review_is_published() -> None:
    assert moved("publish", by=None) == {"in_review": "published"}


def test_only_what_is_public_is_withdrawn() -> None:
    assert moved("withdraw", reason="Retracted.") == {"published": "withdrawn"}


def test_each_step_is_logged_with_who_and_what_was_said() -> None:
    user = User.objects.create_user("ann")
    article = make_article(status="draft")
    own = Article.objects.filter(pk=article.pk)
    own.hand_in(user)
    own.hand_back(user, "A page is missing.")
    own.hand_in()
    own.publish(user)
    own.withdraw("Retracted.", user)

    log = StatusChange.objects.order_by("pk").values_list("before", "after", "by", "comment")
    assert list(log) == [
        ("draft", "in_review", user.pk, ""),
        ("in_review", "draft", user.pk, "A page is missing."),
        ("draft", "in_review", None, ""),
        ("in_review", "published", user.pk, ""),
        ("published", "withdrawn", user.pk, "Retracted."),
    ]


def test_the_reason_of_a_withdrawal_stays_until_it_is_public_again() -> None:
    article = make_article(status="withdrawn")
    own = Article.objects.filter(pk=article.pk)
    own.hand_in()
    assert own.get().withdrawal_reason
    own.publish(None)
    assert own.get().withdrawal_reason == ""

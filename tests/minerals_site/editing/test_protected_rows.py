"""What keeps rows from being deleted."""

import pytest
from django.contrib import admin

from articles.models import Publisher
from deals.models import Question, Site
from minerals_site.editing.protected_rows import SHOWN, protected_rows
from tests.deals.admin.every_model import address, logged_in
from tests.make import make_article, make_citation, make_event, make_publisher, make_question, make_site

pytestmark = pytest.mark.django_db


def test_the_first_rows_are_linked_and_the_others_counted() -> None:
    publisher = make_publisher()
    articles = [make_article(publisher=publisher) for _ in range(SHOWN + 2)]

    lines = protected_rows(admin.site, Publisher, [publisher])

    assert len(lines) == SHOWN + 1
    first = min(articles, key=lambda article: article.slug)
    assert address("articles_article", "change", first.pk) in "".join(lines)
    assert lines[-1] == "… and 2 more articles"


def test_what_nothing_points_at_is_free() -> None:
    make_article()

    assert protected_rows(admin.site, Publisher, [make_publisher()]) == []
    assert protected_rows(admin.site, Site, [make_site()]) == []


def test_what_may_be_emptied_keeps_nothing() -> None:
    question = make_question()
    make_event(question=question)

    assert protected_rows(admin.site, Question, [question]) == []


def test_several_rows_are_refused_together_and_none_is_deleted() -> None:
    used, free = make_publisher(), make_publisher()
    article = make_article(publisher=used)
    action = {"action": "delete_selected", "_selected_action": [used.pk, free.pk], "post": "yes"}

    page = logged_in().post(address("articles_publisher", "changelist"), action).content.decode()

    assert address("articles_article", "change", article.pk) in page
    assert Publisher.objects.count() == 2


def test_an_article_is_deleted_with_its_citations() -> None:
    citation = make_citation(make_article(status="draft"))

    client, page = logged_in(), address("articles_article", "delete", citation.article_id)
    client.post(page, {"post": "yes", "history_seen": client.get(page).context["history_seen"]})

    assert not type(citation).objects.exists()

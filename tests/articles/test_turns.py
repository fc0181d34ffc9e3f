"""An edit and a publication in the same moment: the public never sees what no second person has read."""

from functools import partial

import pytest
from django.contrib.auth.models import User
from django.db import transaction
from django.test import Client

from articles.models import Article
from articles.workflow import PUBLISH, STEPS, take
from deals.models import DealEvent
from minerals_site.history.admin.kept_row import ACTION
from minerals_site.history.changes import last_change
from minerals_site.history.editing import editing
from minerals_site.history.models import PendingEdit
from tests.deals.admin.every_model import address, logged_in, make_reviewer
from tests.make import make_article, make_citation, make_event
from tests.minerals_site.history.test_concurrency import SECONDS, meanwhile

pytestmark = pytest.mark.django_db(transaction=True)


def make_event_in_review() -> DealEvent:
    return make_event(title="Old", citation=make_citation(make_article(status="in_review")))


def retitle(user: User) -> None:
    with editing(user):
        DealEvent.objects.update(title="New")


def test_a_publication_waits_for_an_edit_and_then_publishes_nothing_unread() -> None:
    event, ann, reviewer = make_event_in_review(), User.objects.create_user("ann"), make_reviewer()
    read = last_change()
    with transaction.atomic():
        retitle(ann)
        keys = [event.citation.article_id]
        publishing = meanwhile(lambda: take(STEPS[PUBLISH], keys, reviewer, read=read))
        publishing.join(1)
        assert publishing.is_alive()
    publishing.join(SECONDS)

    assert Article.objects.get(pk=event.citation.article_id).status == "in_review"
    assert DealEvent.objects.get().title == "New"


def test_an_edit_waits_for_a_publication_and_then_for_a_second_person() -> None:
    event, ann, reviewer = make_event_in_review(), User.objects.create_user("ann"), make_reviewer()
    with transaction.atomic():
        take(STEPS[PUBLISH], [event.citation.article_id], reviewer)
        saving = meanwhile(lambda: retitle(ann))
        saving.join(1)
        assert saving.is_alive()
    saving.join(SECONDS)

    assert DealEvent.objects.get().title == "Old"
    assert PendingEdit.objects.get().author == ann


@pytest.mark.parametrize("place", ["list", "page"])
def test_two_who_publish_at_once_do_not_block_each_other(place: str) -> None:
    event = make_event_in_review()
    article = event.citation.article_id
    clients = [logged_in(make_reviewer(name)) for name in ("ben", "eve")]
    url = address("articles_article", "changelist")
    data = {"action": PUBLISH, "_selected_action": [article]}
    if place == "page":
        url = address("articles_article", "change", article)
        data = {ACTION: PUBLISH, "_selected_action": [article]}
    statuses: list[int] = []

    def publish(client: Client) -> None:
        statuses.append(client.post(url, data).status_code)

    threads = [meanwhile(partial(publish, client)) for client in clients]
    for thread in threads:
        thread.join(SECONDS)

    assert statuses == [302, 302]
    assert Article.objects.get(pk=article).status == "published"

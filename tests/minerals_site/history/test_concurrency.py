"""Two connections at once: what one has not committed yet, the other waits for."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.db import connection, transaction

from deals.models import Deal, DealEvent
from minerals_site.history.applying import RefusedError
from minerals_site.history.editing import editing
from minerals_site.history.models import PendingEdit
from minerals_site.history.reviewing import accept
from tests.deals.admin.every_model import address
from tests.deals.admin.filling_forms import filled_in
from tests.make import make_deal, make_event
from tests.minerals_site.history.editors import editor

pytestmark = pytest.mark.django_db(transaction=True)
SECONDS = 20


def meanwhile(work: Callable[[], Any]) -> threading.Thread:
    """Do something on a connection of its own."""

    def connected() -> None:
        try:
            work()
        finally:
            connection.close()

    thread = threading.Thread(target=connected)
    thread.start()
    return thread


def test_a_save_waits_for_another_that_is_not_committed_and_is_then_refused() -> None:
    deal = make_deal(title="Old")
    url, client = address("deals_deal", "change", deal.pk), editor("ben")
    data = filled_in(client.get(url).context) | {"title": "By Ben"}
    responses: list[Any] = []
    with transaction.atomic():
        Deal.objects.filter(pk=deal.pk).update(title="By Ann")
        saving = meanwhile(lambda: responses.append(client.post(url, data)))
        saving.join(1)
        assert saving.is_alive()
    saving.join(SECONDS)

    assert [response.status_code for response in responses] == [200]
    assert Deal.objects.get().title == "By Ann"


def test_two_saves_at_once_are_one() -> None:
    deal = make_deal(title="Old")
    url = address("deals_deal", "change", deal.pk)
    clients = [editor("ann"), editor("ben")]
    forms = [filled_in(client.get(url).context) for client in clients]
    statuses: list[int] = []

    def save(number: int) -> None:
        statuses.append(clients[number].post(url, forms[number] | {"title": f"By {number}"}).status_code)

    threads = [meanwhile(lambda: save(0)), meanwhile(lambda: save(1))]
    for thread in threads:
        thread.join(SECONDS)

    assert sorted(statuses) == [200, 302]


def test_two_reviewers_accept_an_edit_once() -> None:
    event = make_event(title="Old")
    ann = User.objects.create_user("ann")
    with editing(ann):
        DealEvent.objects.filter(pk=event.pk).update(title="New")
    edit = PendingEdit.objects.get()
    reviewers = [User.objects.create_user(name) for name in ("ben", "eve")]
    for reviewer in reviewers:
        reviewer.user_permissions.add(Permission.objects.get(codename="review_pendingedit"))
    outcomes: list[str] = []

    def review(number: int) -> None:
        try:
            accept(edit, User.objects.get(pk=reviewers[number].pk))
            outcomes.append("accepted")
        except RefusedError:
            outcomes.append("refused")

    threads = [meanwhile(lambda: review(0)), meanwhile(lambda: review(1))]
    for thread in threads:
        thread.join(SECONDS)

    assert sorted(outcomes) == ["accepted", "refused"]
    assert DealEvent.objects.get().title == "New"

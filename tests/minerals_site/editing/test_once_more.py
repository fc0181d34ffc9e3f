"""The same new name, saved by another in the same moment, is an error of the form."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection, transaction

from articles.models import Publisher
from deals.models import Deal
from tests.deals.admin.every_model import address, logged_in
from tests.deals.admin.filling_forms import filled_in
from tests.make import make_article, make_deal, make_publisher

pytestmark = pytest.mark.django_db(transaction=True)
SECONDS = 20


def answer_while(saving: Callable[[], Any], url: str, **data: str) -> Any:
    """Send a form while another transaction, not yet committed, saves the same."""
    client, answers = logged_in(), list[Any]()
    response = client.get(url)
    sent = filled_in(response.context) if "adminform" in response.context else {}

    def send() -> None:
        try:
            answers.append(client.post(url, sent | data))
        finally:
            connection.close()

    thread = threading.Thread(target=send)
    with transaction.atomic():
        saving()
        thread.start()
        thread.join(1)
        assert thread.is_alive()
    thread.join(SECONDS)
    return answers[0]


def test_in_the_plain_form_it_is_told_beside_the_field() -> None:
    response = answer_while(
        lambda: make_publisher(slug="the-same", name="Other"),
        address("articles_publisher", "add"),
        slug="the-same",
        name="Mine",
    )

    assert response.status_code == 200
    assert "slug" in response.context["adminform"].form.errors
    assert Publisher.objects.filter(slug="the-same").get().name == "Other"


def test_at_the_desk_it_is_told_beside_the_field() -> None:
    article = make_article(status="draft", body="Words.")

    response = answer_while(
        lambda: make_deal(title="The same"),
        f"/admin/desk/{article.pk}/deal/new/",
        title="The same",
        kind="offtake",
        binding="unclear",
        text_public="unknown",
    )

    assert response.status_code == 200
    assert "title" in response.context["form"].errors
    assert Deal.objects.count() == 1

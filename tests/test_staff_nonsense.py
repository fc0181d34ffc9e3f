"""Whatever is sent to the editors' side, it is no server error, and nobody without permission is let in."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from deals.models import DealEvent
from minerals_site.history.editing import editing
from minerals_site.history.models import PendingEdit, RowChange
from tests.deals.admin.every_model import logged_in, make_editor
from tests.make import make_article, make_correction, make_event

pytestmark = pytest.mark.django_db
ANSWERS = {200, 302, 400, 403, 404, 405, 409, 422}
VALUES = ["", "x", "-1", "9" * 5000, "a\0b", "²", "' OR 1=1", "<script>"]
INTAKE = "/admin/articles/article/intake/"
FIELDS: dict[str, tuple[str, ...]] = {
    "/admin/desk/{article}/accept/": ("proposal",),
    "/admin/desk/{article}/dismiss/": ("proposal",),
    "/admin/desk/{article}/undo/": ("proposal",),
    "/admin/desk/{article}/deal/": ("deal",),
    "/admin/desk/{article}/deal/new/": ("title", "countries"),
    "/admin/desk/{article}/add/figure/": ("words", "paragraph", "proposal", "send", "value"),
    "/admin/history/pendingedit/{edit}/change/": ("_accept", "_send_back comment", "_take_back"),
    "/admin/history/rowchange/{change}/restore/": ("x",),
    INTAKE: ("text", "address", "_save body", "_save title", "_save guesses", "_save twin-{article}"),
    "/admin/articles/article/": ("action", "action index", "queue"),
}


@pytest.fixture
def places() -> dict[str, int]:
    """Save an article, an edit that waits, and a change, and give their numbers."""
    article, event = make_article(status="draft", body="Some words."), make_event(title="Told")
    with editing(make_editor("ann")):
        DealEvent.objects.update(title="Never told")
    change = RowChange.objects.filter(of_table="deals_dealevent", of_row=str(event.pk)).latest("pk")
    return {"article": article.pk, "edit": PendingEdit.objects.get().pk, "change": change.pk}


@pytest.mark.parametrize("value", VALUES, ids=lambda value: ascii(value)[:12])
@pytest.mark.parametrize("page", FIELDS)
def test_nothing_sent_is_a_server_error(page: str, value: str, places: dict[str, int]) -> None:
    client = logged_in(User.objects.create_superuser("boss"))
    url = page.format(**places)
    sent = [dict.fromkeys(names.format(**places).split(), value) for names in FIELDS[page]]

    answers = [client.post(url, data) for data in sent] + [client.get(url, data) for data in sent]

    assert {answer.status_code for answer in answers} <= ANSWERS


@pytest.mark.parametrize("value", ["0", "9" * 5000, "x", "%00", "%FF", "-1"])
def test_no_number_in_an_address_is_a_server_error(value: str) -> None:
    client, numbers = logged_in(User.objects.create_superuser("boss")), ("article", "edit", "change")
    pages = {page.format(**dict.fromkeys(numbers, value)) for page in FIELDS}

    answers = [getattr(client, method)(page) for page in pages for method in ("get", "post")]

    assert {answer.status_code for answer in answers} <= ANSWERS


@pytest.mark.parametrize("page", FIELDS)
def test_nobody_without_permission_gets_in(page: str, places: dict[str, int]) -> None:
    url, plain = page.format(**places), User.objects.create_user("plain", is_staff=True)
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(User.objects.create_superuser("boss"))
    statuses: dict[str, Any] = {
        "anonymous": Client().post(url).headers.get("Location", "").partition("?")[0],
        "without permission": logged_in(plain).post(url).status_code,
        "without token": strict.post(url).status_code,
    }

    assert statuses == {"anonymous": "/admin/login/", "without permission": 403, "without token": 403}


def test_what_cannot_be_a_comment_decides_nothing(places: dict[str, int]) -> None:
    client = logged_in(User.objects.create_superuser("boss"))
    page = client.post(
        f"/admin/history/pendingedit/{places['edit']}/change/", {"_send_back": "1", "comment": "a\0"}
    )

    assert "cannot hold null characters" in page.content.decode()
    assert PendingEdit.objects.get().waits


def test_an_answer_to_a_reader_takes_no_nonsense() -> None:
    correction, client = make_correction(), logged_in()
    url = f"/admin/deals/correction/{correction.pk}/change/"

    answers = [client.post(url, {"status": value, "answer": value}) for value in VALUES]

    assert {answer.status_code for answer in answers} == {200}
    correction.refresh_from_db()
    assert (correction.status, correction.answer) == ("new", "")

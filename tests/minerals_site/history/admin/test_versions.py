"""The history of a row in the admin, and the way back."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from deals.models import Deal, DealEvent
from minerals_site.history.models import PendingEdit, RowChange
from tests.deals.admin.every_model import address
from tests.deals.admin.filling_forms import send
from tests.make import make_article, make_citation, make_country, make_deal, make_event
from tests.minerals_site.history.editors import editor

pytestmark = pytest.mark.django_db


def history(client: Client, name: str, key: object) -> str:
    return str(client.get(address(name, "history", key)).content.decode())


def restore(client: Client, change: RowChange) -> str:
    response = client.post(reverse("admin:history_rowchange_restore", args=[change.pk]))
    assert response.status_code == 302
    return str(response["Location"])


def test_every_change_is_listed_with_who_and_what() -> None:
    deal, ann = make_deal(title="Old"), editor("ann")
    make_country("QQQ", name="Freedonia")
    send(ann, address("deals_deal", "change", deal.pk), title="New", countries=["QQQ"])

    page = history(ann, "deals_deal", deal.pk)

    assert "ann" in page
    assert ("<del>Old</del>" in page, "<ins>New</ins>" in page) == (True, True)
    assert "<ins>Freedonia</ins>" in page


def test_an_accepted_edit_names_both_persons() -> None:
    event, ann, ben = make_event(), editor("ann"), editor("ben", reviewer=True)
    send(ann, address("deals_dealevent", "change", event.pk), title="New")
    ben.post(PendingEdit.objects.get().get_absolute_url(), {"_accept": "1"})

    page = history(ann, "deals_dealevent", event.pk)

    assert "accepted by ben" in page
    log = ben.get(address("history_rowchange", "changelist")).content.decode()
    assert "ann, accepted by ben" in log


def test_a_version_of_a_draft_is_restored_at_once() -> None:
    deal = make_deal(title="First")
    Deal.objects.update(title="Second")
    first = RowChange.objects.filter(table="deals_deal").order_by("pk").first()
    assert first

    location = restore(editor("ann"), first)

    assert location == address("deals_deal", "history", deal.pk)
    assert Deal.objects.get().title == "First"
    assert RowChange.objects.latest("pk").editor_name == "ann"


def test_a_version_that_the_public_would_see_waits() -> None:
    make_event(title="First")
    DealEvent.objects.update(title="Second")
    first = RowChange.objects.filter(table="deals_dealevent").order_by("pk").first()
    assert first

    location = restore(editor("ann"), first)

    assert location == PendingEdit.objects.get().get_absolute_url()
    assert DealEvent.objects.get().title == "Second"


def test_a_deleted_row_is_found_and_restored() -> None:
    event = make_event(citation=make_citation(make_article(status="draft")), title="Gone")
    key, reader = event.pk, editor("ann", reviewer=True)
    event.delete()

    listed = reader.get(address("history_rowchange", "changelist"), {"deleted": "yes"}).content.decode()
    page = history(reader, "deals_dealevent", key)
    restore(reader, RowChange.objects.get(action="deleted"))

    assert "Gone" in listed
    assert "This row is gone" in page
    assert DealEvent.objects.get().pk == key


def test_what_cannot_be_restored_is_explained() -> None:
    deal = make_deal(title="Taken")
    deal.delete()
    make_deal(title="Taken")
    gone = RowChange.objects.get(action="deleted")

    page = editor("ann").post(reverse("admin:history_rowchange_restore", args=[gone.pk]), follow=True)

    assert "already exists" in page.content.decode()


def test_who_may_not_edit_restores_nothing() -> None:
    make_deal(title="First")
    Deal.objects.update(title="Second")
    first = RowChange.objects.filter(table="deals_deal").order_by("pk").first()
    assert first
    guest = editor("guest")
    User.objects.get(username="guest").groups.clear()

    response = guest.post(reverse("admin:history_rowchange_restore", args=[first.pk]))

    assert response.status_code == 403
    assert Deal.objects.get().title == "Second"


def test_restoring_takes_a_post() -> None:
    make_deal()
    change = RowChange.objects.filter(table="deals_deal").get()

    response = editor("ann").get(reverse("admin:history_rowchange_restore", args=[change.pk]))

    assert response.status_code == 405


def test_nobody_writes_the_history() -> None:
    make_deal()
    change, reader = RowChange.objects.latest("pk"), editor("ann", reviewer=True)

    for page in ("change", "delete"):
        url = address("history_rowchange", page, change.pk)
        assert reader.post(url, {"post": "yes"}).status_code in {302, 403}
    assert reader.get(address("history_rowchange", "add")).status_code == 403
    assert RowChange.objects.filter(pk=change.pk).exists()

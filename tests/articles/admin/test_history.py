"""The log of changes, to read only."""

import pytest
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import User

from tests.deals.admin.every_model import logged_in, make_editor
from tests.make import make_article

pytestmark = pytest.mark.django_db
LOG = "/admin/admin/logentry/"


def make_entries() -> None:
    """Log one change of an article and one of an account."""
    user = User.objects.create_user("somebody")
    LogEntry.objects.log_actions(str(user.pk), [make_article(title="Talks")], CHANGE, "Changed Title.")
    LogEntry.objects.log_actions(str(user.pk), [user], CHANGE, "Changed password.")


def test_editors_read_changes_of_articles_but_not_of_accounts() -> None:
    make_entries()

    page = logged_in().get(LOG).content.decode()

    assert "Changed Title." in page
    assert "Changed password." not in page


def test_superusers_read_all() -> None:
    make_entries()

    page = logged_in(User.objects.create_superuser("root")).get(LOG).content.decode()

    assert "Changed password." in page


def test_nobody_writes_the_log() -> None:
    make_entries()
    entry = LogEntry.objects.first()
    assert entry
    client = logged_in(User.objects.create_superuser("root"))

    assert client.get(f"{LOG}add/").status_code == 403
    assert client.post(f"{LOG}{entry.pk}/delete/", {"post": "yes"}).status_code == 403
    assert client.post(f"{LOG}{entry.pk}/change/", {"change_message": "x"}).status_code == 403
    client.post(LOG, {"action": "delete_selected", "_selected_action": entry.pk, "post": "yes"})
    assert LogEntry.objects.count() == 2


def test_who_may_not_edit_articles_sees_no_log() -> None:
    guest = User.objects.create_user("guest", is_staff=True)

    assert logged_in(guest).get(LOG).status_code == 403
    assert logged_in(make_editor()).get(LOG).status_code == 200

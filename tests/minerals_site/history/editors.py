"""Users for tests of edits: editors and reviewers, and browsers in which they are logged in."""

from django.contrib.auth.models import Permission, User
from django.test import Client

from tests.deals.admin.every_model import make_editor

REVIEWS = ("review_pendingedit", "view_pendingedit", "view_rowchange")


def editor(name: str, *, reviewer: bool = False) -> Client:
    """Give the browser of an editor, who may also review the edits of others."""
    user = make_editor(name)
    if reviewer:
        user.user_permissions.add(*Permission.objects.filter(codename__in=REVIEWS))
    client = Client()
    client.force_login(User.objects.get(pk=user.pk))
    return client

"""The first accounts."""

import pytest
from django.contrib.auth import authenticate
from django.contrib.auth.models import User

from minerals_site.editor_account import make_first

pytestmark = pytest.mark.django_db


def test_there_is_one_who_enters_and_one_who_reviews() -> None:
    passwords = make_first()
    users = {name: authenticate(username=name, password=password) for name, password in passwords.items()}
    groups = {name: user.groups.get().name for name, user in users.items() if isinstance(user, User)}
    assert groups == {"editor": "Editor", "reviewer": "Reviewer"}
    assert User.objects.filter(is_staff=True, is_superuser=False).count() == 2


def test_an_account_that_is_there_keeps_its_password() -> None:
    User.objects.create_user("editor", password="mine")  # noqa: S106 - a test's
    assert make_first().keys() == {"reviewer"}
    assert authenticate(username="editor", password="mine")  # noqa: S106 - a test's
    assert make_first() == {}

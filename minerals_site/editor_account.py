"""The group of editors, and a first account in it."""

import secrets
from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission, User
from django.db import transaction

GROUP = "Editors"
NAME = "editor"


@transaction.atomic
def make_first(apps: Iterable[str]) -> str | None:
    """Make the account `editor` and give its password; None if it is there already.

    It may enter the admin and edit everything in the apps, and nothing else: no accounts, no permissions.
    """
    group, _ = Group.objects.get_or_create(name=GROUP)
    group.permissions.add(*Permission.objects.filter(content_type__app_label__in=apps))
    if User.objects.filter(username=NAME).exists():
        return None
    password = secrets.token_urlsafe(12)
    User.objects.create_user(NAME, password=password, is_staff=True).groups.add(group)
    return password

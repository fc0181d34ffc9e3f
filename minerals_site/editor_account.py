"""The first accounts: one that enters, and one that reads what the first has entered."""

import secrets

from django.contrib.auth.models import Group, User
from django.db import transaction

from minerals_site.editor_groups import EDITOR, REVIEWER

GROUP_OF = {"editor": EDITOR, "reviewer": REVIEWER}


@transaction.atomic
def make_first() -> dict[str, str]:
    """Make the accounts that are not there yet; gives their passwords by name.

    They may enter the admin and do what their group may: nothing with accounts or permissions.
    """
    there = set(User.objects.filter(username__in=GROUP_OF).values_list("username", flat=True))
    passwords = {name: secrets.token_urlsafe(12) for name in GROUP_OF if name not in there}
    for name, password in passwords.items():
        user = User.objects.create_user(name, password=password, is_staff=True)
        user.groups.add(Group.objects.get(name=GROUP_OF[name]))
    return passwords

"""The two groups of those who edit: whoever enters facts, and whoever reads them before the public does."""

from typing import Any

from django.apps import apps as real_apps
from django.contrib.auth.management import create_permissions
from django.db.models import Q

EDITOR, REVIEWER = "Editor", "Reviewer"
EDITED = ("articles", "deals")
HISTORY = "history"
WATCHED = (*EDITED, HISTORY)
ORDINARY = r"^(add|change|delete|view)_"
# Beside the ordinary permissions in what is edited, each group has these.
FURTHER = {
    EDITOR: ("hand_in_article",),
    REVIEWER: (
        "hand_in_article",
        "publish_article",
        "hand_back_article",
        "withdraw_article",
        "review_pendingedit",
    ),
}


def make_permissions(apps: Any, label: str, using: str) -> None:
    """Make an app's permissions at once: Django would make them after the last migration only."""
    app = apps.get_app_config(label)
    # Inside a migration the app is a stand-in without a module, and Django leaves such apps out.
    app.models_module = getattr(app, "models_module", True)
    create_permissions(app, verbosity=0, using=using, apps=apps)


def keep_groups(apps: Any, using: str) -> None:
    """Give both groups what they are meant to have; what an operator adds to a group stays."""
    group, permission = (
        apps.get_model("auth", name).objects.using(using) for name in ("Group", "Permission")
    )
    ordinary = Q(content_type__app_label__in=EDITED, codename__regex=ORDINARY)
    history = Q(content_type__app_label=HISTORY, codename__startswith="view_")
    for name, further in FURTHER.items():
        own = Q(content_type__app_label__in=WATCHED, codename__in=further)
        wanted = permission.filter(ordinary | history | own)
        group.get_or_create(name=name)[0].permissions.add(*wanted)


def after_migrate(sender: Any, using: str, apps: Any = real_apps, **_signal: Any) -> None:
    """Bring both groups up to date once an app's tables are."""
    if sender.label in WATCHED:
        make_permissions(apps, sender.label, using)
        keep_groups(apps, using)

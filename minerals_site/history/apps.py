"""The app of the history."""

from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _

from minerals_site.history.triggers import install


class HistoryConfig(AppConfig):
    """Changes of rows, and edits that wait."""

    name = "minerals_site.history"
    label = "history"
    verbose_name = _("History")

    def ready(self) -> None:
        """Attach the triggers to every kept table whenever the tables may have changed."""
        post_migrate.connect(_install, sender=self, dispatch_uid="history.triggers")


def _install(using: str, **_signal: Any) -> None:
    install(using)

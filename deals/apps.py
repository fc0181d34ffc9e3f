"""The app of what the articles prove."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _

from minerals_site.editor_groups import after_migrate


class DealsConfig(AppConfig):
    """Deals and their facts, figures, and the reference tables."""

    name = "deals"
    verbose_name = _("Deals and figures")

    def ready(self) -> None:
        """Keep what the groups of editors may do up to date with the tables."""
        post_migrate.connect(after_migrate, dispatch_uid="editor_groups")

"""The app of what the articles prove."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DealsConfig(AppConfig):
    """Deals and their facts, figures, and the reference tables."""

    name = "deals"
    verbose_name = _("deals and figures")

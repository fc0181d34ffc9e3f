"""The app of what was published."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    """Publishers, articles, citations."""

    name = "articles"
    verbose_name = _("Articles")

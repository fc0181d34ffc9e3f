"""Where the admin shows what was changed."""

from django.contrib import admin
from django.contrib.admin.utils import quote
from django.urls import reverse

from minerals_site.history.tracked import AnyModel


def history_of(model: AnyModel | None, key: str) -> str:
    """Give the address of a row's history, also of one that is gone; empty if the admin knows none."""
    if model is None or not admin.site.is_registered(model):
        return ""
    options = model._meta
    return reverse(f"admin:{options.app_label}_{options.model_name}_history", args=[quote(key)])

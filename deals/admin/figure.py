"""Figures in the admin."""

from typing import Any

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from deals.admin.fact import WEIGHT_FILTERS, FactAdmin
from deals.admin.filters import AfricanCountryFilter
from deals.models import Figure
from minerals_site.editing.queues import QueueFilter
from minerals_site.editing.record_form import RecordForm


class FigureForm(RecordForm):
    """A number; its errors stand where a correction starts."""

    constraint_fields = {
        "figure_is_about_one_place": "country",
        "figure_unit_fits_its_measure": "unit",
        "figure_share_is_at_most_100": "value",
    }


@admin.register(Figure)
class FigureAdmin(FactAdmin):
    """Numbers about a country, a site or the world."""

    form = FigureForm
    list_display = (
        "place",
        "mineral",
        "measure",
        "number",
        "period",
        "basis",
        "partner",
        "is_public",
        "source",
    )
    list_filter = (
        QueueFilter,
        "measure",
        "basis",
        "unit",
        ("country", AfricanCountryFilter),
        "mineral",
        *WEIGHT_FILTERS,
    )
    list_select_related = ("country", "site", "mineral", "partner", "citation__article")
    label_related = ("country", "site", "mineral")
    search_fields = (
        "country__name__unaccent__icontains",
        "site__name__unaccent__icontains",
        "mineral__name__unaccent__icontains",
        "reported_as__unaccent__icontains",
        "period",
        "key",
    )
    autocomplete_fields = ("country", "site", "mineral", "partner")
    fieldsets = (
        (_("What it is about"), {"fields": ("country", "site", "world", "mineral", "reported_as")}),
        (_("What is measured"), {"fields": ("measure", "basis", "period", "period_inferred", "partner")}),
        (_("The number"), {"fields": (("qualifier", "value", "unit"), "estimated")}),
    )

    @admin.display(description=_("place"))
    def place(self, figure: Figure) -> str:
        """Name the country, the site or the world."""
        return figure.place

    @admin.display(description=_("value"), ordering="value")
    def number(self, figure: Any) -> str:
        """Write hedge, value and unit."""
        reading: str = figure.reading
        return reading

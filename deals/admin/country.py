"""Countries in the admin."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from deals.models import Country
from minerals_site.editing.record_admin import RecordAdmin


@admin.register(Country)
class CountryAdmin(RecordAdmin):
    """Countries by ISO 3166-1."""

    list_display = ("name", "iso3", "iso2", "region")
    list_filter = ("region",)
    search_fields = ("name__unaccent__icontains", "=iso3", "=iso2")
    fields = ("name", "iso3", "iso2", "region")
    linked = ("deals", "figures", "sites", "actors")

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """Keep the code of a country that others point at: a changed key would be a second country."""
        del request
        return ("iso3",) if obj else ()

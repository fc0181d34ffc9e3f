"""Actors in the admin."""

from django.contrib import admin

from deals.admin.filters import AfricanCountryFilter
from deals.models import Actor
from minerals_site.editing.record_admin import RecordAdmin


@admin.register(Actor)
class ActorAdmin(RecordAdmin):
    """People in offices, and organisations."""

    list_display = ("name", "kind", "role", "country", "affiliation")
    list_filter = ("kind", ("country", AfricanCountryFilter))
    list_select_related = ("country", "affiliation")
    search_fields = ("name__unaccent__icontains", "role__unaccent__icontains")
    autocomplete_fields = ("country", "affiliation", "citation")
    prepopulated_fields = {"slug": ("name",)}
    linked = ("parties", "events", "amounts", "sites", "members")

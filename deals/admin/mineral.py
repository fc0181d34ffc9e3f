"""Minerals in the admin, with their other names and their places on critical-minerals lists."""

from django.contrib import admin

from deals.models import CriticalListing, Mineral, MineralAlias
from minerals_site.editing.record_admin import RecordAdmin
from minerals_site.editing.record_inline import RecordInline


class AliasInline(RecordInline):
    """The other names of a mineral."""

    model = MineralAlias
    fields = ("name", "kind")


class ListingInline(RecordInline):
    """The lists on which a mineral stands."""

    model = CriticalListing
    fields = ("list_name", "edition", "date", "citation")
    autocomplete_fields = ("citation",)
    label_related = ("mineral", "citation__article")


@admin.register(Mineral)
class MineralAdmin(RecordAdmin):
    """Mineral commodities as USGS names them."""

    list_display = ("name", "kind", "part_of", "hs_codes")
    list_filter = ("kind",)
    list_select_related = ("part_of",)
    search_fields = ("name__unaccent__icontains", "aliases__name__unaccent__icontains", "hs_codes")
    autocomplete_fields = ("part_of",)
    prepopulated_fields = {"slug": ("name",)}
    inlines = (AliasInline, ListingInline)
    linked = ("figures", "deals", "sites", "forms")


@admin.register(MineralAlias)
class MineralAliasAdmin(RecordAdmin):
    """Other names under which sources speak of minerals."""

    list_display = ("name", "mineral", "kind")
    list_filter = ("kind",)
    list_select_related = ("mineral",)
    search_fields = ("name__unaccent__icontains", "mineral__name__unaccent__icontains")
    autocomplete_fields = ("mineral",)


@admin.register(CriticalListing)
class CriticalListingAdmin(RecordAdmin):
    """Places of minerals on governments' lists."""

    list_display = ("mineral", "list_name", "edition", "date", "citation")
    list_filter = ("list_name", "edition")
    list_select_related = ("mineral", "citation__article")
    label_related = ("mineral",)
    date_hierarchy = "date"
    search_fields = ("mineral__name__unaccent__icontains", "list_name__unaccent__icontains")
    autocomplete_fields = ("mineral", "citation")

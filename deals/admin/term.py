"""Terms in the admin."""

from django.contrib import admin

from deals.admin.fact import WEIGHT_FILTERS, FactAdmin
from deals.models import Term
from minerals_site.editing.record_inline import RecordInline


@admin.register(Term)
class TermAdmin(FactAdmin):
    """What a side offers, asks or gets."""

    list_display = ("text", "deal", "side", "kind", "status", "is_public", "source")
    list_filter = ("side", "status", "kind", *WEIGHT_FILTERS)
    list_select_related = ("deal", "citation__article")
    search_fields = ("text__unaccent__icontains", "deal__title__unaccent__icontains", "key")
    autocomplete_fields = ("deal",)
    fieldsets = ((None, {"fields": ("deal", "side", "kind", "status", "text")}),)


class TermInline(RecordInline):
    """The terms of a deal."""

    model = Term
    fields = ("side", "kind", "status", "text", "citation")
    autocomplete_fields = ("citation",)
    label_related = ("citation__article",)

"""Parties in the admin."""

from django.contrib import admin

from deals.admin.fact import WEIGHT_FILTERS, FactAdmin
from deals.models import Party
from minerals_site.editing.record_form import RecordForm
from minerals_site.editing.record_inline import RecordInline


class PartyForm(RecordForm):
    """A party; the actor is what an error about a role recorded twice is about."""

    constraint_fields = {"party_has_a_role_once": "role"}


@admin.register(Party)
class PartyAdmin(FactAdmin):
    """Who takes part in a deal, on which side and as what."""

    form = PartyForm
    list_display = ("actor", "deal", "side", "role", "is_public", "source")
    list_filter = ("side", "role", *WEIGHT_FILTERS)
    list_select_related = ("actor", "deal", "citation__article")
    label_related = ("actor",)
    search_fields = ("actor__name__unaccent__icontains", "deal__title__unaccent__icontains", "key")
    autocomplete_fields = ("deal", "actor")
    fieldsets = ((None, {"fields": ("deal", "actor", "side", "role")}),)


class PartyInline(RecordInline):
    """The parties of a deal."""

    model = Party
    form = PartyForm
    fields = ("actor", "side", "role", "citation")
    autocomplete_fields = ("actor", "citation")
    label_related = ("actor", "citation__article")

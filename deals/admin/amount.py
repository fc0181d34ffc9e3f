"""Amounts in the admin."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from deals.admin.fact import WEIGHT_FILTERS, FactAdmin
from deals.models import Amount
from minerals_site.editing.partial_date_form import PartialDateForm
from minerals_site.editing.record_inline import RecordInline


class AmountForm(PartialDateForm):
    """A sum of money."""

    constraint_messages = {"amount_is_positive": _("A sum of money is more than zero.")}


@admin.register(Amount)
class AmountAdmin(FactAdmin):
    """Sums of money in deals, each of one kind."""

    form = AmountForm
    list_display = ("__str__", "dated", "deal", "payer", "qualifier", "is_public", "source")
    list_filter = ("kind", "currency", "qualifier", *WEIGHT_FILTERS)
    list_select_related = ("deal", "payer", "citation__article")
    date_hierarchy = "date"
    search_fields = ("label__unaccent__icontains", "deal__title__unaccent__icontains", "key")
    autocomplete_fields = ("deal", "payer")
    fieldsets = (
        (None, {"fields": ("deal", "kind", ("qualifier", "value", "currency"), "when", "payer", "label")}),
    )

    @admin.display(description=_("date"), ordering="date")
    def dated(self, amount: Amount) -> str:
        """Write the date no more exactly than it is known."""
        return str(amount.when)


class AmountInline(RecordInline):
    """The sums of money in a deal."""

    model = Amount
    form = AmountForm
    fields = ("kind", "qualifier", "value", "currency", "when", "payer", "citation")
    autocomplete_fields = ("payer", "citation")
    label_related = ("payer", "citation__article")

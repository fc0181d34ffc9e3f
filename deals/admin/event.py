"""Events in the admin."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from deals.admin.fact import WEIGHT_FILTERS, FactAdmin
from deals.models import DealEvent
from minerals_site.editing.partial_date_form import PartialDateForm
from minerals_site.editing.record_inline import RecordInline


class EventForm(PartialDateForm):
    """An event, whose stage is what an error about occurrence and stage is about."""

    constraint_fields = {"event_moves_a_deal_only_if_it_occurred": "stage"}


@admin.register(DealEvent)
class EventAdmin(FactAdmin):
    """Dated things that happened; those with a stage move their deal."""

    form = EventForm
    list_display = ("title", "dated", "deal", "kind", "occurrence", "stage", "is_public", "source")
    list_filter = ("occurrence", "stage", "kind", *WEIGHT_FILTERS, "date_precision")
    list_select_related = ("deal", "citation__article")
    date_hierarchy = "date"
    search_fields = ("title__unaccent__icontains", "deal__title__unaccent__icontains", "key")
    autocomplete_fields = ("deal", "site", "actors")
    fieldsets = (
        (None, {"fields": ("deal", "title", "when", "date_inferred", "kind", "occurrence", "stage")}),
        (_("More"), {"fields": ("description", "site", "actors")}),
    )

    @admin.display(description=_("date"), ordering="date")
    def dated(self, event: DealEvent) -> str:
        """Write the date no more exactly than it is known."""
        return str(event.when)


class EventInline(RecordInline):
    """The events of a deal."""

    model = DealEvent
    form = EventForm
    fields = ("when", "title", "kind", "occurrence", "stage", "citation")
    autocomplete_fields = ("citation",)
    label_related = ("citation__article",)
    ordering = ("-date", "key")

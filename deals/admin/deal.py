"""Deals in the admin, with their facts on the same page."""

from typing import Any

from django.contrib import admin
from django.db.models import Count, Max, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from deals.admin.amount import AmountInline
from deals.admin.event import EventInline
from deals.admin.filters import AfricanCountryFilter
from deals.admin.party import PartyInline
from deals.admin.term import TermInline
from deals.choices import Stage
from deals.models import Deal, DealEvent
from minerals_site.editing.queues import PARAMETER, QueueFilter
from minerals_site.editing.record_admin import RecordAdmin
from minerals_site.partial_dates import DatePrecision, PartialDate

QUIET = "quiet"  # the queue of deals gone quiet


@admin.register(Deal)
class DealAdmin(RecordAdmin):
    """Negotiations and agreements; the stage shown is what the public events imply."""

    list_display = ("title", "stage_now", "last_event", "kind", "binding", "event_count", "in_countries")
    list_filter = (
        QueueFilter,
        "kind",
        "binding",
        "context",
        "text_public",
        ("countries", AfricanCountryFilter),
        "minerals",
    )
    search_fields = ("title__unaccent__icontains", "summary__unaccent__icontains", "slug")
    autocomplete_fields = ("countries", "minerals", "umbrella")
    prepopulated_fields = {"slug": ("title",)}
    ordering = ("title",)  # the list of an autocomplete has no other
    inlines = (EventInline, PartyInline, TermInline, AmountInline)
    linked = ("events", "parties", "terms", "amounts", "parts")
    fieldsets = (
        (None, {"fields": ("title", "slug", "kind", "countries", "minerals")}),
        (
            _("What is known of the text"),
            {"fields": ("binding", "context", "text_public", "umbrella", "summary")},
        ),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Add the stage that the public sees, and how many events are recorded, the last of which when."""
        events = DealEvent.objects.filter(deal=OuterRef("pk")).order_by().values("deal")
        deals = Deal.objects.as_of()
        if _asks_for_quiet(request):
            deals = deals.with_last_source()
        return (
            deals.order_by(*self.get_ordering(request))
            .prefetch_related("countries")
            .annotate(
                event_count=Coalesce(Subquery(events.annotate(n=Count("pk")).values("n")), 0),
                last_date=Subquery(events.annotate(last=Max("date_end")).values("last")),
            )
        )

    def get_ordering(self, request: HttpRequest) -> tuple[str, ...]:
        """Put the longest silence first among those gone quiet."""
        return ("last_source", "title") if _asks_for_quiet(request) else self.ordering

    def get_list_display(self, request: HttpRequest) -> tuple[str, ...]:
        """Show the last source of those gone quiet."""
        first, *others = self.list_display
        return (first, "last_source_on", *others) if _asks_for_quiet(request) else self.list_display

    @admin.display(description=_("last source"), ordering="last_source")
    def last_source_on(self, deal: Any) -> str:
        """Give the day of the newest published source."""
        return str(PartialDate(deal.last_source, DatePrecision.DAY)) if deal.last_source else ""

    @admin.display(description=_("stage"), ordering="stage")
    def stage_now(self, deal: Any) -> str:
        """Say where the public events have moved the deal."""
        return str(dict(Stage.choices)[deal.stage]) if deal.stage else ""

    @admin.display(description=_("events"), ordering="event_count")
    def event_count(self, deal: Any) -> int:
        """Say how many events are recorded, public or not."""
        count: int = deal.event_count
        return count

    @admin.display(description=_("last event"), ordering="last_date")
    def last_event(self, deal: Any) -> str:
        """Give the day by which the last of them had happened."""
        return str(PartialDate(deal.last_date, DatePrecision.DAY)) if deal.last_date else ""

    @admin.display(description=_("countries"))
    def in_countries(self, deal: Any) -> str:
        """Name the countries."""
        return ", ".join(country.name for country in deal.countries.all())


def _asks_for_quiet(request: HttpRequest) -> bool:
    return request.GET.get(PARAMETER) == QUIET

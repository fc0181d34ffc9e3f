"""The first page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from deals.models import Deal, DealEvent
from deals.queries.headline_counts import headline_counts
from deals.queries.newest_events import newest_events
from deals.queries.newest_exports import newest_exporter
from deals.views.charts import drawn
from minerals_site.looking_back import AsOfForm

NEWEST = 8


def home(request: HttpRequest) -> HttpResponse:
    """Show headline numbers, the newest events, the map, and the charts of exports and negotiations."""
    form = AsOfForm(request.GET)
    asked = {"as_of": form.date.isoformat()} if form.date else {}
    exporter = newest_exporter(form.date)
    context = {
        "form": form,
        "date": form.date,
        "counts": headline_counts(Deal.objects.public().as_of(form.date).known_at(form.date)),
        "events": newest_events(
            DealEvent.objects.public().until(form.date).begun_by(form.date or timezone.localdate()), NEWEST
        ),
        "tiles": drawn("africa_tiles", asked),
        "negotiations": drawn("negotiations_by_country", asked),
        "exporter": exporter,
        "exports": drawn(
            "exports_by_mineral",
            asked | {"country": exporter.iso3, "measure": "export_value", "place": "country"},
        )
        if exporter
        else None,
    }
    return render(request, "deals/home.html", context)

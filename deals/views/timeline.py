"""All events, as lanes and as a list."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from deals.filters import EventFilter
from deals.models import DealEvent
from deals.views.charts import drawn
from minerals_site.pages import page_of

PER_PAGE = 25  # beside two charts of all events


def timeline(request: HttpRequest) -> HttpResponse:
    """Show the events asked for: a lane for each deal, columns by month, and the list, newest first."""
    found = EventFilter(request.GET, DealEvent.objects.public())
    events = found.qs.with_sources().select_related("deal", "site").prefetch_related("actors")
    page = page_of(request, events.order_by("-date", "-date_end", "key"), PER_PAGE)
    context = {
        "filter": found,
        "page": page,
        "lanes": drawn("deal_lanes", request.GET),
        "months": drawn("events_by_month", request.GET),
    }
    return render(request, "deals/timeline.html", context)

"""The list of deals, and the page of one."""

from typing import Any

from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from deals.choices import StageGroup
from deals.filters import DealFilter
from deals.models import Deal
from deals.queries.deal_facts import deal_facts
from deals.queries.stage_events import with_stage_events
from deals.queries.stage_ladder import stage_ladder
from deals.views.charts import drawn
from minerals_site.looking_back import AsOfForm
from minerals_site.pages import page_of


def _named() -> list[Any]:
    """Name what a page shows beside a deal; its umbrella only where the public knows it."""
    return ["countries", "minerals", Prefetch("umbrella", Deal.objects.public())]


def deals(request: HttpRequest) -> HttpResponse:
    """List the deals that the filters ask for, each with its stage and the event behind it."""
    found = DealFilter(request.GET, Deal.objects.public())
    page = page_of(request, found.qs.with_last_source(found.date).prefetch_related(*_named()))
    context = {
        "filter": found,
        "page": page,
        "deals": with_stage_events(page, found.date),
        "chart": drawn("negotiations_by_country", request.GET),
        "groups": StageGroup,
        "date": found.date,
    }
    return render(request, "deals/deals.html", context)


def deal(request: HttpRequest, slug: str) -> HttpResponse:
    """Show all that published articles tell of one deal, as of a day where one is asked for."""
    form = AsOfForm(request.GET)
    date = form.date
    rows = Deal.objects.public().as_of(date).with_last_source(date).prefetch_related(*_named())
    found = get_object_or_404(rows, slug=slug)
    facts = deal_facts(found, date)
    context = {
        "deal": found,
        "parts": Deal.objects.public().known_at(date).filter(umbrella=found),
        "facts": facts,
        "form": form,
        "date": date,
        "quiet": found.is_quiet(date),
        "ladder": stage_ladder(found, facts.events),
        "chart": drawn("deal_timeline", {"deal": slug} | ({"as_of": date.isoformat()} if date else {})),
    }
    return render(request, "deals/deal.html", context)

"""The list of minerals, and the page of one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from deals.filters import MineralFilter
from deals.models import Mineral
from deals.queries.covered_minerals import covered_minerals, public_listings
from deals.queries.mineral_facts import mineral_facts
from deals.views.charts import drawn
from minerals_site.looking_back import AsOfForm
from minerals_site.pages import page_of


def minerals(request: HttpRequest) -> HttpResponse:
    """List the minerals that the filters ask for, with their other names and what the site holds."""
    found = MineralFilter(request.GET, Mineral.objects.all())
    page = page_of(request, found.qs.order_by("slug"), per_page=200)
    context = {
        "filter": found,
        "page": page,
        "date": found.date,
        "minerals": covered_minerals(list(page), found.date),
    }
    return render(request, "deals/minerals.html", context)


def mineral(request: HttpRequest, slug: str) -> HttpResponse:
    """Show all that published articles tell of one mineral, as of a day where one is asked for."""
    form = AsOfForm(request.GET)
    listings = public_listings(form.date)
    named = Mineral.objects.select_related("part_of").prefetch_related("aliases", "forms", listings)
    mineral = get_object_or_404(named, slug=slug)
    facts = mineral_facts(mineral, form.date)
    asked = {"mineral": slug} | ({"as_of": form.date.isoformat()} if form.date else {})
    context = {
        "form": form,
        "date": form.date,
        "mineral": mineral,
        "facts": facts,
        "production": [
            (axis, drawn("production_by_country", asked | axis.params, axis.name))
            for axis in facts.production_charts
        ],
    }
    return render(request, "deals/mineral.html", context)

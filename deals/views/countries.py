"""The list of countries, and the page of one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from deals.choices import Region
from deals.filters import CountryFilter
from deals.models import Country
from deals.queries.country_facts import country_facts
from deals.queries.covered_countries import BESIDE, covered_countries
from deals.views.charts import drawn
from minerals_site.looking_back import AsOfForm


def countries(request: HttpRequest) -> HttpResponse:
    """List the countries that the filters ask for: African ones, others, and those without any fact."""
    found = CountryFilter(request.GET, Country.objects.all())
    rows = covered_countries(found.qs, found.date)
    context = {
        "filter": found,
        "date": found.date,
        "tiles": drawn("africa_tiles", {"as_of": found.date.isoformat()} if found.date else {}),
        "groups": BESIDE,
        "african": [row for row in rows if row.covered and row.country.region == Region.AFRICA],
        "others": [row for row in rows if row.covered and row.country.region != Region.AFRICA],
        "without": [row for row in rows if not row.covered and row.country.region == Region.AFRICA],
    }
    return render(request, "deals/countries.html", context)


def country(request: HttpRequest, iso3: str) -> HttpResponse:
    """Show all that published articles tell of one country, as of a day where one is asked for."""
    country = get_object_or_404(Country, iso3=iso3)
    form = AsOfForm(request.GET)
    facts = country_facts(country, form.date)
    asked = {"country": iso3} | ({"as_of": form.date.isoformat()} if form.date else {})
    lanes = facts.events and country.region == Region.AFRICA  # of the United States they would be all
    context = {
        "country": country,
        "facts": facts,
        "form": form,
        "date": form.date,
        "exports": [
            (axis, drawn("exports_by_mineral", asked | axis.params, axis.name))
            for axis in facts.export_charts
        ],
        "lanes": drawn("deal_lanes", asked) if lanes else None,
    }
    return render(request, "deals/country.html", context)

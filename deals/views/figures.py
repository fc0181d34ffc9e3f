"""Every number."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from deals.filters import FigureFilter
from deals.models import Figure
from deals.queries.claims import claims
from deals.queries.figure_claims import with_claims
from minerals_site.pages import page_of


def figures(request: HttpRequest) -> HttpResponse:
    """List the figures that the filters ask for, the latest year first, and the disputes among them."""
    found = FigureFilter(request.GET, Figure.objects.public())
    page = page_of(request, found.qs.order_by("-year", "key").only("pk"))
    shown = Figure.objects.filter(pk__in=[figure.pk for figure in page]).order_by("-year", "key")
    joined = shown.with_sources().select_related("country", "site__country", "mineral", "partner")
    page.object_list = with_claims(joined, found.date)
    context = {"filter": found, "page": page, "disputes": claims(page, found.date)}
    return render(request, "deals/figures.html", context)

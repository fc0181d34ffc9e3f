"""Where sources differ."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from deals.filters import DisputeFilter
from deals.models import Question
from deals.queries.open_conflicts import OpenConflicts
from minerals_site.pages import page_of

PER_PAGE = 20


def disputes(request: HttpRequest) -> HttpResponse:
    """List every open conflict that the filters ask for, with its claims side by side."""
    found = DisputeFilter(request.GET, Question.objects.all())
    page = page_of(request, OpenConflicts(found.qs, found.numbers, found.date), PER_PAGE)
    return render(request, "deals/disputes.html", {"filter": found, "page": page})

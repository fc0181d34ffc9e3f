"""The data set to take away: the whole, a part of it, or single tables."""

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.http import content_disposition_header

from deals.dataset.export import file_name, stream_zip
from deals.dataset.filters import Filters
from deals.exports import TABLES
from deals.filters.package import PackageForm
from minerals_site.bad_filter import bad_filter


def downloads(request: HttpRequest) -> HttpResponse:
    """Offer the package, whole or in part, and the CSV of every table."""
    return render(request, "deals/downloads.html", {"form": PackageForm(request.GET), "tables": TABLES})


def package(request: HttpRequest) -> HttpResponseBase:
    """Stream the package as a zip; a filter that makes no sense is a 400 that says so."""
    form = PackageForm(request.GET)
    if not form.is_valid():
        return bad_filter(form)
    filters = Filters(
        countries=tuple(country.iso3 for country in form.cleaned_data["country"]),
        minerals=tuple(mineral.slug for mineral in form.cleaned_data["mineral"]),
        since=form.cleaned_data["since"],
        until=form.cleaned_data["until"],
        as_of=form.date,
    )
    disposition = content_disposition_header(as_attachment=True, filename=file_name(filters))
    headers = {"Content-Disposition": disposition}
    return StreamingHttpResponse(stream_zip(filters), content_type="application/zip", headers=headers)

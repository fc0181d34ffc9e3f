"""The form that reports an error in one fact; it takes no account and no JavaScript."""

from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from deals.choices import Reported
from deals.models import Fact
from deals.models.correction_limit import WINDOW, TooManyReportsError, receive
from deals.queries.reported import page_with, public_row
from deals.views.report_form import ReportForm
from minerals_site.client_address import client_address, daily_hash

LONGEST = 400


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest, kind: str, key: str) -> HttpResponse:
    """Show the form, or take what it brings; too many in an hour are refused (429), nothing typed is lost."""
    row = public_row(kind, key)
    if row is None:
        raise Http404
    form = ReportForm(request.POST) if request.method == "POST" else ReportForm()
    status = HTTPStatus.OK
    if form.is_bound and form.is_valid():
        status = _receive(request, form, kind, key, str(row)[:LONGEST])
        if status == HTTPStatus.OK:
            return redirect(f"{request.path}?sent=1")
    context = {
        "kind": Reported(kind),
        "fact": row if isinstance(row, Fact) else None,
        "row": row,
        "address": page_with(row),
        "report": form,
        "sent": "sent" in request.GET and not form.is_bound,
    }
    return render(request, "deals/report.html", context, status=status)


def _receive(request: HttpRequest, form: ReportForm, kind: str, key: str, about: str) -> HTTPStatus:
    """Keep a report; where there are too many, say in the form what to do."""
    client = daily_hash(client_address(request))
    try:
        receive(form.correction(kind=kind, key=key, about=about, client=client))
    except TooManyReportsError:
        minutes = int(WINDOW.total_seconds() // 60)
        message = _(
            "There were too many reports in the last hour, so this one was not taken. "
            "Keep this page open and send it again in %(minutes)d minutes."
        )
        form.add_error(None, message % {"minutes": minutes})
        return HTTPStatus.TOO_MANY_REQUESTS
    return HTTPStatus.OK

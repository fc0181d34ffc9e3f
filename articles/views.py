"""The public list of articles."""

from django.http import HttpRequest, HttpResponse


def articles(request: HttpRequest) -> HttpResponse:
    """List the published articles."""
    return HttpResponse(request.path)

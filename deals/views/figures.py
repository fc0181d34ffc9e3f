"""Stub."""

from typing import Any

from django.http import HttpRequest, HttpResponse


def figures(request: HttpRequest, **_kwargs: Any) -> HttpResponse:
    """Stub."""
    return HttpResponse(request.path)

"""Stub."""

from typing import Any

from django.http import HttpRequest, HttpResponse


def countries(request: HttpRequest, **_kwargs: Any) -> HttpResponse:
    """Stub."""
    return HttpResponse(request.path)


def country(request: HttpRequest, **_kwargs: Any) -> HttpResponse:
    """Stub."""
    return HttpResponse(request.path)

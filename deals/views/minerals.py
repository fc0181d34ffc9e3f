"""Stub."""

from typing import Any

from django.http import HttpRequest, HttpResponse


def minerals(request: HttpRequest, **_kwargs: Any) -> HttpResponse:
    """Stub."""
    return HttpResponse(request.path)


def mineral(request: HttpRequest, **_kwargs: Any) -> HttpResponse:
    """Stub."""
    return HttpResponse(request.path)

"""Stub."""

from typing import Any

from django.http import HttpRequest, HttpResponse


def article(request: HttpRequest, **_kwargs: Any) -> HttpResponse:
    """Stub."""
    return HttpResponse(request.path)

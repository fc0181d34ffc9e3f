"""Stub."""

from typing import Any

from django.http import HttpRequest, HttpResponse


def codebook(request: HttpRequest, **_kwargs: Any) -> HttpResponse:
    """Stub."""
    return HttpResponse(request.path)

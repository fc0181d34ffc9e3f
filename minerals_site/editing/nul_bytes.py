"""Addresses of the admin with NUL bytes, which PostgreSQL keeps in no text and Django looks up anyway."""

from collections.abc import Callable
from typing import Any

from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse

NUL = "\x00"


class NulBytesMiddleware:
    """Answer 404 for a NUL byte in the path, 400 for one in the query; form fields have their own errors."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on."""
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> None:
        """Look at the address once it is known to be the admin's."""
        del view, args
        match = request.resolver_match
        if not match or match.app_name != "admin":
            return
        if any(NUL in str(value) for value in kwargs.values()):
            raise Http404
        chosen = request.POST.getlist(ACTION_CHECKBOX_NAME) if request.method == "POST" else []
        if any(NUL in text for text in (*request.GET, *_values(request), *chosen)):
            message = "A NUL byte in the address."
            raise BadRequest(message)


def _values(request: HttpRequest) -> list[str]:
    return [str(value) for _, values in request.GET.lists() for value in values]

"""However deep a request calls, no call asks the system for memory again and again."""

import resource

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from minerals_site.one_call_stack import one_call_stack

CALLS = 50


def leaf() -> None:
    """Do nothing, in a frame of its own."""


def deep(levels: int) -> None:
    """Call something often on each level."""
    for _ in range(CALLS):
        leaf()
    if levels:
        deep(levels - 1)


def answer(_request: HttpRequest) -> HttpResponse:
    for _ in range(20):
        deep(600)
    return HttpResponse()


def faults() -> int:
    """Count the pages of memory that were fetched to answer."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    HANDLE(HttpRequest())
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before


HANDLE = one_call_stack(answer)


def test_no_call_of_a_deep_request_fetches_memory_anew() -> None:
    faults()
    assert faults() < 20 * CALLS


def test_it_stands_before_all_other_middleware() -> None:
    assert settings.MIDDLEWARE[0] == "minerals_site.one_call_stack.one_call_stack"

"""The answer to a file or chart address whose filters make no sense: nothing is filtered away silently."""

from django.forms import Form
from django.http import HttpResponseBadRequest


def bad_filter(form: Form) -> HttpResponseBadRequest:
    """List the faults of a filter form as plain text, one a line: `name: what is wrong`."""
    faults = [f"{name}: {error}" for name, errors in form.errors.items() for error in errors]
    return HttpResponseBadRequest("\n".join([*faults, ""]), content_type="text/plain; charset=utf-8")

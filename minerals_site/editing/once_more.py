"""Answer a form once more where somebody saved the same in between: now the form sees it."""

from collections.abc import Callable
from functools import wraps

from django.contrib import messages
from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse


def once_more[**P, R: HttpResponse](view: Callable[P, R]) -> Callable[P, R]:
    """Ask a view again if the database refused what its forms had found right.

    Two forms may hold the same new name at once, and neither sees the other's. The view must be one
    transaction, or save nothing before what can be refused; a second refusal is an error like any other.
    """

    @wraps(view)
    def answered(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return view(*args, **kwargs)
        except IntegrityError:
            request = next(each for each in args if isinstance(each, HttpRequest))
            list(messages.get_messages(request))  # they say what was rolled back
            return view(*args, **kwargs)

    return answered

"""Fetching a public web page, and nothing else: no private network, no endless body, no cookies.

`fetch(url)` gives a `Fetched` or raises a `FetchError` that says what went wrong in words for the editor.
"""

from articles.fetching.errors import FetchError, RefusedError, TooLargeError, UnreachableError
from articles.fetching.pages import Fetched, fetch
from articles.fetching.settings import LIMITS, Limits, fetching_is_on

__all__ = [
    "LIMITS",
    "FetchError",
    "Fetched",
    "Limits",
    "RefusedError",
    "TooLargeError",
    "UnreachableError",
    "fetch",
    "fetching_is_on",
]

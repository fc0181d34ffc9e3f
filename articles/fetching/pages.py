"""Fetching one page: each redirect is checked like the first address."""

import time
from http import HTTPStatus
from http.client import HTTPException
from typing import NamedTuple
from urllib.parse import urljoin

from django.utils.translation import gettext as _
from urllib3.exceptions import HTTPError

from articles.fetching.addresses import Resolver, Target, public_addresses, system_resolver, target_of
from articles.fetching.connection import Connector, Deadline, connected, open_socket
from articles.fetching.errors import RefusedError, TooLargeError, UnreachableError
from articles.fetching.settings import LIMITS, Limits, fetching_is_on

USER_AGENT = "minerals-deals/0.1 (reads single articles for the editors of a public record)"
HEADERS = {"User-Agent": USER_AGENT, "Accept": "text/html, text/plain;q=0.9", "Accept-Encoding": "gzip"}
REDIRECTS = {
    HTTPStatus.MOVED_PERMANENTLY,
    HTTPStatus.FOUND,
    HTTPStatus.SEE_OTHER,
    HTTPStatus.TEMPORARY_REDIRECT,
    HTTPStatus.PERMANENT_REDIRECT,
}


class Fetched(NamedTuple):
    """What a server answered: its status may be an error, `body` is unpacked, `final_url` after redirects."""

    status: int
    final_url: str
    content_type: str
    body: bytes


class _Answer(NamedTuple):
    status: int
    content_type: str
    location: str
    body: bytes


def fetch(
    url: str,
    *,
    resolve: Resolver = system_resolver,
    connect: Connector = open_socket,
    limits: Limits = LIMITS,
) -> Fetched:
    """Fetch a public web page, following redirects.

    Raises RefusedError (fetching is off, or an address that is not asked for), TooLargeError or
    UnreachableError. Any HTTP status counts as an answer. All network addresses of a host must be public,
    and the connection goes to one of those that were checked. No cookies, no credentials, no proxies.
    """
    if not fetching_is_on():
        raise RefusedError(_("Fetching addresses is off: the operator turns it on with MINERALS_FETCH=1."))
    deadline = Deadline(time.monotonic() + limits.total_seconds)
    for _turn in range(limits.redirects + 1):
        target = target_of(url)
        addresses = public_addresses(target, resolve)
        answer = _ask(target, addresses, connect, limits, deadline)
        if not answer.location:
            return Fetched(answer.status, url, answer.content_type, answer.body)
        url = urljoin(url, answer.location)
    message = _("%(host)s sends from address to address: more than %(count)d times.")
    raise RefusedError(message % {"host": target.host, "count": limits.redirects})


def _ask(
    target: Target, addresses: list[str], connect: Connector, limits: Limits, deadline: Deadline
) -> _Answer:
    """Send one request; what breaks off because the clock cut it is told as slow."""
    names = {"host": target.host, "seconds": f"{limits.total_seconds:g}"}
    try:
        answer = _exchange(target, addresses, connect, limits, deadline)
    except TimeoutError:
        raise UnreachableError(_("%(host)s did not answer in time.") % names) from None
    except (OSError, HTTPError, HTTPException) as error:
        if deadline.left:
            words = _("%(host)s could not be read (%(error)s).")
            raise UnreachableError(words % {**names, "error": type(error).__name__}) from error
        answer = None
    if answer is None or not deadline.left:  # a body without a length ends cleanly when it is cut
        raise UnreachableError(_("%(host)s took longer than %(seconds)s seconds.") % names)
    if len(answer.body) > limits.size:
        words = _("The page at %(host)s is larger than %(size)d MB.")
        raise TooLargeError(words % {**names, "size": limits.size // 1_000_000})
    return answer


def _exchange(
    target: Target, addresses: list[str], connect: Connector, limits: Limits, deadline: Deadline
) -> _Answer:
    with connected(target, addresses, connect, limits, deadline) as connection:
        connection.request("GET", target.path, headers=HEADERS, preload_content=False)
        response = connection.getresponse()
        location = response.headers.get("Location", "") if response.status in REDIRECTS else ""
        # One byte more than allowed tells what is too large; packed bodies are unpacked no further.
        body = b"" if location else response.read(limits.size + 1, decode_content=True)
        return _Answer(response.status, response.headers.get("Content-Type", ""), location, body)

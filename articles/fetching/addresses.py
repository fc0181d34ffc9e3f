"""Which addresses may be asked for: http and https, default ports, and public network addresses only."""

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import NamedTuple

from django.utils.translation import gettext as _
from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from articles.fetching.errors import RefusedError, UnreachableError

PORTS = {"http": 80, "https": 443}
GLOBAL_UNICAST = IPv6Network("2000::/3")  # what lies outside maps to IPv4 (NAT64 too), is local or reserved

Resolver = Callable[[str, int], list[str]]
"""Gives the network addresses of a host name, as text; raises OSError where there are none."""


class Target(NamedTuple):
    """What to ask, where: `host` for the name server (no brackets), `path` as sent in the request."""

    scheme: str
    host: str
    port: int
    path: str


def system_resolver(host: str, port: int) -> list[str]:
    """Ask the operating system, which also reads 2130706433 and 0177.0.0.1 as the numbers they are."""
    answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(place[0]) for _family, _kind, _protocol, _name, place in answers]


def target_of(url: str) -> Target:
    """Read an address; raise RefusedError for what is not a plain web address on a default port."""
    try:
        parts = parse_url(url.strip())
    except LocationParseError:
        raise RefusedError(_("“%(url)s” is not a web address.") % {"url": url[:200]}) from None
    if parts.scheme not in PORTS:
        scheme = parts.scheme or _("nothing")
        raise RefusedError(_("Only http:// and https:// are fetched, not “%(scheme)s”.") % {"scheme": scheme})
    if parts.auth is not None:
        raise RefusedError(_("An address with a user name or password in it is not fetched."))
    if parts.port not in {None, PORTS[parts.scheme]}:
        raise RefusedError(_("Only the default ports are fetched, not port %(port)s.") % {"port": parts.port})
    host = (parts.host or "").strip("[]")
    if not host:
        raise RefusedError(_("“%(url)s” names no server.") % {"url": url[:200]})
    return Target(parts.scheme, host, PORTS[parts.scheme], parts.request_uri)


def public_addresses(target: Target, resolve: Resolver) -> list[str]:
    """Look the host up; raise RefusedError if any address is not public, UnreachableError if it has none."""
    try:
        found = list(dict.fromkeys(resolve(target.host, target.port)))
    except (OSError, UnicodeError):
        found = []
    if not found:
        raise UnreachableError(_("There is no server named %(host)s.") % {"host": target.host})
    for text in found:
        if not is_public(text):
            message = _("%(host)s is at %(address)s, which is not a public address on the internet.")
            raise RefusedError(message % {"host": target.host, "address": text})
    return found


def is_public(text: str) -> bool:
    """Say whether a network address is one host on the public internet."""
    try:
        address = ip_address(text)
    except ValueError:
        return False
    outside = address.is_multicast or address.is_reserved or address.is_unspecified or address.is_loopback
    return address.is_global and not outside and _is_plain(address)


def _is_plain(address: IPv4Address | IPv6Address) -> bool:
    """Tell addresses that carry another one, or lie in no public block, from plain ones."""
    if isinstance(address, IPv4Address):
        return True
    return address in GLOBAL_UNICAST and address.sixtofour is None and address.teredo is None

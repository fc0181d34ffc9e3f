"""Whose request it is: the network address, and a hash of it that means nothing a day later."""

import ipaddress
from ipaddress import IPv4Address, IPv6Address

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import salted_hmac

IPV6_OWN = 64  # bits: beyond them an IPv6 client chooses its address as it likes


def client_address(request: HttpRequest) -> str:
    """Give the address from which a request came; empty where nothing tells.

    Behind a proxy it is the last entry of X-Forwarded-For, the one that the proxy itself has added: what
    stands before it is the client's word. Without a proxy the header is not looked at.
    """
    direct = str(request.META.get("REMOTE_ADDR") or "")
    forwarded = str(request.META.get("HTTP_X_FORWARDED_FOR") or "")
    last = forwarded.rsplit(",", 1)[-1].strip()
    if settings.BEHIND_PROXY and _parsed(last):
        return last
    return direct


def daily_hash(address: str) -> str:
    """Hash a client's address with the site's key and today's date; the same all day, then another."""
    parsed = _parsed(address)
    if isinstance(parsed, IPv6Address):
        parsed = parsed.ipv4_mapped or ipaddress.IPv6Network((parsed, IPV6_OWN), strict=False).network_address
    salt = f"minerals_site.client_address {timezone.localdate()}"
    return salted_hmac(salt, str(parsed or address), algorithm="sha256").hexdigest()


def _parsed(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None

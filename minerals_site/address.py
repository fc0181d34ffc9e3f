"""The address to serve at, as runserver takes it: 8000, 0.0.0.0:8000, localhost:8000, [::1]:8000."""

import re
import socket
from typing import NamedTuple

HOST, PORT = "127.0.0.1", 8000
DEFAULT = f"{HOST}:{PORT}"
FORM = re.compile(
    r"((?P<host>\d{1,3}(\.\d{1,3}){3}|\[[0-9a-fA-F:.]+\]|[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)*):)?(?P<port>\d+)",
    re.ASCII,
)
EVERYWHERE = {"0.0.0.0", "::"}  # noqa: S104 - asked for by name, never the default
LOOPBACK = ["localhost", "127.0.0.1", "[::1]"]


class Address(NamedTuple):
    """A host, without brackets, and a port."""

    host: str
    port: int

    @property
    def url(self) -> str:
        """Give the address to open in a browser on this machine."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)  # noqa: S104 - see EVERYWHERE
        return f"http://{_bracketed(host)}:{self.port}/"

    @property
    def allowed_hosts(self) -> list[str]:
        """Give the host names that requests may ask for: any, where the site is served on every address."""
        return ["*"] if self.host in EVERYWHERE else [*LOOPBACK, _bracketed(self.host)]


def parse(text: str) -> Address:
    """Read an address; raise ValueError, in words for the command line, if it is none."""
    match = FORM.fullmatch(text)
    if not match or int(match["port"]) > 65535:  # noqa: PLR2004 - the last port there is
        message = f"{text!r} is not a port or address:port, such as 8000, 0.0.0.0:8000 or [::1]:8000."
        raise ValueError(message)
    return Address((match["host"] or HOST).strip("[]"), int(match["port"]))


def bound(address: Address) -> socket.socket:
    """Take the address without listening yet; raise OSError if it is taken or not of this machine."""
    family, kind, protocol, _, place = socket.getaddrinfo(
        address.host, address.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    link = socket.socket(family, kind, protocol)
    try:
        link.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            link.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        link.bind(place)
    except OSError:
        link.close()
        raise
    return link


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host

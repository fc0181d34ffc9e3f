"""A connection to exactly the network address that was checked, which a clock cuts off."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import NamedTuple

from urllib3.connection import HTTPConnection, HTTPSConnection

from articles.fetching.addresses import Target
from articles.fetching.settings import Limits

Connector = Callable[[tuple[str, int], float], socket.socket]
"""Opens a connection to (network address, port) within some seconds; raises OSError."""


class _Checked(HTTPConnection):
    """Speaks HTTP over the socket that it is given; the name in Host stays the site's."""

    given: socket.socket

    def _new_conn(self) -> socket.socket:
        return self.given


class _CheckedTLS(HTTPSConnection):
    """Does the same over TLS: the certificate must be the site's."""

    given: socket.socket

    def _new_conn(self) -> socket.socket:
        return self.given


class Deadline(NamedTuple):
    """The moment, by the monotonic clock, at which a fetch has taken too long."""

    moment: float

    @property
    def left(self) -> float:
        """Seconds that are left; never negative."""
        return max(self.moment - time.monotonic(), 0.0)


def open_socket(place: tuple[str, int], timeout: float) -> socket.socket:
    """Connect to a network address."""
    return socket.create_connection(place, timeout)


@contextmanager
def connected(
    target: Target, addresses: list[str], connect: Connector, limits: Limits, deadline: Deadline
) -> Iterator[HTTPConnection]:
    """Give a connection that is shut when the time is up, whatever it waits for: handshake, head or body."""
    link = _first_that_answers(addresses, target.port, connect, limits, deadline)
    # A copy of the socket: TLS takes the first one away, and shutting one shuts the connection of both.
    guard = link.dup()
    clock = threading.Timer(deadline.left, _shut, [guard])
    clock.daemon = True
    connection = (_CheckedTLS if target.scheme == "https" else _Checked)(
        target.host, target.port, timeout=limits.read_seconds
    )
    connection.given = link
    clock.start()
    try:
        yield connection
    finally:
        clock.cancel()
        clock.join()
        connection.close()
        link.close()
        guard.close()


def _first_that_answers(
    addresses: list[str], port: int, connect: Connector, limits: Limits, deadline: Deadline
) -> socket.socket:
    """Try one address after another, as browsers do; raise the last OSError if none answers."""
    failure: OSError = TimeoutError()
    for address in addresses:
        seconds = min(limits.connect_seconds, deadline.left)
        if not seconds:
            break
        try:
            link = connect((address, port), seconds)
        except OSError as error:
            failure = error
        else:
            link.settimeout(limits.read_seconds)
            return link
    raise failure


def _shut(guard: socket.socket) -> None:
    with suppress(OSError):  # the other side was quicker
        guard.shutdown(socket.SHUT_RDWR)

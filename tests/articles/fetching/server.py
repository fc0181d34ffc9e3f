"""A web server of this machine that stands in for the internet: names and addresses lead to it."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from articles.fetching import Fetched, Limits, fetch

PUBLIC = "93.184.215.14"
OTHER = "2606:2800:21f:cb07:6820:80da:af6b:8b2c"
QUICK = Limits(redirects=2, size=100_000, connect_seconds=2, read_seconds=2, total_seconds=4)
Talk = Callable[[socket.socket, bytes], None]


class Internet(NamedTuple):
    """What was asked: the head of each request, and the places that were connected to."""

    port: int
    heads: list[bytes]
    places: list[tuple[str, int]]

    def fetch(
        self, url: str, names: dict[str, list[str]] | None = None, limits: Limits = QUICK, **more: Any
    ) -> Fetched:
        """Fetch with a name server that knows `names`, and gives PUBLIC for any other."""

        def resolve(host: str, _port: int) -> list[str]:
            return (names or {}).get(host, [PUBLIC])

        return fetch(url, **{"resolve": resolve, "connect": self.connect, "limits": limits, **more})

    def connect(self, place: tuple[str, int], timeout: float) -> socket.socket:
        """Note the place that is asked for, and connect to the server here."""
        self.places.append(place)
        return socket.create_connection(("127.0.0.1", self.port), timeout)


@contextmanager
def serving(talk: Talk) -> Iterator[Internet]:
    """Let `talk` answer each request until the test is over; it has the connection and the head."""
    listener = socket.create_server(("127.0.0.1", 0))
    internet = Internet(listener.getsockname()[1], [], [])
    threads: list[threading.Thread] = []

    def answer(link: socket.socket) -> None:
        with link:
            head = b""
            while b"\r\n\r\n" not in head and (part := link.recv(4096)):
                head += part
            internet.heads.append(head)
            try:
                talk(link, head)
            except OSError:
                return  # the client hung up, as it should

    def accept() -> None:
        while True:
            try:
                link, _place = listener.accept()
            except OSError:
                return
            threads.append(threading.Thread(target=answer, args=[link], daemon=True))
            threads[-1].start()

    acceptor = threading.Thread(target=accept, daemon=True)
    acceptor.start()
    try:
        yield internet
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        acceptor.join(5)
        for thread in threads:
            thread.join(5)


def page(body: bytes = b"<p>News</p>", status: str = "200 OK", **headers: str) -> Talk:
    """Answer every request with the same page."""
    lines = [f"HTTP/1.1 {status}", "Connection: close", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    answer = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
    return lambda link, _head: link.sendall(answer)


def redirect(to: str) -> Talk:
    """Send every request elsewhere."""
    return page(b"", "302 Found", Location=to)

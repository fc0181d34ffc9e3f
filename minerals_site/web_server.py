"""The production server: waitress, with nothing of the network trusted and no version given away."""

import signal
import socket
from types import FrameType

import waitress
from django.conf import settings
from django.core.servers.basehttp import get_internal_wsgi_application
from waitress.server import BaseWSGIServer

THREADS = 8


def listening(link: socket.socket) -> BaseWSGIServer:
    """Give a server that listens on the bound socket; raise OSError if somebody else got there first.

    Behind a proxy its headers are let through to Django, which knows which of them to believe.
    """
    return waitress.create_server(
        get_internal_wsgi_application(),
        sockets=[link],
        threads=THREADS,
        ident=None,
        trusted_proxy=None,
        clear_untrusted_proxy_headers=not settings.BEHIND_PROXY,
    )


def stop_on_signals() -> None:
    """Let SIGTERM end the program as Ctrl-C does."""
    signal.signal(signal.SIGTERM, _interrupt)
    signal.signal(signal.SIGINT, _interrupt)


def ignore_signals() -> None:
    """Let what follows, the cleaning up, be interrupted no more."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _interrupt(number: int, frame: FrameType | None) -> None:
    """Ask to stop, once."""
    del number, frame
    ignore_signals()
    raise KeyboardInterrupt

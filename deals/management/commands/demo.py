"""`manage.py demo [address:port]`: from an empty folder to a dashboard in the browser."""

import contextlib
import socket
import time
from argparse import ArgumentParser
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

import psycopg
from django.conf import settings
from django.core.management import BaseCommand, CommandError, call_command
from django.db import Error, OperationalError, connection

from articles.models import Article
from minerals_site import address, editor_account, static_build, web_server
from minerals_site.one_line_errors import explained

if TYPE_CHECKING:
    from django.db.backends.postgresql.base import DatabaseWrapper


LOCK = 0x4D696E  # any number that no other lock of the site has


class Command(BaseCommand):
    """Start what is needed, fill it if it is empty, and serve until Ctrl-C."""

    requires_system_checks = []  # they may ask the database, which is started first
    help = "Start the database, load the published facts and serve the dashboard until Ctrl-C."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the address as runserver does."""
        parser.add_argument("addrport", nargs="?", default=address.DEFAULT, help="port, or address:port")

    def handle(self, *_arguments: Any, addrport: str, **_options: Any) -> None:
        """Go through the steps; Ctrl-C and SIGTERM end any of them cleanly."""
        web_server.stop_on_signals()
        try:
            with explained(), contextlib.closing(self._take(addrport)) as link:
                self._prepare()
                self._serve(link, addrport)
        except KeyboardInterrupt:
            self.stdout.write("\nStopping.")
        finally:
            web_server.ignore_signals()
            connection.close()
            cast("DatabaseWrapper", connection).close_pool()

    def _take(self, addrport: str) -> socket.socket:
        """Take the address first: nobody should wait for the rest only to learn that it is busy."""
        try:
            return address.bound(address.parse(addrport))
        except ValueError as error:
            raise CommandError(str(error)) from error
        except OSError as error:
            raise CommandError(_unusable(addrport, error)) from error

    def _prepare(self) -> None:
        with self._step("Starting the database"):
            _connect()
        self.check()  # a broken checkout is told here, not to the first visitor
        with _one_at_a_time():
            self._fill()
        if not static_build.is_current():
            with self._step("Compressing the static files (once, some seconds)"):
                static_build.build()
        for name, password in editor_account.make_first().items():
            self.stdout.write(f"Account for /admin/: name {name}, password {password}")
            self.stdout.write(f"(shown this once; `manage.py changepassword {name}` sets another)")

    def _fill(self) -> None:
        with self._step("Bringing its tables up to date"):
            call_command("migrate", interactive=False, verbosity=0)
        if not Article.objects.exists():
            with self._step("Loading the published facts"):
                call_command("load_dataset", settings.BASE_DIR / "fixtures", verbosity=0)

    def _serve(self, link: socket.socket, addrport: str) -> None:
        try:
            server = web_server.listening(link)
        except OSError as error:
            raise CommandError(_unusable(addrport, error)) from error
        place = address.parse(addrport)._replace(port=link.getsockname()[1])
        self.stdout.write(f"The dashboard is at {place.url} (Ctrl-C stops it)")
        self.stdout.flush()
        server.run()
        self.stdout.write("\nStopping.")

    @contextlib.contextmanager
    def _step(self, what: str) -> Iterator[None]:
        """Show what is being done, and when it is done how long it took."""
        self.stdout.write(f"{what} … ", ending="")
        self.stdout.flush()
        start = time.monotonic()
        try:
            yield
        except BaseException:
            self.stdout.write("")
            raise
        self.stdout.write(f"{time.monotonic() - start:.1f} s")


def _connect() -> None:
    """Connect once past the pool: a pool would try for long, and then not say what was wrong."""
    if settings.DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
        try:
            psycopg.connect(**{**connection.get_connection_params(), "connect_timeout": 5}).close()
        except psycopg.OperationalError as error:
            raise OperationalError(str(error)) from error
    connection.ensure_connection()


@contextlib.contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Let two demos that start at once on one database fill it one after the other."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        try:
            yield
        finally:
            with contextlib.suppress(Error):  # a lost connection has let go of the lock itself
                cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK])


def _unusable(addrport: str, error: OSError) -> str:
    return (
        f"{addrport} cannot be used ({error.strerror}): stop what is using it, or name another port, "
        "such as `manage.py demo 8001`."
    )

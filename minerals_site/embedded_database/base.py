"""The backend that Django loads: it sees that the embedded server runs before each connection."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db.backends.postgresql import base, client
from django.db.utils import OperationalError

from minerals_site import embedded_postgres
from minerals_site.postgres_binaries import binary
from minerals_site.postgres_cluster import EmbeddedPostgresError


def ensure_running() -> None:
    """Start or adopt the server in var/; what hinders it comes as Django's own OperationalError."""
    try:
        embedded_postgres.server(settings.VAR / "postgres").ensure_running()
    except EmbeddedPostgresError as error:
        raise OperationalError(str(error)) from error


class DatabaseClient(client.DatabaseClient):
    """`manage.py dbshell`, with the psql that came along."""

    executable_name = str(binary("psql"))

    def runshell(self, parameters: Iterable[str]) -> None:
        """Open the shell on a running server."""
        ensure_running()
        super().runshell(parameters)


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection to the embedded server."""

    client_class = DatabaseClient

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        """Connect, starting the server if it does not run (again, if something killed it)."""
        ensure_running()
        return super().get_new_connection(conn_params)

"""Which PostgreSQL the site uses: the one that DATABASE_URL names, or the embedded one in var/."""

import os
from pathlib import Path
from typing import Any

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

from minerals_site import postgres_socket

VARIABLE = "DATABASE_URL"
POOL_VARIABLE = "DATABASE_POOL"


def find(var: Path) -> dict[str, Any]:
    """Give Django's settings of the database, or raise ImproperlyConfigured with what to set.

    A pool stands in for a connection a request. It opens connections as they are needed, checks one before
    lending it, and a process has at most DATABASE_POOL of them. With the pool no connection may outlive its
    request, hence CONN_MAX_AGE.
    """
    address = os.environ.get(VARIABLE)
    database = _named(address) if address else _embedded(var)
    database["CONN_MAX_AGE"] = 0
    database["CONN_HEALTH_CHECKS"] = True
    database.setdefault("OPTIONS", {})["pool"] = {"min_size": 0, "max_size": _pool_size(), "timeout": 10}
    return database


def _embedded(var: Path) -> dict[str, Any]:
    return {
        "ENGINE": "minerals_site.embedded_database",
        "NAME": postgres_socket.DATABASE,
        "USER": postgres_socket.USER,
        "HOST": str(postgres_socket.directory(var / "postgres")),
    }


def _named(address: str) -> dict[str, Any]:
    message = (
        f"{VARIABLE} names no PostgreSQL: set it to postgres://user:password@host:5432/name, or unset it."
    )
    try:
        database: dict[str, Any] = {**dj_database_url.parse(address)}
    except ValueError:
        raise ImproperlyConfigured(message) from None  # the cause would print the address, password and all
    if database.get("ENGINE") != "django.db.backends.postgresql" or not database.get("NAME"):
        raise ImproperlyConfigured(message)
    return database


def _pool_size() -> int:
    value = os.environ.get(POOL_VARIABLE) or "16"
    if not value.isdecimal() or int(value) < 1:
        message = (
            f"{POOL_VARIABLE}={value!r}: set it to the number of connections a process may have, such as 16."
        )
        raise ImproperlyConfigured(message)
    return int(value)

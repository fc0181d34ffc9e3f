"""Django on the embedded server: the site's own database, transactions, the pool."""

import pytest
from django.db import connection


@pytest.mark.django_db
def test_queries_run_as_a_role_that_is_no_superuser() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
        assert cursor.fetchone() == (False,)


@pytest.mark.django_db
@pytest.mark.parametrize("extension", ["pg_trgm", "unaccent", "btree_gist", "fuzzystrmatch", "citext"])
def test_the_sites_role_may_install_the_extensions_it_needs(extension: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE EXTENSION IF NOT EXISTS {extension}")


@pytest.mark.django_db(transaction=True)
def test_text_sorts_the_same_on_every_machine() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT datlocprovider, datlocale FROM pg_database WHERE datname = current_database()")
        assert cursor.fetchone() == ("b", "C.UTF-8")

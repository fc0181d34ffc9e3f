"""Which database: the one that DATABASE_URL names, or the embedded one; never anything but PostgreSQL."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from minerals_site import database_settings

VAR = Path("/var-of-a-test")


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATABASE_URL", "DATABASE_POOL"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("value", [None, ""])
def test_unset_or_empty_means_embedded(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    if value is not None:
        monkeypatch.setenv("DATABASE_URL", value)
    database = database_settings.find(VAR)
    assert database["ENGINE"] == "minerals_site.embedded_database"
    assert database["HOST"] == str(VAR / "postgres")


def test_an_address_names_a_server_and_its_options_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://ann:secret@db.example.org:6432/minerals?sslmode=require")
    monkeypatch.setenv("DATABASE_POOL", "3")
    database = database_settings.find(VAR)
    assert (database["HOST"], database["PORT"], database["NAME"]) == ("db.example.org", 6432, "minerals")
    assert database["OPTIONS"]["sslmode"] == "require"
    assert database["OPTIONS"]["pool"]["max_size"] == 3
    assert database["CONN_MAX_AGE"] == 0


@pytest.mark.parametrize(
    "address",
    [
        "sqlite:///file",
        "mysql://a:secret@b/c",
        "nonsense secret",
        "postgres://a:secret@b:x/c",
        "postgres://h",
    ],
)
def test_anything_else_is_refused_without_printing_it(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DATABASE_URL", address)
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL names no PostgreSQL") as refused:
        database_settings.find(VAR)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("size", ["0", "-1", "many"])
def test_a_senseless_pool_is_refused(monkeypatch: pytest.MonkeyPatch, size: str) -> None:
    monkeypatch.setenv("DATABASE_POOL", size)
    with pytest.raises(ImproperlyConfigured, match="DATABASE_POOL"):
        database_settings.find(VAR)

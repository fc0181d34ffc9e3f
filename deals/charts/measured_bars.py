"""A series of bars from rows that carry a value, a qualifier and perhaps a range."""

from collections.abc import Sequence
from typing import Any

from deals.rows import CountryProduction, MineralExport
from minerals_site.plotly_theme import TEXT, Chart, Translate, add_note, affixes, escaped, fill, value_hover

_NAMED = 8  # ranges that are told in words


def value_axis(unit: str) -> dict[str, Any]:
    """Return the axis of a measure, which starts at nothing."""
    before, after = affixes(unit)
    return {
        "type": "linear",
        "tickprefix": before,
        "ticksuffix": escaped(after),
        "rangemode": "tozero",
        "nticks": 5,
    }


def error(rows: Sequence[MineralExport | CountryProduction | None]) -> dict[str, Any] | None:
    """Return plotly's error bars where any row has a range around its value."""
    if not any(row and _ranged(row) for row in rows):
        return None
    above, below = [], []
    for row in rows:
        value = row.value if row else None
        above.append(None if not row or row.high is None or value is None else max(row.high - value, 0))
        below.append(None if not row or row.low is None or value is None else max(value - row.low, 0))
    return {"type": "data", "symmetric": False, "array": above, "arrayminus": below, "color": TEXT.light}


def _ranged(row: MineralExport | CountryProduction) -> bool:
    return row.value is not None and (row.low is not None or row.high is not None)


def say_ranges(figure: Chart, rows: Sequence[MineralExport | CountryProduction], gettext: Translate) -> None:
    """Explain the lines of ranges where there are any, with the ends of each."""
    ranged = [row for row in rows if _ranged(row)]
    if not ranged:
        return
    places = "; ".join(map(_ends, ranged[:_NAMED])) + (" …" if ranged[_NAMED:] else "")
    words = gettext("A line across a mark shows how far sources differ about it: {places}.")
    add_note(figure, words.format(places=places))


def _ends(row: MineralExport | CountryProduction) -> str:
    """Write what a range is about, and its ends."""
    before, after = affixes(row.unit)
    name = row.mineral if isinstance(row, MineralExport) else row.country
    low, high = (row.value if end is None else end for end in (row.low, row.high))
    return f"{name} {row.year}: {before}{low:,.10g}–{high:,.10g}{after}"


def bar(  # noqa: PLR0913, PLR0917 - one trace has as many sides
    orientation: str,
    places: Sequence[str],
    rows: Sequence[MineralExport | CountryProduction],
    customdata: list[list[Any]],
    series: int,
    unit: str,
) -> dict[str, Any]:
    """Return one series of bars; `places` are their categories, already escaped."""
    values = [row.value for row in rows]
    names = [row.mineral if isinstance(row, MineralExport) else row.country for row in rows]
    along, across = ("x", "y") if orientation == "h" else ("y", "x")
    return {
        "type": "bar",
        "orientation": orientation,
        across: list(places),
        along: values,
        f"error_{along}": error(rows),
        "marker": fill(series),
        "text": [escaped(row.qualifier) for row in rows],
        "textposition": "none",
        "hovertext": [escaped(f"{name}, {row.year}") for name, row in zip(names, rows, strict=True)],
        "hovertemplate": value_hover(along, unit),
        "customdata": customdata,
    }

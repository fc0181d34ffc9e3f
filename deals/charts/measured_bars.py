"""A series of bars from rows that carry a value, a qualifier and perhaps a range."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from deals.rows import CountryProduction, MineralExport
from minerals_site.plotly_theme import TEXT, affixes, escaped, fill, value_hover


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


def _error(rows: Sequence[MineralExport | CountryProduction]) -> dict[str, Any] | None:
    """Return plotly's error bars where any row has a range around its value."""
    if not any(row.value is not None and (row.low is not None or row.high is not None) for row in rows):
        return None
    above = [None if row.high is None or row.value is None else max(row.high - row.value, 0) for row in rows]
    below = [None if row.low is None or row.value is None else max(row.value - row.low, 0) for row in rows]
    return {"type": "data", "symmetric": False, "array": above, "arrayminus": below, "color": TEXT.light}


def bar(  # noqa: PLR0913, PLR0917 - one trace has as many sides
    orientation: str,
    places: Sequence[str],
    rows: Sequence[MineralExport | CountryProduction],
    customdata: list[list[Any]],
    series: int,
    unit: str,
) -> go.Bar:
    """Return one series of bars; `places` are their categories, already escaped."""
    values = [row.value for row in rows]
    names = [row.mineral if isinstance(row, MineralExport) else row.country for row in rows]
    along, across = ("x", "y") if orientation == "h" else ("y", "x")
    return go.Bar(
        orientation=orientation,
        **{across: list(places), along: values, f"error_{along}": _error(rows)},
        marker=fill(series),
        text=[escaped(row.qualifier) for row in rows],
        textposition="none",
        hovertext=[escaped(f"{name}, {row.year}") for name, row in zip(names, rows, strict=True)],
        hovertemplate=value_hover(along, unit),
        customdata=customdata,
    )

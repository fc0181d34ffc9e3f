"""An axis read from a figure: where a value stands between 0 and 1, for numbers, dates and categories."""

import datetime
import itertools
from collections.abc import Iterable
from typing import Any, NamedTuple

from minerals_site.plotly_theme import unescaped
from minerals_site.static_chart.plot import Part, Plot

_DAY_MS = 86_400_000


class Axis(NamedTuple):
    """One axis: `low` and `high` are numbers, ordinals of days, or half a place outside the categories."""

    kind: str  # linear, date or category
    low: float
    high: float
    categories: tuple[str, ...] = ()
    prefix: str = ""
    suffix: str = ""
    visible: bool = True
    whole: bool = False

    def number(self, value: Any) -> float:
        """Turn a value of the figure into a number on this axis."""
        if self.kind == "category":
            return float(self.categories.index(str(value)))
        return as_number(value)

    def at(self, number: float) -> float:
        """Return the share of the axis below a number."""
        return (number - self.low) / ((self.high - self.low) or 1.0)


def as_number(value: Any) -> float:
    """Read a number, or a date as its ordinal of days (noon, so that a day's mark stands in its day)."""
    if isinstance(value, datetime.date | str):
        return float(datetime.date.fromisoformat(str(value)[:10]).toordinal())
    return float(value)


def span_days(length: Any) -> float:
    """Turn the length of a bar on a date axis, which plotly counts in milliseconds, into days."""
    return float(length) / _DAY_MS


def present(values: Iterable[Any] | None) -> list[Any]:
    """Keep the values that are there: None is a gap."""
    return [value for value in values or () if value is not None]


def layout_of(plot: Plot, letter: str) -> Part:
    """Return what a figure says of its x or y axis."""
    axis: Part = getattr(plot.layout, f"{letter}axis")
    return axis


def read_axis(plot: Plot, letter: str, extent: tuple[float, float] | None) -> Axis:
    """Read the x or y axis; `extent` is what the marks reach, used where the figure fixes no range."""
    layout = layout_of(plot, letter)
    visible = layout.visible is not False
    if layout.type == "category":
        values = layout.categoryarray or itertools.chain(
            *(present(getattr(trace, letter)) for trace in plot.traces)
        )
        names = tuple(dict.fromkeys(map(str, values)))
        return Axis("category", -0.5, len(names) - 0.5, names, visible=visible)
    if layout.range:
        low, high = (as_number(end) for end in layout.range)
    else:
        low, high = extent or (0.0, 1.0)
    whole = layout.tickformat == ",d"
    prefix, suffix = unescaped(layout.tickprefix or ""), unescaped(layout.ticksuffix or "")
    return Axis(layout.type or "linear", low, high, (), prefix, suffix, visible, whole)

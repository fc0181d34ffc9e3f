"""The drawing area: widths are shares of the page's column, heights are pixels.

So one drawing serves a phone and a wide screen: text keeps its size, only distances between marks stretch.
"""

from typing import Any, NamedTuple

from minerals_site.static_chart.axes import Axis
from minerals_site.static_chart.markup import Element
from minerals_site.static_chart.plot import Part


class Frame(NamedTuple):
    """Where the marks of one chart go."""

    svg: Element
    ident: str
    x_axis: Axis
    y_axis: Axis
    left: float  # shares of the width
    right: float
    top: float  # pixels
    height: float

    def x(self, number: float) -> float:
        """Place a number of the x axis, as a share of the whole width."""
        return self.left + (self.right - self.left) * self.x_axis.at(number)

    def y(self, number: float) -> float:
        """Place a number of the y axis in pixels from the top (one that runs down has `low` above `high`)."""
        return self.top + self.height * (1 - self.y_axis.at(number))


class Mark(NamedTuple):
    """One point of a trace as a figure carries it."""

    x: Any
    y: Any
    title: str
    url: str
    place: int


def marks(trace: Part) -> list[Mark]:
    """Read a trace's points with their titles and links; points without a value stay in, as None."""
    count = len(trace.x or ())
    titles = trace.hovertext or ("",) * count
    links = [cells[0] for cells in trace.customdata] if trace.customdata else [""] * count
    rows = zip(trace.x or (), trace.y or (), titles, links, strict=True)
    return [Mark(x, y, title or "", url or "", index) for index, (x, y, title, url) in enumerate(rows)]


def nth(values: Any, index: int) -> Any:
    """Read what is one value for all points or one for each."""
    return values[index] if isinstance(values, tuple | list) else values

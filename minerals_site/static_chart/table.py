"""The numbers of a chart as a table, for whoever reads rather than looks."""

from collections.abc import Iterator
from typing import NamedTuple

import plotly.graph_objects as go
from django.utils.translation import gettext as _

from minerals_site.static_chart.ticks import exact


class Cell(NamedTuple):
    """One cell as it is shown; `number` decides its alignment."""

    text: str
    number: bool


def _cell(value: object) -> Cell:
    """Write a value in full; what is missing is said, never left to look like nothing."""
    if value is None:
        return Cell(_("no figure"), number=True)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Cell(exact(value), number=True)
    return Cell(str(value), number=False)


def _rows(figure: go.Figure) -> Iterator[list[object]]:
    """Yield the cells behind each mark's link, trace by trace, then those of rows that were not drawn."""
    for trace in figure.data:
        yield from (list(cells[1:]) for cells in (trace.customdata or ()) if len(cells) > 1)
    yield from figure.layout.meta["undrawn"]


def table(figure: go.Figure) -> tuple[list[str], list[list[Cell]]]:
    """Return the headers and rows of a figure made by `plotly_theme.new_figure`."""
    rows = [[_cell(value) for value in row] for row in _rows(figure)]
    return list(figure.layout.meta["columns"]), rows

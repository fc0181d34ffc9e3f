"""The numbers of a chart as a table, for whoever reads rather than looks."""

import csv
import io
from collections.abc import Iterator
from typing import NamedTuple

from django.utils.translation import gettext as _

from minerals_site.plotly_theme import Chart
from minerals_site.spreadsheet_safe import safe_text
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


def _rows(figure: Chart) -> Iterator[list[object]]:
    """Yield the cells behind each mark's link, trace by trace, then those of rows that were not drawn."""
    for trace in figure.data:
        yield from (list(cells[1:]) for cells in (trace.customdata or ()) if len(cells) > 1)
    yield from figure.layout.meta["undrawn"]


def table(figure: Chart) -> tuple[list[str], list[list[Cell]]]:
    """Return the headers and rows of a figure made by `plotly_theme.new_figure`."""
    rows = [[_cell(value) for value in row] for row in _rows(figure)]
    return list(figure.layout.meta["columns"]), rows


def _field(value: object) -> object:
    """Write a value for a machine: digits ungrouped, a missing one empty, no text that is run."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return safe_text(value) if isinstance(value, str) else value


def table_csv(figure: Chart) -> str:
    """Write the same table as a CSV file: comma, LF, a header line, numbers in full."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(map(safe_text, figure.layout.meta["columns"]))
    writer.writerows([_field(value) for value in row] for row in _rows(figure))
    return file.getvalue()

"""How much happens: events a month, stacked by whether they took place."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from typing import Any

from deals.charts.event_window import say_left_out, window
from deals.rows import MonthEvents
from minerals_site.plotly_theme import (
    MUTED,
    Chart,
    Translate,
    escaped,
    fill,
    leave_to_table,
    new_figure,
    say_no_data,
    set_layout,
    value_hover,
)

# The places of the occurrences in the palette.
OCCURRENCES = {"occurred": 0, "disputed": 1, "planned": 6, "cancelled": 5}
_YEAR = 12


def events_by_month(
    rows: Sequence[MonthEvents], today: date | None = None, gettext: Translate = str
) -> Chart:
    """Draw a column for each month from the first to the last; one without events has none: a zero."""
    columns = [gettext("Month"), gettext("Occurrence"), gettext("Events")]
    words = gettext("Dated events of all deals on record. Events known only to the year are not among them.")
    figure = new_figure(gettext("Events a month"), words, columns)
    known = [row for row in rows if row.events]
    if not known:
        return say_no_data(figure, gettext("No dated events"))
    counted = _inside(figure, known, today, gettext)
    months = _months(min(row.month for row in counted), max(row.month for row in counted))
    for occurrence, place in OCCURRENCES.items():
        mine = sorted(row for row in counted if row.occurrence == occurrence)
        if mine:
            _columns(figure, mine, fill(place, MUTED if occurrence == "cancelled" else None))
    _empty_months(figure, months)
    axis = {"type": "category", "categoryarray": months, "categoryorder": "array"}
    counts = {"type": "linear", "tickformat": ",d", "rangemode": "tozero"}
    set_layout(figure, xaxis=axis, yaxis=counts, barmode="stack", showlegend=True)
    return figure


def _inside(
    figure: Chart, rows: list[MonthEvents], today: date | None, gettext: Translate
) -> list[MonthEvents]:
    """Return the months to draw; leave those far off to the table, and say how many events they have."""
    first, last = window([(row.month, row.month) for row in rows], today)
    first, last = first.replace(day=1), last.replace(day=monthrange(last.year, last.month)[1])
    before = [row for row in rows if row.month < first]
    after = [row for row in rows if row.month > last]
    counts = sum(row.events for row in before), sum(row.events for row in after)
    say_left_out(figure, counts, (first, last), gettext)
    leave_to_table(figure, [_cells(row) for row in (*before, *after)])
    return [row for row in rows if first <= row.month <= last]


def _cells(row: MonthEvents) -> list[Any]:
    """Return the table cells of one row."""
    return [f"{row.month:%Y-%m}", row.occurrence_label, row.events]


def _months(first: date, last: date) -> list[str]:
    """Return every month from first to last as 2025-04."""
    places = range(first.year * _YEAR + first.month - 1, last.year * _YEAR + last.month)
    return [f"{place // _YEAR}-{place % _YEAR + 1:02}" for place in places]


def _columns(figure: Chart, rows: Sequence[MonthEvents], marker: dict[str, Any]) -> None:
    """Add the columns of one occurrence."""
    months = [f"{row.month:%Y-%m}" for row in rows]
    label = rows[0].occurrence_label
    figure.add_trace(
        {
            "type": "bar",
            "x": months,
            "y": [row.events for row in rows],
            "name": escaped(label),
            "marker": marker,
            "text": [""] * len(rows),
            "textposition": "none",
            "hovertext": [escaped(f"{month}, {label}") for month in months],
            "hovertemplate": value_hover("y", ""),
            "customdata": [["", *_cells(row)] for row in rows],
        }
    )


def _empty_months(figure: Chart, months: list[str]) -> None:
    """Draw a zero where a month has no event: it was looked at, so it is not missing."""
    filled = {month for trace in figure.data for month in trace.x}
    empty = [month for month in months if month not in filled]
    if empty:
        figure.add_trace(
            {
                "type": "bar",
                "x": empty,
                "y": [0] * len(empty),
                "showlegend": False,
                "marker": fill(0),
                "text": [""] * len(empty),
                "textposition": "none",
                "hovertext": empty,
                "hovertemplate": value_hover("y", ""),
            }
        )

"""One deal's events on a line, each change of stage named above it."""

from collections.abc import Sequence
from datetime import date

from deals.charts.event_marks import (
    Placed,
    add_events,
    add_today,
    columns,
    date_range,
    lay_out,
    leave_out,
    packed,
)
from deals.charts.event_window import window, within
from deals.rows import TimelineEvent
from minerals_site.plotly_theme import MUTED, Chart, Translate, escaped, new_figure, say_no_data


def deal_timeline(
    rows: Sequence[TimelineEvent], today: date | None = None, gettext: Translate = str
) -> Chart:
    """Draw the events; `today` adds a line between what has happened and what is to come."""
    words = gettext(
        "Dated events in order. A point is a day; a bar spans the month or year that is known. "
        "Hollow is planned, crossed is cancelled, a diamond is disputed."
    )
    figure = new_figure(gettext("What happened, and when"), words, columns(gettext))
    if not rows:
        return say_no_data(figure, gettext("No dated events"))
    ordered = sorted(rows, key=lambda event: (event.date, event.date_end, event.title))
    limits = window([(event.date, event.date_end) for event in ordered], today)
    events = [event for event in ordered if within(event, limits)]
    leave_out(figure, [Placed(event, 0) for event in ordered if not within(event, limits)], limits, gettext)
    span = date_range(events, limits)
    changes = [event for event in events if event.stage_label]
    base = len(changes) + 0.75
    placed = [Placed(event, base + row) for event, row in zip(events, packed(events, span), strict=True)]
    height = max(place.row for place in placed) + 0.75
    _name_stages(figure, [place for place in placed if place.event.stage_label], span)
    add_events(figure, placed, span)
    add_today(figure, today, span, height, gettext("today"))
    lay_out(figure, span, height)
    return figure


def _name_stages(figure: Chart, changes: Sequence[Placed], span: tuple[date, date]) -> None:
    """Write each new stage in a row of its own, tied to its event by a thin line."""
    middle = span[0] + (span[1] - span[0]) / 2
    line: dict[str, list[str | float | None]] = {"x": [], "y": []}
    for row, change in enumerate(changes):
        day = change.event.date.isoformat()
        line["x"] += [day, day, None]
        line["y"] += [row + 0.5, change.row, None]
    if not changes:
        return
    thin = {"color": MUTED.light, "width": 1}
    silent = {"type": "scatter", "showlegend": False, "hoverinfo": "skip"}
    figure.add_trace({**silent, "mode": "lines", **line, "line": thin})
    sides = ["middle right" if change.event.date < middle else "middle left" for change in changes]
    figure.add_trace(
        {
            **silent,
            "mode": "text",
            "x": [change.event.date.isoformat() for change in changes],
            "y": [row + 0.5 for row in range(len(changes))],
            "text": [escaped(change.event.stage_label) for change in changes],
            "textposition": sides,
        }
    )

"""Dated events as marks: a point for a day, a bar for a month or year, a look for whether it took place."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from deals.charts.event_window import say_left_out
from deals.rows import TimelineEvent
from minerals_site.plotly_theme import (
    MUTED,
    PATTERNS,
    SERIES,
    Chart,
    Translate,
    escaped,
    leave_to_table,
    set_layout,
)

TALL = 600  # pixels: a higher chart has its dates at the top, where a reader starts
ROW = 20  # pixels between two rows of marks
_HOLLOW = "rgba(0,0,0,0)"
_NARROWEST = 22  # marks that fit side by side on a phone
_PADDING = 0.04
EVER = (date.min, date.max)
_DAY_MS = 86_400_000
_LENGTH = {"year": 4, "month": 7}


class Look(NamedTuple):
    """How events of one occurrence are drawn."""

    symbol: str
    colour: str
    hollow: bool
    hatch: str


LOOKS = {
    "occurred": Look("circle", SERIES[0].light, hollow=False, hatch=""),
    "disputed": Look("diamond", SERIES[1].light, hollow=False, hatch=PATTERNS[1]),
    "planned": Look("circle-open", SERIES[0].light, hollow=True, hatch=""),
    "cancelled": Look("x", MUTED.light, hollow=False, hatch="x"),
}


class Placed(NamedTuple):
    """An event in its row (counted from the top), with the cells that its table row starts with."""

    event: TimelineEvent
    row: float
    before: tuple[str, ...] = ()


def date_range(events: Sequence[TimelineEvent], limits: tuple[date, date] = EVER) -> tuple[date, date]:
    """Return the dates that the axis spans: all events as far as the limits, and a little room."""
    first = max(min(event.date for event in events), limits[0])
    last = min(max(event.date_end for event in events), limits[1])
    room = max(timedelta(days=15), (last - first) * _PADDING)
    return first - room, last + room


def packed(events: Sequence[TimelineEvent], span: tuple[date, date]) -> list[int]:
    """Give each event, in order of date, the first row in which it does not touch the one before."""
    room = (span[1] - span[0]) / _NARROWEST
    ends: list[date] = []
    rows = []
    for event in events:
        free = (row for row, end in enumerate(ends) if end + room <= event.date)
        row = next(free, len(ends))
        ends[row : row + 1] = [event.date_end]
        rows.append(row)
    return rows


def date_words(event: TimelineEvent) -> str:
    """Write the date as far as it is known: 2025, 2025-04 or 2025-04-09; another span with both ends."""
    known = event.date.isoformat()[: _LENGTH.get(event.precision, 10)]
    if event.date_end > event.date and event.precision not in _LENGTH:
        return f"{known} – {event.date_end.isoformat()}"
    return known


def _words(placed: Placed) -> str:
    """Write what a reader sees when pointing at an event."""
    event = placed.event
    labels = ", ".join(filter(None, [event.kind_label, event.occurrence_label, event.stage_label]))
    return f"{date_words(event)}: {event.title} ({labels})"


def row_data(placed: Placed) -> list[Any]:
    """Return the link and the table cells of one event."""
    event = placed.event
    kinds = [event.kind_label, event.occurrence_label, event.stage_label]
    return [event.url, *placed.before, date_words(event), event.title, *kinds]


def leave_out(figure: Chart, placed: Sequence[Placed], limits: tuple[date, date], gettext: Translate) -> None:
    """Leave events outside the limits to the table, and say how many there are."""
    before = sum(one.event.date_end < limits[0] for one in placed)
    say_left_out(figure, (before, len(placed) - before), limits, gettext)
    leave_to_table(figure, [row_data(one)[1:] for one in placed])


def columns(gettext: Translate, *before: str) -> list[str]:
    """Return the headers above `row_data`."""
    return [
        *before,
        gettext("Date"),
        gettext("Event"),
        gettext("Kind"),
        gettext("Occurrence"),
        gettext("New stage"),
    ]


def add_events(figure: Chart, placed: Sequence[Placed], span: tuple[date, date]) -> None:
    """Add the marks: for each occurrence its points and its spans, with one entry in the key."""
    set_layout(figure, barmode="overlay", hovermode="closest", showlegend=True)
    for occurrence, look in LOOKS.items():
        mine = [one for one in placed if one.event.occurrence == occurrence]
        points = [one for one in mine if one.event.date_end <= one.event.date]
        spans = [one for one in mine if one.event.date_end > one.event.date]
        if points:
            figure.add_trace(_points(points, look))
        if spans:
            figure.add_trace({**_spans(spans, look, span), "showlegend": not points})


def _shared(placed: Sequence[Placed]) -> dict[str, Any]:
    event = placed[0].event
    return {
        "name": escaped(event.occurrence_label),
        "legendgroup": event.occurrence,
        "y": [one.row for one in placed],
        "hovertext": [escaped(_words(one)) for one in placed],
        "hoverinfo": "text",
        "customdata": [row_data(one) for one in placed],
    }


def _points(placed: Sequence[Placed], look: Look) -> dict[str, Any]:
    """Return the events whose day is known."""
    colour = _HOLLOW if look.hollow else look.colour
    line = {"color": look.colour, "width": 2 if look.hollow else 0}
    marker = {
        "symbol": look.symbol,
        "size": 11,
        "color": look.colour if look.hollow else colour,
        "line": line,
    }
    days = [one.event.date.isoformat() for one in placed]
    return {"type": "scatter", "mode": "markers", "x": days, "marker": marker, **_shared(placed)}


def _spans(placed: Sequence[Placed], look: Look, span: tuple[date, date]) -> dict[str, Any]:
    """Return the events of which only a month, a year or two limits are known, cut where the axis ends."""
    starts = [max(one.event.date, span[0]) for one in placed]
    ends = [min(one.event.date_end, span[1]) for one in placed]
    days = [(end - start).days + 1 for start, end in zip(starts, ends, strict=True)]
    marker = {
        "color": _HOLLOW if look.hollow else look.colour,
        "pattern": {"shape": look.hatch, "size": 6, "solidity": 0.25},
        "line": {"color": look.colour, "width": 1.5 if look.hollow else 0},
    }
    return {
        "type": "bar",
        "orientation": "h",
        "base": [start.isoformat() for start in starts],
        "x": [count * _DAY_MS for count in days],
        "width": 0.4,
        "marker": marker,
        **_shared(placed),
    }


def add_today(figure: Chart, today: date | None, span: tuple[date, date], rows: float, word: str) -> None:
    """Draw a line at today where it falls into the span."""
    if today is None or not span[0] <= today <= span[1]:
        return
    day = today.isoformat()
    line = {"color": MUTED.light, "width": 1.5, "dash": "dash"}
    ends = {"x": [day, day], "y": [0, rows]}
    figure.add_trace(
        {
            "type": "scatter",
            "mode": "lines",
            **ends,
            "line": line,
            "name": escaped(word),
            "hoverinfo": "skip",
        }
    )


def lay_out(figure: Chart, span: tuple[date, date], rows: float) -> None:
    """Fix both axes: dates along, rows downward, as high as its rows."""
    dates: dict[str, Any] = {"type": "date", "range": [span[0].isoformat(), span[1].isoformat()]}
    height = round(rows * ROW)
    if height > TALL:
        dates["side"] = "top"
    down = {"type": "linear", "range": [rows, 0], "visible": False, "fixedrange": True}
    set_layout(figure, xaxis=dates, height=height + 104, yaxis=down)

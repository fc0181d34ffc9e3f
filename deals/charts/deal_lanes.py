"""Several deals' events on one axis of time, a lane for each deal."""

from collections import defaultdict
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
    row_data,
)
from deals.charts.event_window import window, within
from deals.rows import LaneEvent
from minerals_site.plotly_theme import (
    Chart,
    Translate,
    add_note,
    escaped,
    leave_to_table,
    new_figure,
    say_no_data,
)

_DRAWN = 16  # lanes: more are taller than anybody reads, and weigh more than the rest of the page
_LETTERS = 46  # of a deal's title, which stands above its lane


def deal_lanes(rows: Sequence[LaneEvent], today: date | None = None, gettext: Translate = str) -> Chart:
    """Draw a lane for each deal, the one with the newest event first; of many, those with the newest."""
    words = gettext(
        "A lane for each deal. A point is a day; a bar spans the month or year that is known. "
        "Hollow is planned, crossed is cancelled, a diamond is disputed."
    )
    figure = new_figure(gettext("Deals over time"), words, columns(gettext, gettext("Deal")))
    if not rows:
        return say_no_data(figure, gettext("No dated events"))
    limits = window([(row.event.date, row.event.date_end) for row in rows], today)
    outside = [Placed(row.event, 0, (row.deal,)) for row in rows if not within(row.event, limits)]
    leave_out(figure, outside, limits, gettext)
    lanes: dict[tuple[str, str], list[LaneEvent]] = defaultdict(list)
    for row in (row for row in rows if within(row.event, limits)):
        lanes[row.deal, row.deal_url].append(row)
    newest = sorted(lanes.items(), key=lambda lane: max(row.event.date_end for row in lane[1]), reverse=True)
    drawn = dict(newest[:_DRAWN])
    if len(lanes) > _DRAWN:
        note = gettext(
            "Of {all} deals, the {drawn} with the newest events are drawn; the CSV has all. "
            "Filter to see others."
        ).format(drawn=_DRAWN, all=len(lanes))
        add_note(figure, note)
        left = [row for key, lane in lanes.items() if key not in drawn for row in lane]
        leave_to_table(figure, [row_data(Placed(row.event, 0, (row.deal,)))[1:] for row in left])
    span = date_range([row.event for lane in drawn.values() for row in lane], limits)
    tops, placed, height = _place(drawn, span)
    _name_lanes(figure, list(drawn), tops, span)
    add_events(figure, placed, span)
    add_today(figure, today, span, height, gettext("today"))
    lay_out(figure, span, height)
    return figure


def _place(
    lanes: dict[tuple[str, str], list[LaneEvent]], span: tuple[date, date]
) -> tuple[list[float], list[Placed], float]:
    """Stack the lanes: a row for the title, as many for events as keep them apart, and a little air."""
    tops, placed, top = [], [], 0.0
    for (deal, _url), lane in lanes.items():
        events = sorted((row.event for row in lane), key=lambda event: (event.date, event.date_end))
        rows = packed(events, span)
        tops.append(top)
        placed += [Placed(event, top + 1.5 + row, (deal,)) for event, row in zip(events, rows, strict=True)]
        top += max(rows) + 2.4
    return tops, placed, top


def _name_lanes(
    figure: Chart, deals: Sequence[tuple[str, str]], tops: Sequence[float], span: tuple[date, date]
) -> None:
    """Write each deal's title above its lane, with a link to the deal."""
    start = span[0].isoformat()
    titles = [title if len(title) <= _LETTERS else f"{title[: _LETTERS - 1]}…" for title, _url in deals]
    figure.add_trace(
        {
            "type": "scatter",
            "mode": "text",
            "x": [start] * len(deals),
            "y": [top + 0.6 for top in tops],
            "text": [escaped(title) for title in titles],
            "textposition": "middle right",
            "customdata": [[url] for _title, url in deals],
            "showlegend": False,
            "hoverinfo": "skip",
        }
    )

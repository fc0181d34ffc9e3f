"""Grid lines and the words at their ends."""

import datetime

from minerals_site.plotly_theme import GRID, MUTED, unescaped
from minerals_site.static_chart.axes import Axis
from minerals_site.static_chart.frame import Frame
from minerals_site.static_chart.markup import Element, add, group, percent
from minerals_site.static_chart.ticks import brief, date_label, date_ticks, number_ticks, round_places

NARROW = 330  # pixels that a phone gives a chart: labels that fit there fit everywhere
_LETTER = 7.0
_YEAR = 4  # letters that fit under the last column
_TALL = 600  # pixels: about what a screen shows at once
_EDGE = 0.06  # nearer to a side than this, a label is aligned to it


def headed(axis: Axis, height: float) -> bool:
    """Whether a drawing is so tall that its dates are needed at the top as well."""
    return axis.visible and axis.kind == "date" and height > _TALL


def axis_ticks(axis: Axis) -> list[tuple[float, str]]:
    """Return each tick's number on the axis and what is written at it."""
    if axis.kind == "category":
        return _thinned([(float(place), unescaped(name)) for place, name in enumerate(axis.categories)])
    low, high = sorted((axis.low, axis.high))
    if axis.kind == "date":
        first, last = (datetime.date.fromordinal(int(day)) for day in (low, high))
        dates = date_ticks(first, last)
        years_only = all(date.month == 1 for date in dates)
        return [(float(date.toordinal()), date_label(date, years_only=years_only)) for date in dates]
    return [
        (tick, brief(tick, axis.prefix, axis.suffix)) for tick in number_ticks(low, high, whole=axis.whole)
    ]


def _thinned(ticks: list[tuple[float, str]]) -> list[tuple[float, str]]:
    """Keep the first and the last label, and between them round ones, so that no two touch on a phone."""
    longest = max((len(text) for _place, text in ticks), default=1)
    room = max(1, int(NARROW * 0.86 / (longest * _LETTER + 10)))
    least = -(-len(ticks) // room)
    if least <= 1:
        return ticks
    last = len(ticks) - 1
    round_ones = round_places([text for _place, text in ticks], least)
    between = [place for place in round_ones if least <= place <= last - least]
    return [ticks[place] for place in (0, *between, last)]


def draw_grid(frame: Frame) -> None:
    """Draw the lines first, so that marks lie over them, then the labels of both axes."""
    lines = group(frame.svg, GRID, stroke="currentColor")
    words = group(frame.svg, MUTED, fill="currentColor", font_size=12)
    if frame.y_axis.visible and frame.y_axis.kind == "linear":
        _across(frame, lines, words)
    if frame.x_axis.visible:
        _along(frame, lines, words)


def _across(frame: Frame, lines: Element, words: Element) -> None:
    """Draw a line from side to side at each round number, its label above its left end."""
    for tick, text in axis_ticks(frame.y_axis):
        y = round(frame.y(tick)) + 0.5
        line = add(lines, "line", x1="0", x2="100%", y1=y, y2=y)
        if tick == 0:
            line.set("class", "baseline")
        add(words, "text", text, x=0, y=y - 4)


def _along(frame: Frame, lines: Element, words: Element) -> None:
    """Draw the labels under the drawing, with a line up from each where the axis is a measure."""
    bottom = frame.top + frame.height
    category = frame.x_axis.kind == "category"
    rows = [bottom + 18, frame.top - 6] if headed(frame.x_axis, frame.height) else [bottom + 18]
    for tick, text in axis_ticks(frame.x_axis):
        share = frame.x(tick)
        x = percent(share)
        if not category:
            add(lines, "line", x1=x, x2=x, y1=frame.top, y2=bottom)
        centred = category and len(text) <= _YEAR
        anchor = "middle" if centred else _anchor(share)
        for y in rows:
            add(words, "text", text, x=x, y=y, text_anchor=anchor)


def _anchor(share: float) -> str:
    """Align a label so that it stays inside the drawing."""
    if share < _EDGE:
        return "start"
    return "end" if share > 1 - _EDGE else "middle"

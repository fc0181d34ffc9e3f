"""Bars of every kind: side by side, stacked, across or upright, and spans of time that start at a `base`."""

from collections import defaultdict
from typing import NamedTuple

from django.utils.translation import gettext as _

from minerals_site.plotly_theme import MUTED, PAPER, escaped, unescaped
from minerals_site.static_chart.axes import as_number, span_days
from minerals_site.static_chart.frame import Frame, Mark, marks, nth
from minerals_site.static_chart.markup import Element, add, group, mark, percent
from minerals_site.static_chart.paint import paint_of, painted
from minerals_site.static_chart.plot import Part, Plot
from minerals_site.static_chart.ticks import brief, exact

LABEL, THICK, GAP = 19.0, 15.0, 9.0  # one category across: its name, each bar, the space below
SPAN = 9.0  # the height of a span of time
_FILLED = 0.72  # the part of an upright category that its bars take
_SEAMED = 80  # more parts of stacks than this are too thin for a seam between them
_FEW = 8  # bars that are upright and still have room for their values


class Bar(NamedTuple):
    """One bar from `start` to `end` on the value axis, in its slot of its category.

    A source may let it reach `below` and `above` its end; `text` is the qualifier of its value.
    """

    trace: Part
    upright: bool
    timed: bool  # a span of time, which starts at a `base`
    mark: Mark
    place: object  # the category, or the number of the row
    start: float
    end: float
    slot: int
    slots: int
    below: float
    above: float
    text: str


def bars(plot: Plot) -> list[Bar]:
    """Lay out all bars of a figure; a missing value gives no bar."""
    traces = [trace for trace in plot.traces if trace.type == "bar"]
    mode = plot.layout.barmode
    tops: dict[tuple[str, bool], float] = defaultdict(float)
    laid = []
    for slot, trace in enumerate(traces):
        upright, base, text = trace.orientation != "h", trace.base, trace.text
        error = trace.error_y if upright else trace.error_x
        above, below = error.array, error.arrayminus
        row, rows = (slot, len(traces)) if mode == "group" else (0, 1)
        for point in marks(trace):
            place, value = (point.x, point.y) if upright else (point.y, point.x)
            if value is None:
                continue
            if base:
                start = as_number(nth(base, point.place)) - 0.5
                end = start + span_days(value)
            else:
                key = (str(place), value < 0)
                start = tops[key] if mode == "stack" else 0.0
                end = tops[key] = start + float(value)
            reach = (below[point.place] or 0.0, above[point.place] or 0.0) if above else (0.0, 0.0)
            said = nth(text, point.place) or ""
            laid.append(Bar(trace, upright, bool(base), point, place, start, end, row, rows, *reach, said))
    return laid


def band(plot: Plot) -> float:
    """Return the height of one category of bars that run across."""
    slots = sum(trace.type == "bar" for trace in plot.traces) if plot.layout.barmode == "group" else 1
    return LABEL + THICK * slots + GAP


def draw_bars(frame: Frame, plot: Plot, laid: list[Bar]) -> None:
    """Draw every bar trace in its own paint, then the names and values that stand beside the bars."""
    for trace in plot.traces:
        if trace.type != "bar":
            continue
        mine = [bar for bar in laid if bar.trace is trace]
        parent = painted(frame.svg, frame.svg, frame.ident, paint_of(trace.marker))
        if plot.layout.barmode == "stack" and len(laid) <= _SEAMED:
            parent = add(parent, "g", class_="seam", stroke=PAPER.light)
        for bar in mine:
            _draw(frame, parent, bar)
    if frame.y_axis.kind == "category":
        _label_across(frame, plot, laid)
    elif frame.x_axis.kind == "category" and laid:
        _label_upright(frame, plot, laid)


def _value(frame: Frame, bar: Bar, *, full: bool) -> str:
    """Write a bar's value with its qualifier, in full or to be read at a glance."""
    axis = frame.y_axis if bar.upright else frame.x_axis
    value = bar.mark.y if bar.upright else bar.mark.x
    number = f"{axis.prefix}{exact(value)}{axis.suffix}" if full else brief(value, axis.prefix, axis.suffix)
    return f"{unescaped(bar.text)} {number}".strip()


def _title(frame: Frame, bar: Bar) -> str:
    """Write what a bar says when it is pointed at; a span of time says it all itself."""
    if bar.timed:
        return bar.mark.title
    return f"{bar.mark.title}: {escaped(_value(frame, bar, full=True))}"


def _draw(frame: Frame, parent: Element, bar: Bar) -> None:
    """Draw one bar; nothing at all is a hairline, so that zero and missing look different."""
    low, high = sorted((bar.start, bar.end))
    title, url = _title(frame, bar), bar.mark.url
    if bar.upright:
        left, width = upright_span(frame, bar)
        top, bottom = frame.y(high), frame.y(low)
        size: dict[str, str | float] = {"width": percent(width), "height": max(bottom - top, 1.0)}
        mark(parent, "rect", title, url, x=percent(left), y=min(top, bottom - 1), **size)
        return
    across = frame.x(high) - frame.x(low)
    long = percent(across) if across > 0 else 1.5
    if bar.timed:
        top, height = frame.y(as_number(bar.place)) - SPAN / 2, SPAN
    else:
        top, height = row_top(frame, bar) + 1, THICK - 2
    mark(parent, "rect", title, url, x=percent(frame.x(low)), y=top, width=long, height=height)


def upright_span(frame: Frame, bar: Bar) -> tuple[float, float]:
    """Return where an upright bar starts and how wide it is, as shares of the width."""
    whole = (frame.right - frame.left) / max(len(frame.x_axis.categories), 1)
    width = whole * _FILLED / bar.slots
    left = frame.x(frame.x_axis.number(bar.place)) - whole * _FILLED / 2 + width * bar.slot
    return left, width


def row_top(frame: Frame, bar: Bar) -> float:
    """Return the top of a bar that runs across, in pixels."""
    index = frame.y_axis.categories.index(str(bar.place))
    rows = len(frame.y_axis.categories)
    return frame.top + frame.height / rows * index + LABEL + THICK * bar.slot


def _label_across(frame: Frame, plot: Plot, laid: list[Bar]) -> None:
    """Write each category above its bars and each value behind its bar; the sum behind a stack."""
    height = frame.height / max(len(frame.y_axis.categories), 1)
    muted = group(frame.svg, MUTED, fill="currentColor")
    for index, name in enumerate(frame.y_axis.categories):
        top = frame.top + height * index
        add(frame.svg, "text", unescaped(name), x=percent(frame.left), y=top + LABEL - 5)
        mine = [bar for bar in laid if str(bar.place) == name]
        slots = set(range(mine[0].slots if mine else 1)) - {bar.slot for bar in mine}
        for slot in slots:
            add(muted, "text", _("no figure"), x=percent(frame.left), dx=4, y=top + LABEL + THICK * slot + 12)
        if mine and plot.layout.barmode == "stack":
            end = max(bar.end for bar in mine)
            text = brief(end, frame.x_axis.prefix, frame.x_axis.suffix)
            add(frame.svg, "text", text, x=percent(frame.x(end)), dx=5, y=top + LABEL + 12)
        else:
            for bar in mine:
                text = _value(frame, bar, full=False)
                x = percent(frame.x(max(bar.end, 0) + bar.above))
                add(frame.svg, "text", text, x=x, dx=5, y=row_top(frame, bar) + 12)


def _label_upright(frame: Frame, plot: Plot, laid: list[Bar]) -> None:
    """Mark categories without any figure by a dash, and write values on columns that have room for them."""
    muted = group(frame.svg, MUTED, fill="currentColor", text_anchor="middle")
    filled = {str(bar.place) for bar in laid} | {
        str(point.x)
        for trace in plot.traces
        if trace.type == "scatter"
        for point in marks(trace)
        if point.y is not None
    }
    for name in frame.x_axis.categories:
        if name not in filled:
            x = percent(frame.x(frame.x_axis.number(name)))
            add(add(muted, "text", "–", x=x, y=frame.y(0) - 4), "title", _("no figure"))
    if plot.layout.barmode == "stack" or len(laid) > _FEW:
        return
    over = add(frame.svg, "g", text_anchor="middle")
    for bar in laid:
        left, width = upright_span(frame, bar)
        text = _value(frame, bar, full=False)
        add(over, "text", text, x=percent(left + width / 2), y=frame.y(max(bar.end, 0)) - 5)

"""The range that sources leave open between low and high, drawn across the end of a bar or a point."""

from typing import Any

from minerals_site.plotly_theme import TEXT
from minerals_site.static_chart.bars import THICK, Bar, row_top, upright_span
from minerals_site.static_chart.frame import Frame
from minerals_site.static_chart.markup import add, group, percent
from minerals_site.static_chart.plot import Part, Plot


def draw_ranges(frame: Frame, plot: Plot, laid: list[Bar]) -> None:
    """Draw a line from low to high for each bar and each point that has a range."""
    parent = group(frame.svg, TEXT, stroke="currentColor", stroke_width=2)
    for bar in laid:
        if not (bar.below or bar.above):
            continue
        low, high = bar.end - bar.below, bar.end + bar.above
        if not bar.upright:
            y = row_top(frame, bar) + THICK / 2
            add(parent, "line", x1=percent(frame.x(low)), x2=percent(frame.x(high)), y1=y, y2=y)
        else:
            left, width = upright_span(frame, bar)
            x = percent(left + width / 2)
            add(parent, "line", x1=x, x2=x, y1=frame.y(low), y2=frame.y(high))
    for trace in plot.traces:
        for place, low, high in point_ranges(trace):
            x = percent(frame.x(frame.x_axis.number(place)))
            add(parent, "line", x1=x, x2=x, y1=frame.y(low), y2=frame.y(high))


def point_ranges(trace: Part) -> list[tuple[Any, float, float]]:
    """Give place, low and high of each point that has a range; bars have theirs elsewhere."""
    if trace.type != "scatter" or not trace.error_y.array:
        return []
    rows = zip(trace.x, trace.y, trace.error_y.arrayminus, trace.error_y.array, strict=True)
    return [(x, y - (below or 0), y + (above or 0)) for x, y, below, above in rows if below or above]

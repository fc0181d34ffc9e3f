"""The range that a source leaves open between low and high, drawn across the end of a bar."""

import plotly.graph_objects as go

from minerals_site.plotly_theme import TEXT
from minerals_site.static_chart.bars import THICK, bars, open_range, row_top, upright_span
from minerals_site.static_chart.frame import Frame
from minerals_site.static_chart.markup import add, group, percent


def draw_ranges(frame: Frame, figure: go.Figure) -> None:
    """Draw a line from low to high for each bar that has a range."""
    parent = group(frame.svg, TEXT, stroke="currentColor", stroke_width=2)
    for bar in bars(figure):
        reach = open_range(bar)
        if not any(reach):
            continue
        low, high = bar.end - reach[0], bar.end + reach[1]
        if bar.trace.orientation == "h":
            y = row_top(frame, bar) + THICK / 2
            add(parent, "line", x1=percent(frame.x(low)), x2=percent(frame.x(high)), y1=y, y2=y)
        else:
            left, width = upright_span(frame, bar)
            x = percent(left + width / 2)
            add(parent, "line", x1=x, x2=x, y1=frame.y(low), y2=frame.y(high))

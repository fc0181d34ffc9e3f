"""The key of a chart: a small mark in each trace's own paint beside its name."""

from minerals_site.plotly_theme import MUTED, unescaped
from minerals_site.static_chart.frame import Frame
from minerals_site.static_chart.markup import add, colour_of, cut, group, percent
from minerals_site.static_chart.paint import paint_of, painted
from minerals_site.static_chart.plot import Part, Plot
from minerals_site.static_chart.scatter import define_glyph, glyph_group

ROW = 20.0
_TWO_COLUMNS, _ONE_COLUMN = 20, 48  # letters that fit on a phone


def legend_entries(plot: Plot) -> list[Part]:
    """Return the traces that are named in the key; a single one needs none unless the figure asks."""
    named = [trace for trace in plot.traces if trace.name and trace.showlegend is not False]
    return named if len(named) > 1 or plot.layout.showlegend else []


def _columns(entries: list[Part]) -> int:
    return 2 if all(len(unescaped(entry.name)) <= _TWO_COLUMNS for entry in entries) else 1


def legend_height(plot: Plot) -> float:
    """Return the pixels that the key takes above the drawing."""
    entries = legend_entries(plot)
    return -(-len(entries) // _columns(entries)) * ROW + (6 if entries else 0)


def draw_legend(frame: Frame, plot: Plot) -> None:
    """Draw the key from the top left, in two columns where all names are short."""
    entries = legend_entries(plot)
    columns = _columns(entries)
    for index, trace in enumerate(entries):
        x, y = percent(index % columns / columns), (index // columns) * ROW
        _swatch(frame, trace, x, y)
        letters = _TWO_COLUMNS if columns > 1 else _ONE_COLUMN
        add(frame.svg, "text", cut(unescaped(trace.name), letters), x=x, dx=20, y=y + 13)


def _swatch(frame: Frame, trace: Part, x: str, y: float) -> None:
    """Draw the small mark of one entry."""
    if trace.type == "bar" or trace.marker.symbol == "square":
        parent = painted(frame.svg, frame.svg, frame.ident, paint_of(trace.marker))
        if trace.type == "scatter":
            parent = add(parent, "g", class_="edged", stroke=MUTED.light)
        add(parent, "rect", x=x, y=y + 2, width=13, height=13)
    elif "markers" in (trace.mode or ""):
        symbol = trace.marker.symbol or "circle"
        place: dict[str, str | float] = {"x": x, "y": y + 9, "transform": "translate(7)"}
        if symbol.startswith("circle"):
            circle: dict[str, str | float] = {"cx": x, "cy": y + 9, "r": 5, "transform": "translate(7)"}
            add(glyph_group(frame.svg, trace), "circle", **circle)
        else:
            add(glyph_group(frame.svg, trace), "use", href=f"#{define_glyph(frame, symbol)}", **place)
    else:
        line: dict[str, str | float] = {
            "x1": x,
            "x2": x,
            "y1": y + 2,
            "y2": y + 16,
            "transform": "translate(7)",
        }
        add(
            group(frame.svg, colour_of(trace.line.color), stroke="currentColor", stroke_width=2),
            "line",
            **line,
        )

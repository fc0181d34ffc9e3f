"""Points, lines and words of scatter traces, and the ranges that a source leaves open."""

import itertools

from minerals_site.plotly_theme import MUTED, PAPER, TEXT, unescaped
from minerals_site.static_chart.frame import Frame, Mark, marks, nth
from minerals_site.static_chart.markup import Element, add, colour_of, group, mark, percent
from minerals_site.static_chart.paint import HOLLOW
from minerals_site.static_chart.plot import Part

_RADIUS = 5.5
_GLYPHS = {
    "diamond": "M0-7L7 0L0 7L-7 0Z",
    "x": "M-5-5L5 5M-5 5L5-5",
    "triangle-up": "M0-6L6 5H-6Z",
    "triangle-down": "M0 6L6-5H-6Z",
    "cross": "M-6 0H6M0-6V6",
    "line-ew": "M-9 0H9",
}
_STROKED = {"x", "cross", "line-ew"}
_OFFSET = 10


def draw_scatter(frame: Frame, trace: Part) -> None:
    """Draw the lines and marks of one scatter trace, as its mode says."""
    mode = trace.mode or "markers"
    points = [point for point in marks(trace) if point.x is not None and point.y is not None]
    if "lines" in mode:
        _lines(frame, trace)
    if "markers" in mode and trace.marker.symbol == "square":
        _squares(frame, trace, points)
    elif "markers" in mode:
        symbol = trace.marker.symbol or "circle"
        parent = glyph_group(frame.svg, trace)
        for point in points:
            _glyph(frame, parent, symbol, point)


def _place(frame: Frame, point: Mark) -> tuple[str, float]:
    """Return a point's place: a share of the width, and pixels from the top."""
    return percent(frame.x(frame.x_axis.number(point.x))), frame.y(frame.y_axis.number(point.y))


def _lines(frame: Frame, trace: Part) -> None:
    """Draw the line piece by piece; a missing value breaks it."""
    colour = colour_of(trace.line.color)
    parent = group(frame.svg, colour, stroke="currentColor", stroke_width=trace.line.width or 2)
    if trace.line.dash:
        parent.set("stroke-dasharray", "4 3")
    for start, end in itertools.pairwise(marks(trace)):
        if None in (start.x, start.y, end.x, end.y):
            continue
        (x1, y1), (x2, y2) = _place(frame, start), _place(frame, end)
        add(parent, "line", x1=x1, y1=y1, x2=x2, y2=y2)


def glyph_group(parent: Element, trace: Part) -> Element:
    """Open the group of a trace's marks: outlines for hollow and crossing symbols, areas for the others."""
    symbol = trace.marker.symbol or "circle"
    if trace.marker.color == HOLLOW or symbol.endswith("-open"):
        held = group(parent, colour_of(trace.marker.line.color), stroke="currentColor", stroke_width=2)
        return add(held, "g", class_="on-paper", fill=PAPER.light)
    if symbol in _STROKED:
        return group(parent, colour_of(trace.marker.color), stroke="currentColor", stroke_width=3)
    return group(parent, colour_of(trace.marker.color), fill="currentColor")


def _glyph(frame: Frame, parent: Element, symbol: str, point: Mark) -> None:
    """Draw one mark of a few pixels."""
    x, y = _place(frame, point)
    if symbol.startswith("circle"):
        mark(parent, "circle", point.title, point.url, cx=x, cy=y, r=_RADIUS)
    else:
        name = define_glyph(frame, symbol)
        mark(parent, "use", point.title, point.url, href=f"#{name}", x=x, y=y)


def define_glyph(frame: Frame, symbol: str) -> str:
    """Define a symbol once in a drawing and return its id."""
    name = f"{frame.ident}-{symbol}"
    if not any(element.get("id") == name for element in frame.svg.iter("path")):
        add(add(frame.svg, "defs"), "path", id=name, d=_GLYPHS[symbol])
    return name


def _squares(frame: Frame, trace: Part, points: list[Mark]) -> None:
    """Draw the tiles of a map; a mark's own line width stands out from the others'."""
    size = float(trace.marker.size)
    middle = f"translate({-size / 2:g} {-size / 2:g})"
    parent = group(frame.svg, colour_of(trace.marker.color), fill="currentColor", transform=middle)
    edged = add(parent, "g", class_="edged", stroke=MUTED.light)
    for point in points:
        x, y = _place(frame, point)
        edge = float(nth(trace.marker.line.width, point.place) or 1)
        look: dict[str, str | float] = {"width": size, "height": size, "rx": 3, "stroke_width": edge}
        if edge > 1:
            look |= {"class": "bold-edge", "stroke": TEXT.light}
        mark(edged, "rect", point.title, point.url, x=x, y=y, **look)


def draw_words(frame: Frame, trace: Part) -> None:
    """Write a trace's texts beside or on their points; `<br>` starts a second line."""
    if "text" not in (trace.mode or ""):
        return
    points = [point for point in marks(trace) if point.x is not None and point.y is not None]
    ink = colour_of(trace.textfont.color) if trace.textfont.color else TEXT
    parent = group(frame.svg, ink, fill="currentColor")
    size = trace.textfont.size
    if size:
        parent.set("font-size", str(size))
    if "markers" in trace.mode:
        parent.set("pointer-events", "none")
    else:
        parent = add(parent, "g", class_="halo", stroke=PAPER.light, stroke_width=3, paint_order="stroke")
    for point in points:
        x, y = _place(frame, point)
        position = nth(trace.textposition, point.place) or "middle center"
        lines = str(nth(trace.text, point.place) or "").split("<br>")
        for number, line in enumerate(lines):
            height = y + 4.5 + (number - (len(lines) - 1) / 2) * 13
            holder = parent
            if "markers" not in trace.mode and point.url.startswith("/"):
                holder = add(parent, "a", href=point.url)
            _word(holder, unescaped(line), position, (x, height))


def _word(holder: Element, text: str, position: str, place: tuple[str, float]) -> None:
    """Write one line of words on the side of its point that plotly's `textposition` names."""
    side = position.rsplit(maxsplit=1)[-1]
    anchor = {"left": "end", "right": "start"}.get(side, "middle")
    shift = {"left": -_OFFSET, "right": _OFFSET}.get(side, 0)
    add(holder, "text", text, x=place[0], y=place[1], dx=shift, text_anchor=anchor)

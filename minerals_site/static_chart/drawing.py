"""One figure as one SVG element: the order in which the parts are laid out and drawn."""

from xml.etree import ElementTree as ET

from django.utils.safestring import SafeString

from minerals_site.plotly_theme import FONT, PAPER, TEXT, Chart, unescaped
from minerals_site.static_chart.axes import Axis, as_number, layout_of, present, read_axis
from minerals_site.static_chart.bars import Bar, band, bars, draw_bars
from minerals_site.static_chart.frame import Frame
from minerals_site.static_chart.grid import draw_grid, headed
from minerals_site.static_chart.legend import draw_legend, legend_height
from minerals_site.static_chart.markup import Element, add, group, percent, short
from minerals_site.static_chart.plot import Plot, read_plot
from minerals_site.static_chart.ranges import draw_ranges, point_ranges
from minerals_site.static_chart.scatter import draw_scatter, draw_words
from minerals_site.static_chart.ticks import number_ticks

_UPRIGHT = 220.0  # the height of columns and lines
_HEAD, _FOOT = 18.0, 26.0  # room for the topmost label, and for the labels of the x axis
_VALUES = 0.72  # where bars that run across end, so that their values fit behind them
_LEFT_LABELS = 0.14  # where columns start, so that the labels of the y axis fit before them
_TITLE = 26.0  # the line that names a drawing that is a file of its own
_LOCKED = 360  # the width of a drawing whose two axes have one scale: it grows as a whole


def svg(figure: Chart, *, ident: str, width: int = 720, titled: bool = True) -> SafeString:
    """Draw a figure made by `plotly_theme.new_figure` as accessible SVG markup.

    `ident` must be unique in the page. A file of its own is `titled` and `width` wide; in the page the
    caption has the title, and the stylesheet makes the drawing as wide as its column.
    """
    drawing = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "id": ident, "class": "chart-svg"})
    plot = read_plot(figure)
    _say(drawing, plot)
    add(drawing, "rect", class_="backdrop", width="100%", height="100%", fill=PAPER.light)
    head = _TITLE if titled else 0.0
    if titled:
        title = unescaped(plot.layout.title.text)
        add(drawing, "text", title, y=16, font_size=15, font_weight="bold", class_="file-title")
    body = add(drawing, "svg", y=head, width="100%", overflow="visible") if titled else drawing
    laid = bars(plot)
    frame = _frame(plot, laid, body, ident)
    _size(drawing, plot, width, head + frame.top + frame.height + (_FOOT if frame.x_axis.visible else 4))
    _draw(frame, plot, laid)
    _drop_empty(drawing)
    return SafeString(ET.tostring(drawing, encoding="unicode"))


def _say(svg_element: Element, plot: Plot) -> None:
    """Name and describe the drawing; one with links is a group, because an image may not contain any."""
    ident, meta = svg_element.get("id", ""), plot.layout.meta
    linked = any(cells[0] for trace in plot.traces for cells in (trace.customdata or ()))
    svg_element.set("role", "group" if linked else "img")
    svg_element.set("aria-labelledby", f"{ident}-title {ident}-desc")
    add(svg_element, "title", unescaped(plot.layout.title.text), id=f"{ident}-title")
    add(svg_element, "desc", " ".join([meta.description, *meta.notes]), id=f"{ident}-desc")


def _size(svg_element: Element, plot: Plot, width: int, height: float) -> None:
    """Set the size and the inherited look of the text."""
    svg_element.set("width", str(width))
    if plot.layout.yaxis.scaleanchor:
        svg_element.set("viewBox", f"0 0 {_LOCKED} {short(height)}")
    else:
        svg_element.set("height", short(height))
    for name, value in {
        "font-family": FONT,
        "font-size": "13",
        "color": TEXT.light,
        "fill": "currentColor",
    }.items():
        svg_element.set(name, value)


def _extent(plot: Plot, laid: list[Bar], letter: str) -> tuple[float, float] | None:
    """Return what the marks reach on a numeric axis; bars reach from nothing to the end of their range."""
    values: list[float] = []
    for bar in laid:
        if bar.upright == (letter == "y"):
            values += [bar.start, bar.end, bar.end - bar.below, bar.end + bar.above]
    for trace in plot.traces:
        if trace.type != "bar":
            values += [as_number(value) for value in present(getattr(trace, letter))]
            values += [end for _x, *ends in point_ranges(trace) for end in ends if letter == "y"]
    return (min(values), max(values)) if values else None


def _axis(plot: Plot, laid: list[Bar], letter: str) -> Axis:
    """Read an axis and widen one that counts from nothing to its round numbers."""
    layout = layout_of(plot, letter)
    axis = read_axis(plot, letter, None if layout.type == "category" else _extent(plot, laid, letter))
    if axis.kind != "linear" or layout.range:
        return axis
    ticks = number_ticks(min(0.0, axis.low), max(0.0, axis.high), whole=axis.whole)
    return axis._replace(low=ticks[0], high=ticks[-1])


def _frame(plot: Plot, laid: list[Bar], svg_element: Element, ident: str) -> Frame:
    """Lay out the drawing area below the key."""
    x_axis, y_axis = _axis(plot, laid, "x"), _axis(plot, laid, "y")
    top = legend_height(plot)
    if y_axis.kind == "category":
        tall = band(plot) * len(y_axis.categories)
        return Frame(svg_element, ident, x_axis, y_axis, 0.0, _VALUES, top, tall)
    if y_axis.visible:
        return Frame(svg_element, ident, x_axis, y_axis, _LEFT_LABELS, 0.99, top + _HEAD, _UPRIGHT)
    margin = plot.layout.margin
    tall = (plot.layout.height or _UPRIGHT) - (margin.t or 64) - (margin.b or 40)
    top += _HEAD if headed(x_axis, tall) else 0.0
    return Frame(svg_element, ident, x_axis, y_axis, 0.0, 1.0, top, tall)


def _draw(frame: Frame, plot: Plot, laid: list[Bar]) -> None:
    """Draw from back to front: grid, bars, ranges, points and words, key."""
    if plot.traces:
        draw_grid(frame)
        draw_bars(frame, plot, laid)
        draw_ranges(frame, plot, laid)
        scatter = [trace for trace in plot.traces if trace.type == "scatter"]
        for trace in scatter:
            draw_scatter(frame, trace)
        for trace in scatter:
            draw_words(frame, trace)
        draw_legend(frame, plot)
    for note in plot.notes:
        place = {"x": percent(note.x), "y": frame.top + frame.height * (1 - note.y), "text_anchor": "middle"}
        add(group(frame.svg, TEXT, fill="currentColor"), "text", unescaped(note.text), **place)


def _drop_empty(element: Element) -> None:
    """Take out groups that nothing was drawn into, and words that came out empty."""
    for child in list(element):
        _drop_empty(child)
        if child.tag in {"g", "text"} and not len(child) and not child.text:
            element.remove(child)

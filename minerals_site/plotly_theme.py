"""The look of every chart: one palette, one template, and the figure as JSON for plotly.js.

Text inside a figure (names, categories, hover texts) is written through `escaped`, because plotly reads
a bit of HTML in it; `static_chart` turns it back. Each mark carries `customdata`: its link ("" for
none), then the cells of its table row.
"""

import html
import json
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from minerals_site.lazy_module import lazy_module

if TYPE_CHECKING:
    import plotly.graph_objects as go
    import plotly.io as plotly_io
else:  # they take as long to load as a chart's page, and most commands draw nothing
    go = lazy_module("plotly.graph_objects")
    plotly_io = lazy_module("plotly.io")

type Chart = go.Figure  # looked up when it is asked for
type Translate = Callable[[str], str]


class Colour(NamedTuple):
    """One colour of the palette in both modes; `static/css/chart.css` has it as `--chart-<name>`."""

    name: str
    light: str
    dark: str


# Told apart under three kinds of colour blindness, and 3:1 against the page in either mode (tests hold both).
SERIES = (
    Colour("series-1", "#004f9e", "#4c8df0"),
    Colour("series-2", "#e05500", "#ff7a45"),
    Colour("series-3", "#009b6e", "#2fd6a0"),
    Colour("series-4", "#a974b0", "#ee8fc4"),
    Colour("series-5", "#7d4e00", "#f2dc4c"),
    Colour("series-6", "#2b3140", "#e8edf2"),
    Colour("series-7", "#5b86e0", "#9fd4ff"),
    Colour("series-8", "#b0405c", "#b3795f"),
)
# From "none" to "many", and the ink that is read on each.
SHADES = (
    Colour("shade-0", "#eef1f4", "#262c34"),
    Colour("shade-1", "#bcd7ef", "#24507f"),
    Colour("shade-2", "#6fa9da", "#4c8df0"),
    Colour("shade-3", "#00417f", "#b5d8ff"),
)
SHADE_INKS = (
    Colour("ink-0", "#1b1f24", "#e6eaef"),
    Colour("ink-1", "#1b1f25", "#f2f5f8"),
    Colour("ink-2", "#0b0f14", "#0c1014"),
    Colour("ink-3", "#ffffff", "#0b1016"),
)
TEXT = Colour("text", "#1a1d21", "#e9edf1")
MUTED = Colour("muted", "#59636e", "#a3adb8")
GRID = Colour("grid", "#d5dae0", "#3a424c")
PAPER = Colour("paper", "#fbfaf7", "#15161a")
COLOURS = (*SERIES, *SHADES, *SHADE_INKS, TEXT, MUTED, GRID, PAPER)
PATTERNS = ("", "/", ".", "\\", "-", "x", "|", "+")
_NAME = 20  # letters of a category that plotly shows beside its bars
FONT = "system-ui, sans-serif"

_AXIS = {
    "automargin": True,
    "exponentformat": "B",
    "gridcolor": GRID.light,
    "linecolor": MUTED.light,
    "separatethousands": True,
    "zerolinecolor": MUTED.light,
}
# What plotly.js is told with every figure. A figure does not carry it: plotly would check and copy all of it.
TEMPLATE = {
    "layout": {
        "colorway": [colour.light for colour in SERIES],
        "font": {"color": TEXT.light, "family": FONT, "size": 13},
        "hoverlabel": {"align": "left"},
        "legend": {
            "orientation": "h",
            "traceorder": "normal",
            "y": 0,
            "yanchor": "bottom",
            "yref": "container",
        },
        "margin": {"b": 40, "l": 48, "r": 16, "t": 64},
        "modebar": {"activecolor": TEXT.light, "bgcolor": "rgba(0,0,0,0)", "color": MUTED.light},
        "paper_bgcolor": PAPER.light,
        "plot_bgcolor": "rgba(0,0,0,0)",
        "title": {
            "font": {"size": 14},
            "pad": {"t": 10},
            "x": 0,
            "xref": "container",
            "y": 1,
            "yanchor": "top",
        },
        "xaxis": _AXIS,
        "yaxis": _AXIS,
    },
}


def printable(text: str) -> str:
    """Put a blank in place of each character that XML cannot carry or nobody can see."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else " " for letter in text)


def escaped(text: object) -> str:
    """Write text so that plotly shows it letter for letter, without characters that XML cannot carry."""
    return html.escape(printable(str(text)), quote=False)


def unescaped(text: object) -> str:
    """Turn text of a figure back into the plain text it stands for."""
    return html.unescape(str(text))


def pattern(series: int) -> dict[str, Any]:
    """Return the hatching that tells a series apart without its colour (none for the first)."""
    return {"shape": PATTERNS[series % len(PATTERNS)], "size": 6, "solidity": 0.25, "fillmode": "overlay"}


def fill(series: int, colour: Colour | None = None) -> dict[str, Any]:
    """Return the marker of the nth series of bars: colour, hatching, and a seam in the page's colour."""
    return {
        "color": (colour or SERIES[series % len(SERIES)]).light,
        "pattern": {**pattern(series), "fgcolor": PAPER.light},
        "line": {"color": PAPER.light, "width": 1},
    }


def new_figure(title: str, description: str, columns: list[str], *, unit: str = "") -> Chart:
    """Start a figure; `columns` head the table of its numbers, a screen reader reads `description`."""
    meta = {"description": description, "unit": unit, "columns": columns, "notes": [], "undrawn": []}
    if plotly_io.templates.default:  # plotly's own, which it would copy into each figure
        plotly_io.templates.default = None
    return go.Figure(layout={"title": {"text": escaped(title)}, "meta": meta})


def set_layout(figure: Chart, **parts: Any) -> None:
    """Set whole parts of a figure's layout; `update_layout` checks and copies them property by property."""
    for name, part in parts.items():
        figure.layout[name] = part


def affixes(unit: str) -> tuple[str, str]:
    """Return what stands before and after a number of a unit; "" is a count."""
    if unit == "USD":
        return "$", ""
    return "", f" {unit}" if unit else ""


def value_hover(letter: str, unit: str) -> str:
    """Return plotly's hover text for a bar: its name, the qualifier in `text`, and the number in full."""
    before, after = map(escaped, affixes(unit))
    return f"%{{hovertext}}: %{{text}} {before}%{{{letter}:,}}{after}<extra></extra>"


def named_axis(names: list[str]) -> dict[str, Any]:
    """Return an axis that names categories from the top down; plotly shows long names cut."""
    short = [name if len(name) <= _NAME else f"{name[: _NAME - 1]}…" for name in names]
    places = [escaped(name) for name in names]
    ticks = {"tickmode": "array", "tickvals": places, "ticktext": [escaped(name) for name in short]}
    return {"type": "category", "categoryarray": places, "autorange": "reversed", **ticks}


def say_no_data(figure: Chart, words: str) -> Chart:
    """Write in an empty figure that there is nothing to draw: an empty axis would look like zero."""
    said = {"text": escaped(words), "xref": "paper", "yref": "paper", "x": 0.5, "y": 0.5, "showarrow": False}
    hidden = {"visible": False}
    set_layout(figure, annotations=[said], xaxis=hidden, yaxis=hidden, height=160)
    return figure


def add_note(figure: Chart, note: str) -> None:
    """Add a sentence that stands under the chart: what is missing, cut off or not comparable."""
    meta = figure.layout.meta
    figure.layout.meta = {**meta, "notes": [*meta["notes"], note]}


def leave_to_table(figure: Chart, rows: Iterable[list[Any]]) -> None:
    """Put the cells of what is not drawn into the table of the chart."""
    meta = figure.layout.meta
    figure.layout.meta = {**meta, "undrawn": [*meta["undrawn"], *rows]}


def plotly_json(figure: Chart) -> str:
    """Write a figure for plotly.js: our theme without plotly's defaults, the palette by its CSS names."""
    content = figure.to_dict()
    layout = content["layout"]
    content["layout"] = {"meta": layout.pop("meta"), "template": TEMPLATE, **layout}
    content["palette"] = {colour.light: f"--chart-{colour.name}" for colour in COLOURS}
    return json.dumps(content, separators=(",", ":"), ensure_ascii=False, allow_nan=False)

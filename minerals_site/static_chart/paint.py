"""How a trace's marks are filled: solid, hatched or hollow, always in a colour of the palette."""

from typing import NamedTuple

from minerals_site.plotly_theme import MUTED, PAPER, Colour
from minerals_site.static_chart.markup import Element, add, colour_of, group
from minerals_site.static_chart.plot import Part

_TILE = 7
_HATCHES = {
    "/": "M0 7L7 0",
    "\\": "M0 0L7 7",
    "-": "M0 3.5H7",
    "|": "M3.5 0V7",
    "x": "M0 7L7 0M0 0L7 7",
    "+": "M0 3.5H7M3.5 0V7",
    ".": "M2.5 3.5H4.5",
}
HOLLOW = "rgba(0,0,0,0)"


class Paint(NamedTuple):
    """The colour of a trace, its hatching ("" for none) and whether it is only an outline."""

    colour: Colour
    hatch: str
    hollow: bool


def paint_of(marker: Part) -> Paint:
    """Read a marker; a mark without a colour of its own is drawn in the muted one."""
    hatch = marker.pattern.shape or ""
    if marker.color == HOLLOW:
        return Paint(colour_of(marker.line.color), hatch, hollow=True)
    return Paint(colour_of(marker.color) if marker.color else MUTED, hatch, hollow=False)


def painted(svg: Element, parent: Element, ident: str, paint: Paint) -> Element:
    """Open a group that paints what is put into it."""
    fill = "currentColor"
    if paint.hatch and not paint.hollow:
        fill = f"url(#{_hatching(svg, ident, paint)})"
    if paint.hollow:
        return group(parent, paint.colour, fill="none", stroke="currentColor", stroke_width=1.5)
    return group(parent, paint.colour, fill=fill)


def _hatching(svg: Element, ident: str, paint: Paint) -> str:
    """Define a colour's hatching once in a drawing and return its id."""
    name = f"{ident}-{paint.colour.name}-{ord(paint.hatch)}"
    if any(element.get("id") == name for element in svg.iter("pattern")):
        return name
    size: dict[str, str | float] = {"width": _TILE, "height": _TILE, "patternUnits": "userSpaceOnUse"}
    tile = add(svg, "pattern", id=name, class_=paint.colour.name, color=paint.colour.light, **size)
    add(tile, "rect", width=_TILE, height=_TILE, fill="currentColor")
    lines = group(tile, PAPER, stroke="currentColor", stroke_width=1)
    add(lines, "path", d=_HATCHES[paint.hatch])
    return name

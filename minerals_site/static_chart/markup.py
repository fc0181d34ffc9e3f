"""SVG elements as trees, so that no text is ever pasted into markup: escaping is the serialiser's work."""

from xml.etree import ElementTree as ET

from minerals_site.plotly_theme import COLOURS, Colour, printable, unescaped

type Element = ET.Element

_BY_LIGHT = {colour.light: colour for colour in COLOURS}
_LINKS = ("/", "#", "?", "http://", "https://")


def short(number: float) -> str:
    """Write a coordinate with at most two decimals and no needless zero."""
    return f"{number:.2f}".rstrip("0").rstrip(".")


def percent(fraction: float) -> str:
    """Write a share of the drawing's width as SVG wants it."""
    return f"{short(fraction * 100)}%"


def add(parent: Element, tag: str, text: str = "", /, **attributes: str | float) -> Element:
    """Append an element; `stroke_width=2` becomes `stroke-width="2"`, `class_` becomes `class`."""
    names = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    written = {name: value if isinstance(value, str) else short(value) for name, value in names.items()}
    element = ET.SubElement(parent, tag, written)
    if text:
        element.text = printable(text)
    return element


def colour_of(light: str) -> Colour:
    """Find the palette's colour by the value that a figure carries; ValueError for any other."""
    try:
        return _BY_LIGHT[light]
    except KeyError:
        message = f"{light!r} is not in the palette of plotly_theme"
        raise ValueError(message) from None


def group(parent: Element, colour: Colour, /, **attributes: str | float) -> Element:
    """Open a group whose `currentColor` is the colour: a class in the page, an attribute in a file."""
    return add(parent, "g", class_=colour.name, color=colour.light, **attributes)


def mark(parent: Element, tag: str, title: str, url: str = "", /, **attributes: str | float) -> Element:
    """Draw one mark with its title (as a figure carries it), inside a link where it has one."""
    if url.startswith(_LINKS):
        parent = add(parent, "a", href=url)
        add(parent, "title", unescaped(title))
        return add(parent, tag, **attributes)
    element = add(parent, tag, **attributes)
    if title:
        add(element, "title", unescaped(title))
    return element


def cut(text: str, letters: int) -> str:
    """Shorten a label to the letters that fit; its mark's title keeps the whole."""
    return text if len(text) <= letters else text[: letters - 1].rstrip() + "…"

"""A chart as a template gets it."""

from collections.abc import Sequence
from typing import NamedTuple

from django.utils.safestring import SafeString

from minerals_site.plotly_theme import Chart, unescaped
from minerals_site.static_chart.drawing import svg
from minerals_site.static_chart.table import Cell, table

_CROWD = 20  # links in one drawing
_ROWS = 60  # rows of the table in the page; the CSV has all


class ChartSource(NamedTuple):
    """An article that stands behind a chart; `text` names its title and publisher."""

    text: str
    url: str


class ChartLinks(NamedTuple):
    """Where the chart is found as JSON, SVG and CSV, and the facts behind it; "" for nowhere."""

    json_url: str = ""
    svg_url: str = ""
    csv_url: str = ""  # the numbers that the chart shows
    facts_url: str = ""  # the facts that they come from, as CSV


class DrawnChart(NamedTuple):
    """Everything that `components/_chart.html` shows; `name` is unique in its page."""

    name: str
    title: str
    description: str
    svg: SafeString
    headers: list[str]
    table_rows: list[list[Cell]]
    all_rows: int
    json_url: str
    svg_url: str
    csv_url: str
    facts_url: str
    sources: Sequence[ChartSource]
    notes: list[str]
    crowded: bool  # so many links that a reader without a mouse wants to skip them


def draw(
    figure: Chart,
    name: str,
    links: ChartLinks = ChartLinks(),  # noqa: B008 - a tuple does not change
    sources: Sequence[ChartSource] = (),
) -> DrawnChart:
    """Draw a figure made by `plotly_theme.new_figure` for the page."""
    title = unescaped(figure.layout.title.text)
    meta = figure.layout.meta
    drawing = svg(figure, ident=f"chart-{name}", titled=False)
    headers, rows = table(figure)
    said = {"sources": sources, "notes": meta["notes"], "crowded": drawing.count("<a ") > _CROWD}
    shown = rows[:_ROWS] if links.csv_url else rows
    return DrawnChart(name, title, meta["description"], drawing, headers, shown, len(rows), *links, **said)

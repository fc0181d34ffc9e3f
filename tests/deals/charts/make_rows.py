"""Rows for charts, made plainly: each test says only what it is about."""

import datetime
from typing import Any
from xml.etree import ElementTree as ET

import plotly.graph_objects as go

from deals.rows import (
    CountryNegotiations,
    CountryProduction,
    CountryTile,
    MineralExport,
    MonthEvents,
    TimelineEvent,
)
from minerals_site.static_chart import svg

SVG = "{http://www.w3.org/2000/svg}"


def make_export(
    year: int = 2024, mineral: str = "Gold", value: float | None = 100.0, **more: Any
) -> MineralExport:
    return MineralExport(year, mineral, value, "USD", "")._replace(**more)


def make_production(
    country: str = "Rwanda", year: int = 2022, value: float | None = 350.0
) -> CountryProduction:
    return CountryProduction(country[:3].upper(), country, "Tin", year, value, "t", "contained metal")


def make_negotiations(country: str = "Rwanda", group: str = "talk", deals: int = 1) -> CountryNegotiations:
    return CountryNegotiations(country[:3].upper(), country, group, f"{group} label", deals)


def make_event(day: str = "2025-06-27", occurrence: str = "occurred", **more: Any) -> TimelineEvent:
    date = datetime.date.fromisoformat(day)
    event = TimelineEvent(date, date, "day", occurrence, occurrence, "meeting", "", f"Event of {day}")
    return event._replace(**more)


def make_month(month: str = "2025-06", events: int = 1, occurrence: str = "occurred") -> MonthEvents:
    return MonthEvents(datetime.date.fromisoformat(f"{month}-01"), occurrence, occurrence, events)


def make_tile(iso2: str = "RW", deals: int = 1, binding: int = 0) -> CountryTile:
    return CountryTile(f"{iso2}X", iso2, f"Country {iso2}", f"/countries/{iso2}/", deals, binding)


def drawn(figure: go.Figure) -> ET.Element:
    """Draw a figure and read the markup back, which also shows that it is well formed."""
    return ET.fromstring(svg(figure, ident="c"))  # noqa: S314 - our own markup


def words(figure: go.Figure) -> str:
    """Return all words that stand in the drawing."""
    return " ".join(text.text or "" for text in drawn(figure).iter(f"{SVG}text"))


def titles(figure: go.Figure) -> list[str]:
    """Return what the marks say when they are pointed at (the drawing's own title left out)."""
    return [title.text or "" for title in drawn(figure).iter(f"{SVG}title")][1:]

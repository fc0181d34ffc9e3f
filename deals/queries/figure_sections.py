"""Figures under the headings of a page, so many of each as a page can carry."""

from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from deals.choices import Measure
from deals.models import Figure
from deals.models.figure import FigureQuerySet

MOST = 60


class Heading(NamedTuple):
    """A heading, its id, and the measures that stand under it."""

    name: str
    title: str | Promise
    measures: tuple[Measure, ...]


HEADINGS = (
    Heading("exports", _("Exports"), (Measure.EXPORT_VALUE, Measure.EXPORT_VOLUME)),
    Heading(
        "production",
        _("Production"),
        (Measure.MINE_PRODUCTION, Measure.REFINERY_PRODUCTION, Measure.CAPACITY, Measure.GROWTH_FACTOR),
    ),
    Heading("shares", _("Shares"), (Measure.SHARE_OF_WORLD_PRODUCTION, Measure.SHARE_OF_IMPORTS)),
    Heading(
        "ground",
        _("In the ground, and money put in"),
        (Measure.RESERVES, Measure.RESOURCE_VALUE, Measure.INVESTMENT, Measure.GRADE, Measure.AREA),
    ),
)


class FigureSection(NamedTuple):
    """Figures under one heading, newest first; `more` says that there are others."""

    heading: Heading
    figures: list[Figure]
    more: bool


def figure_sections(figures: FigureQuerySet, *names: str) -> dict[str, FigureSection]:
    """Fetch public figures with their sources under the headings named (all without names), by name."""
    rows = figures.public().with_sources().select_related("country", "site__country", "mineral", "partner")
    sections = {}
    for heading in HEADINGS:
        if not names or heading.name in names:
            kept = rows.filter(measure__in=heading.measures).order_by("-year", "-period", "measure", "mineral__name", "-value", "key")
            found = list(kept[: MOST + 1])
            sections[heading.name] = FigureSection(heading, found[:MOST], len(found) > MOST)
    return sections

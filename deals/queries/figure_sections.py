"""Figures under the headings of a page, so many of each as a page can carry."""

import datetime
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from deals.choices import Measure
from deals.models import Figure
from deals.models.figure_claims import FigureQuerySet
from deals.queries.newest_figures import newest_figures

MOST = 40


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
        _("Reserves, grades, values, areas and investment"),
        (Measure.RESERVES, Measure.RESOURCE_VALUE, Measure.INVESTMENT, Measure.GRADE, Measure.AREA),
    ),
)
SITES = Heading("site-figures", _("Figures of single sites"), tuple(Measure))


class FigureSection(NamedTuple):
    """Figures under one heading, newest first; `more` says that there are others."""

    heading: Heading
    figures: list[Figure]
    more: bool


def figure_sections(
    figures: FigureQuerySet, *names: str, date: datetime.date | None = None
) -> dict[str, FigureSection]:
    """Fetch what is shown first (by a date) under the headings named (all without names), by name."""
    return {
        heading.name: _section(figures, heading, date)
        for heading in HEADINGS
        if not names or heading.name in names
    }


def site_figures(figures: FigureQuerySet, date: datetime.date | None = None) -> FigureSection:
    """Fetch the public figures of single sites, which are inside those of their countries."""
    return _section(figures.filter(site__isnull=False), SITES, date)


def _section(figures: FigureQuerySet, heading: Heading, date: datetime.date | None) -> FigureSection:
    """Fetch the newest figures of a heading, and see whether there are more."""
    rows = Figure.objects.with_sources().select_related("country", "site__country", "mineral", "partner")
    newest = rows.filter(pk__in=newest_figures(figures.public(), heading.measures, MOST + 1, date))
    found = list(newest.order_by("-year", "-period", "measure", "mineral__name", "-value", "key")[: MOST + 1])
    return FigureSection(heading, found[:MOST], len(found) > MOST)

"""Figures under the headings of a page, so many of each as a page can carry."""

import datetime
from collections.abc import Iterator
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
    named = [heading for heading in HEADINGS if not names or heading.name in names]
    return {section.heading.name: section for section in _sections(figures, named, date)}


def site_figures(figures: FigureQuerySet, date: datetime.date | None = None) -> FigureSection:
    """Fetch the public figures of single sites, which are inside those of their countries."""
    return next(_sections(figures.filter(site__isnull=False), [SITES], date))


def _sections(
    figures: FigureQuerySet, headings: list[Heading], date: datetime.date | None
) -> Iterator[FigureSection]:
    """Fetch the newest figures of all headings at once, and see whether there are more of each."""
    measures = [measure for heading in headings for measure in heading.measures]
    keys = _in_order(newest_figures(figures.public(), measures, MOST + 1, date))
    listed = {
        heading.name: [key for key, measure in keys if measure in heading.measures] for heading in headings
    }
    shown = [key for under in listed.values() for key in under[:MOST]]
    rows = Figure.objects.with_sources().select_related("country", "site__country", "mineral", "partner")
    by_key = rows.in_bulk(shown)
    for heading in headings:
        under = listed[heading.name]
        # What was deleted since its key was read is not there any more.
        found = [by_key[key] for key in under[:MOST] if key in by_key]
        yield FigureSection(heading, found, len(under) > MOST)


def _in_order(keys: list[int]) -> list[tuple[int, str]]:
    """Give the keys of figures, with what each measures, in the order in which they are shown."""
    rows = Figure.objects.filter(pk__in=keys).order_by(
        "-year", "-period", "measure", "mineral__name", "-value", "key"
    )
    return list(rows.values_list("pk", "measure")) if keys else []

"""All that published articles tell of one country."""

import datetime
from typing import NamedTuple

from deals.choices import Measure
from deals.models import Country, Deal, DealEvent, Fact, Figure
from deals.queries.articles_of import ArticlesOf, articles_of
from deals.queries.chart_axes import ChartAxis, chart_axes
from deals.queries.claims import Dispute, claims
from deals.queries.deals_by_group import DealGroup, deals_by_group
from deals.queries.exports_table import ExportsTable, exports_table
from deals.queries.figure_claims import with_claims
from deals.queries.figure_sections import FigureSection, figure_sections, site_figures
from deals.queries.newest_events import newest_events
from deals.queries.parts_and_totals import PartsAndTotal, parts_and_totals
from deals.queries.public_sites import public_sites
from deals.queries.site_status import SiteStatus, with_status

NEWEST = 6


class CountryFacts(NamedTuple):
    """A country's facts in the order of its page."""

    export_charts: list[ChartAxis]
    exports: ExportsTable
    unequal_totals: list[PartsAndTotal]
    sections: dict[str, FigureSection]
    of_sites: FigureSection
    deal_groups: list[DealGroup]
    sites: list[SiteStatus]
    events: list[DealEvent]
    disputes: list[Dispute]
    articles: ArticlesOf

    @property
    def any(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.deal_groups or self.sites or self.articles.total)


def country_facts(country: Country, date: datetime.date | None = None) -> CountryFacts:
    """Fetch a country's public facts: events that had happened, and what articles had said, by a date."""
    said = Figure.objects.public().said_by(date)
    own, of_sites = said.filter(country=country), said.filter(site__country=country)
    told = DealEvent.objects.public().until(date).filter(deal__countries=country)
    events = newest_events(told, NEWEST)
    exports = exports_table(own, date)
    sections = figure_sections(own, "production", "shares", "ground", date=date)
    single = site_figures(of_sites, date)
    groups = deals_by_group(Deal.objects.public().as_of(date).known_at(date).filter(countries=country), date)
    figures = [figure for row in exports.rows for figure in (*row.values, *row.volumes)]
    figures += [figure for section in (*sections.values(), single) for figure in section.figures]
    shown: list[Fact] = [*events, *with_claims(figures, date)]
    shown += [staged.event for group in groups for staged in group.deals if staged.event]
    return CountryFacts(
        export_charts=chart_axes(own.filter(partner=None), Measure.EXPORT_VALUE, Measure.EXPORT_VOLUME),
        exports=exports,
        unequal_totals=parts_and_totals(own, date),
        sections=sections,
        of_sites=single,
        deal_groups=groups,
        sites=with_status(public_sites(date).filter(country=country), date),
        events=events,
        disputes=claims(shown, date),
        articles=articles_of(own, of_sites, told),
    )

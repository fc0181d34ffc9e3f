"""All that published articles tell of one mineral."""

import datetime
from typing import NamedTuple

from deals.choices import Measure
from deals.models import Deal, Fact, Figure, Mineral
from deals.models.told import told
from deals.queries.articles_of import ArticlesOf, articles_of
from deals.queries.chart_axes import ChartAxis, chart_axes
from deals.queries.claims import Dispute, claims
from deals.queries.deals_by_group import DealGroup, deals_by_group
from deals.queries.figure_claims import with_claims
from deals.queries.figure_sections import FigureSection, figure_sections
from deals.queries.public_sites import public_sites
from deals.queries.site_status import SiteStatus, with_status


class MineralFacts(NamedTuple):
    """A mineral's facts in the order of its page; those of its forms are on the pages of the forms."""

    production_charts: list[ChartAxis]
    sections: dict[str, FigureSection]
    deal_groups: list[DealGroup]
    sites: list[SiteStatus]
    disputes: list[Dispute]
    articles: ArticlesOf


def mineral_facts(mineral: Mineral, date: datetime.date | None = None) -> MineralFacts:
    """Fetch a mineral's public facts: events that had happened, and what articles had said, by a date."""
    figures = Figure.objects.public().said_by(date).filter(mineral=mineral)
    sections = figure_sections(figures, date=date)
    about = Deal.objects.public().as_of(date).known_at(date).filter(minerals=mineral)
    groups = deals_by_group(about, date)
    shown: list[Fact] = [
        *with_claims((figure for section in sections.values() for figure in section.figures), date)
    ]
    shown += [staged.event for group in groups for staged in group.deals if staged.event]
    return MineralFacts(
        production_charts=chart_axes(figures, Measure.MINE_PRODUCTION),
        sections=sections,
        deal_groups=groups,
        sites=with_status(public_sites(date).filter(told(date), minerals=mineral), date),
        disputes=claims(shown, date),
        articles=articles_of(figures),
    )

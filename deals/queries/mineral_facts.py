"""All that published articles tell of one mineral."""

from typing import NamedTuple

from articles.models import published
from deals.choices import Measure
from deals.models import Deal, Fact, Figure, Mineral
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


def mineral_facts(mineral: Mineral) -> MineralFacts:
    """Fetch a mineral's public facts."""
    figures = Figure.objects.public().filter(mineral=mineral)
    sections = figure_sections(figures.not_passed_over())
    groups = deals_by_group(Deal.objects.public().as_of().filter(minerals=mineral))
    shown: list[Fact] = [*with_claims(figure for section in sections.values() for figure in section.figures)]
    shown += [staged.event for group in groups for staged in group.deals if staged.event]
    return MineralFacts(
        production_charts=chart_axes(figures, Measure.MINE_PRODUCTION),
        sections=sections,
        deal_groups=groups,
        sites=with_status(public_sites().filter(published("citation__article__"), minerals=mineral)),
        disputes=claims(shown),
        articles=articles_of(figures),
    )

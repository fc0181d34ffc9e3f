"""All that published articles tell of one site."""

import datetime
from typing import NamedTuple

from deals.models import DealEvent, Fact, Figure, Site
from deals.queries.articles_of import ArticlesOf, articles_of
from deals.queries.claims import Dispute, claims
from deals.queries.figure_claims import with_claims
from deals.queries.figure_sections import FigureSection, figure_sections
from deals.queries.newest_events import newest_events
from deals.queries.site_status import SiteStatus, with_status

MOST = 60


class SiteFacts(NamedTuple):
    """A site's facts in the order of its page."""

    status: SiteStatus
    sections: dict[str, FigureSection]
    events: list[DealEvent]
    disputes: list[Dispute]
    articles: ArticlesOf

    @property
    def has_figures(self) -> bool:
        """Whether any figure is about the site."""
        return any(section.figures for section in self.sections.values())


def site_facts(site: Site, date: datetime.date | None = None) -> SiteFacts:
    """Fetch a site's public facts (by a date): status, figures, and the newest events."""
    figures = Figure.objects.public().said_by(date).filter(site=site)
    told = DealEvent.objects.public().until(date).filter(site=site)
    sections = figure_sections(figures, date=date)
    events = newest_events(told, MOST)
    status = with_status([site], date)[0]
    shown = [figure for section in sections.values() for figure in section.figures]
    facts: list[Fact] = [*events, *with_claims(shown, date)]
    return SiteFacts(status, sections, events, claims(facts, date), articles_of(figures, told))

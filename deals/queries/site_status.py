"""Whether sites operate, as the last event that says so implies; a status is never typed."""

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from deals.choices import Confidence, EventKind, Occurrence
from deals.models import DealEvent, Site

STATUSES: dict[str, str | Promise] = {
    EventKind.SUSPENSION: _("halted"),
    EventKind.RESUMPTION: _("working again"),
    EventKind.PRODUCTION: _("producing"),
}


class SiteStatus(NamedTuple):
    """A site and the event that tells whether it operates, None where none does."""

    site: Site
    event: DealEvent | None

    @property
    def label(self) -> str:
        """The status in words, empty where no event tells."""
        return str(STATUSES[self.event.kind]) if self.event else ""


def with_status(sites: Iterable[Site], date: datetime.date | None = None) -> list[SiteStatus]:
    """Pair sites with the last suspension, resumption or production at each by a date."""
    listed = list(sites)
    telling = DealEvent.objects.public().standing().until(date).filter(site__in=listed, kind__in=STATUSES)
    sure = telling.filter(occurrence=Occurrence.OCCURRED).exclude(confidence=Confidence.DENIED)
    last = sure.order_by("site_id", "-date_end", "-date", "-key").distinct("site_id")
    events = {event.site_id: event for event in last.with_sources().select_related("deal")}
    return [SiteStatus(site, events.get(site.pk)) for site in listed]

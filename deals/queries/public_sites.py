"""Sites with what a page shows of them."""

import datetime

from deals.models import Site
from deals.models.site import SiteQuerySet
from deals.models.told import told


def public_sites(date: datetime.date | None = None) -> SiteQuerySet:
    """Give the public sites (by a date) with country, operator, minerals and citation.

    Area, operator and minerals are shown only where `described` is true: the article saying them is public
    (by the date).
    """
    joined = Site.objects.public(date).select_related(
        "country", "operator", "citation__article__publisher", "citation__article__origin"
    )
    return joined.defer("citation__article__body").prefetch_related("minerals").annotate(described=told(date))

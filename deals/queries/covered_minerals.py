"""What the site holds about each mineral."""

from typing import NamedTuple

from django.db.models import Count, Prefetch, QuerySet

from articles.models import published
from deals.models import CriticalListing, Deal, Figure, Mineral


class CoveredMineral(NamedTuple):
    """A mineral (with its aliases and public listings fetched) and its numbers of deals and figures."""

    mineral: Mineral
    deals: int
    figures: int


def covered_minerals(minerals: QuerySet[Mineral]) -> list[CoveredMineral]:
    """Count public deals and figures for each mineral; a mineral's forms count for themselves."""
    links = Mineral.deals.through.objects.filter(deal__in=Deal.objects.public().values("pk"))
    deals = dict(links.values_list("mineral").annotate(count=Count("deal")))
    figures = dict(Figure.objects.public().order_by().values_list("mineral").annotate(count=Count("pk")))
    named = minerals.select_related("part_of").prefetch_related("aliases", public_listings())
    return [CoveredMineral(one, deals.get(one.pk, 0), figures.get(one.pk, 0)) for one in named]


def public_listings() -> Prefetch:
    """Fetch the places on critical-minerals lists whose article is public, with their citations."""
    listings = CriticalListing.objects.filter(published("citation__article__"))
    return Prefetch(
        "listings",
        listings.select_related("citation__article__publisher", "citation__article__origin"),
    )

"""What the site holds about each mineral."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.db.models import Count, Prefetch, prefetch_related_objects

from articles.models import published
from deals.models import CriticalListing, Deal, Figure, Mineral


class CoveredMineral(NamedTuple):
    """A mineral (with its aliases and public listings fetched) and its numbers of deals and figures."""

    mineral: Mineral
    deals: int
    figures: int


def covered_minerals(minerals: Sequence[Mineral]) -> list[CoveredMineral]:
    """Count public deals and figures for each mineral; a mineral's forms count for themselves."""
    links = Mineral.deals.through.objects.filter(deal__in=Deal.objects.public().values("pk"))
    deals = dict(links.values_list("mineral").annotate(count=Count("deal")))
    figures = dict(Figure.objects.public().order_by().values_list("mineral").annotate(count=Count("pk")))
    prefetch_related_objects(minerals, "part_of", "aliases", public_listings())
    return [CoveredMineral(one, deals.get(one.pk, 0), figures.get(one.pk, 0)) for one in minerals]


def public_listings() -> "Prefetch[Any]":
    """Fetch the places on critical-minerals lists whose article is public, with their citations."""
    listings = CriticalListing.objects.filter(published("citation__article__"))
    return Prefetch(
        "listings",
        listings.select_related("citation__article__publisher", "citation__article__origin"),
    )

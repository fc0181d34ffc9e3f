"""What the site holds about each mineral."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.db.models import Count, OuterRef, Prefetch, prefetch_related_objects

from articles.models import published
from deals.models import CriticalListing, Deal, Figure, Mineral
from minerals_site.capped_count import capped_subquery, said

MOST = 200  # figures of a mineral that are counted


class CoveredMineral(NamedTuple):
    """A mineral (with its aliases and public listings fetched) and its numbers of deals and figures."""

    mineral: Mineral
    deals: int
    figures: int | str  # in words where they are more than MOST


def covered_minerals(minerals: Sequence[Mineral]) -> list[CoveredMineral]:
    """Count public deals, each once, and figures for each mineral; its forms count for themselves."""
    counted_once = Deal.objects.public().as_of().counted_once().order_by()
    links = Mineral.deals.through.objects.filter(deal__in=counted_once.values("pk"))
    deals = dict(links.values_list("mineral").annotate(count=Count("deal")))
    counted = capped_subquery(
        Figure.objects.public().order_by("measure").filter(mineral=OuterRef("pk")), MOST
    )
    figures = dict(Mineral.objects.order_by().values_list("pk", counted))
    prefetch_related_objects(minerals, "part_of", "aliases", public_listings())
    return [CoveredMineral(one, deals.get(one.pk, 0), said(figures[one.pk], MOST)) for one in minerals]


def public_listings() -> "Prefetch[Any]":
    """Fetch the places on critical-minerals lists whose article is public, with their citations."""
    listings = CriticalListing.objects.filter(published("citation__article__"))
    return Prefetch(
        "listings",
        listings.select_related("citation__article__publisher", "citation__article__origin"),
    )

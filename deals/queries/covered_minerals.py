"""What the site holds about each mineral."""

import datetime
from collections.abc import Sequence
from typing import Any, NamedTuple

from django.db.models import Count, OuterRef, Prefetch, QuerySet, prefetch_related_objects

from deals.models import CriticalListing, Deal, Figure, Mineral
from deals.models.told import told
from minerals_site.capped_count import capped_subquery, count_subquery, said
from minerals_site.csv_columns import with_counts

MOST = 200  # figures of a mineral that are counted


class CoveredMineral(NamedTuple):
    """A mineral (with its aliases and public listings fetched) and its numbers of deals and figures."""

    mineral: Mineral
    deals: int
    figures: int | str  # in words where they are more than MOST


def covered_minerals(minerals: Sequence[Mineral], date: datetime.date | None = None) -> list[CoveredMineral]:
    """Count public deals, each once, and figures for each mineral; its forms count for themselves."""
    deals = _deals("mineral", date)
    counted = capped_subquery(
        Figure.objects.public().said_by(date).order_by("measure").filter(mineral=OuterRef("pk")), MOST
    )
    figures = dict(Mineral.objects.order_by().values_list("pk", counted))
    prefetch_related_objects(minerals, "part_of", "aliases", public_listings(date))
    return [CoveredMineral(one, deals.get(one.pk, 0), said(figures[one.pk], MOST)) for one in minerals]


def with_line_counts(minerals: QuerySet[Mineral], date: datetime.date | None = None) -> QuerySet[Mineral]:
    """Add the counts of each mineral's line to the minerals, for their file; all figures are counted."""
    figures = Figure.objects.public().said_by(date).filter(mineral=OuterRef("pk"))
    deals = {mineral.slug: {"deals": 0} for mineral in minerals} | {
        slug: {"deals": count} for slug, count in _deals("mineral__slug", date).items()
    }
    return with_counts(minerals.annotate(figures_counted=count_subquery(figures)), "slug", deals)


def _deals(key: str, date: datetime.date | None) -> dict[Any, int]:
    """Count the public deals of each mineral, each once, by a key of the mineral."""
    counted_once = Deal.objects.public().as_of(date).known_at(date).counted_once().order_by()
    links = Mineral.deals.through.objects.filter(deal__in=counted_once.values("pk"))
    return dict(links.values_list(key).annotate(count=Count("deal")))


def public_listings(date: datetime.date | None = None) -> "Prefetch[Any]":
    """Fetch the places on lists (by a date) whose article is public, with their citations."""
    listings = CriticalListing.objects.filter(told(date)).order_by("-date", "list_name", "edition")
    return Prefetch(
        "listings",
        listings.select_related("citation__article__publisher", "citation__article__origin").defer(
            "citation__article__body"
        ),
    )

"""Which deal an article tells of, guessed from what is recorded from it and whom and what it names."""

from typing import Any

from django.db.models import Count, F, IntegerField, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from articles.models import Article
from deals.extraction.found import Found
from deals.models import Deal, DealEvent, Party

LEAST = 4  # two countries and a mineral alone are no reason to think of a deal
RECORDED, AT_SITE, NAMES_ACTOR, SHARES = 100, 5, 3, 1


def likely_deal(article: Article, found: Found) -> Deal | None:
    """Give the deal with most in common with an article; None if no deal has enough."""
    sites = {site.slug for site in found.sites if site.slug} | {row.site for row in found.figures if row.site}
    actors = [actor.slug for actor in found.actors if actor.slug]
    countries, minerals = Deal.countries.through.objects, Deal.minerals.through.objects
    weighed: list[tuple[int, QuerySet[Any], str]] = [
        (RECORDED, DealEvent.objects.filter(citation__article=article), "pk"),
        (RECORDED, Party.objects.filter(citation__article=article), "pk"),
        (AT_SITE, DealEvent.objects.filter(site__slug__in=sites), "site"),
        (NAMES_ACTOR, Party.objects.filter(actor__slug__in=actors), "actor"),
        (SHARES, countries.filter(country__in=[each.iso3 for each in found.countries]), "country"),
        (SHARES, minerals.filter(mineral__slug__in=[each.slug for each in found.minerals]), "mineral"),
    ]
    score: Any = Value(0)
    for weight, rows, counted in weighed:
        score = score + Value(weight) * _count(rows, counted)
    deals = Deal.objects.annotate(likely=score).filter(likely__gte=LEAST)
    return deals.order_by("-likely", F("pk").desc()).first()


def _count(rows: QuerySet[Any], counted: str) -> Coalesce:
    """Count different values among the rows of a deal."""
    of_deal = rows.filter(deal=OuterRef("pk")).order_by().values("deal")
    number = of_deal.annotate(number=Count(counted, distinct=True)).values("number")
    return Coalesce(Subquery(number, output_field=IntegerField()), 0)

"""What the site holds about each country."""

from collections import Counter
from typing import Any, NamedTuple

from django.db.models import Count, QuerySet
from django.db.models.functions import Coalesce

from deals.choices import GROUP_OF, StageGroup
from deals.models import Country, Deal, Figure, Site
from deals.queries.deals_by_group import GROUPS


class CoveredCountry(NamedTuple):
    """A country with its number of deals (by stage group, in that order), figures and sites."""

    country: Country
    deals: int
    by_group: list[tuple[StageGroup, int]]
    figures: int
    sites: int

    @property
    def covered(self) -> bool:
        """Whether anything public is about the country."""
        return bool(self.deals or self.figures or self.sites)


def covered_countries(countries: QuerySet[Country]) -> list[CoveredCountry]:
    """Count for each country its public deals, its own figures with those of its sites, and its sites."""
    stages = {deal.pk: deal.stage for deal in Deal.objects.public().as_of().order_by()}
    links = Country.deals.through.objects.filter(deal__in=Deal.objects.public().values("pk"))
    pairs = list(links.values_list("country_id", "deal_id"))
    deals = Counter(iso3 for iso3, _deal in pairs)
    grouped = Counter((iso3, GROUP_OF[stage]) for iso3, deal in pairs if (stage := stages[deal]))
    figures = _count(Figure.objects.public().annotate(where=Coalesce("country", "site__country")))
    sites = _count(Site.objects.public().annotate(where=Coalesce("country", "country")))
    return [
        CoveredCountry(
            country,
            deals[country.pk],
            [(group, grouped[country.pk, group]) for group in GROUPS],
            figures.get(country.pk, 0),
            sites.get(country.pk, 0),
        )
        for country in countries
    ]


def _count(rows: QuerySet[Any]) -> dict[str, int]:
    """Count rows by the country that they carry as `where`."""
    return dict(rows.order_by().values_list("where").annotate(count=Count("pk")))

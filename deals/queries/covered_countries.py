"""What the site holds about each country."""

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from django.db.models import Count, OuterRef, QuerySet
from django.db.models.functions import Coalesce

from deals.choices import StageGroup
from deals.models import Country, Deal, Figure, Site
from deals.queries.deals_by_group import GROUPS
from minerals_site.capped_count import capped_subquery, count_subquery, said
from minerals_site.csv_columns import with_counts

MOST = 200  # figures of a country that are counted
BESIDE = tuple(group for group in GROUPS if group != StageGroup.BINDING)


class CoveredCountry(NamedTuple):
    """A country and what is on record about it.

    `binding` are the deals that count; `signed` those at a binding stage that are not known to bind; `beside`
    those at other stages; `uncounted` umbrellas, context, and what has no stage: the four make all.
    """

    country: Country
    binding: int
    signed: int
    beside: list[tuple[StageGroup, int]]
    uncounted: int
    figures: int | str  # in words where they are more than MOST
    sites: int

    @property
    def covered(self) -> bool:
        """Whether anything public is about the country."""
        deals = self.binding + self.signed + self.uncounted + sum(count for _group, count in self.beside)
        return bool(deals or self.figures or self.sites)


def covered_countries(
    countries: Iterable[Country], date: datetime.date | None = None
) -> list[CoveredCountry]:
    """Count for each country its public deals, its own figures with those of its sites, and its sites."""
    return _lines(countries, date, _figures(date))


def _lines(
    countries: Iterable[Country], date: datetime.date | None, figures: Mapping[str, int | str]
) -> list[CoveredCountry]:
    """Count the deals and sites of each country, and put its figures beside them."""
    deals = Deal.objects.public().as_of(date).known_at(date).order_by()
    links = Country.deals.through.objects.filter(deal__in=deals.values("pk"))
    pairs = list(links.values_list("country_id", "deal_id"))
    counted = set(deals.binding().values_list("pk", flat=True))
    groups = deals.counted_once().groups()
    binding = Counter(iso3 for iso3, deal in pairs if deal in counted)
    grouped = Counter((iso3, groups.get(deal, "")) for iso3, deal in pairs)
    sites = _count(Site.objects.public(date).annotate(where=Coalesce("country", "country")))
    return [
        CoveredCountry(
            country=country,
            binding=binding[country.pk],
            signed=grouped[country.pk, StageGroup.BINDING] - binding[country.pk],
            beside=[(group, grouped[country.pk, group]) for group in BESIDE],
            uncounted=grouped[country.pk, ""],
            figures=figures.get(country.pk, 0),
            sites=sites.get(country.pk, 0),
        )
        for country in countries
    ]


def with_line_counts(countries: QuerySet[Country], date: datetime.date | None = None) -> QuerySet[Country]:
    """Add the counts of each country's line to the countries, for their file; all figures are counted."""
    figures = Figure.objects.public().said_by(date)
    own, of_sites = figures.filter(country=OuterRef("pk")), figures.filter(site__country=OuterRef("pk"))
    rows = countries.annotate(figures_counted=count_subquery(own) + count_subquery(of_sites))
    lines = _lines(countries, date, {})
    return with_counts(rows, "pk", {line.country.pk: _counts(line) for line in lines})


def _counts(line: CoveredCountry) -> dict[str, int]:
    """Give the numbers of a line by the headers of the file."""
    return {
        "binding_deals": line.binding,
        "signed_not_known_to_bind": line.signed,
        **{group.value: count for group, count in line.beside},
        "not_counted": line.uncounted,
        "sites": line.sites,
    }


def _figures(date: datetime.date | None) -> dict[str, int | str]:
    """Count each country's own figures and those of its sites, no further than to the most."""
    public = Figure.objects.public().said_by(date)
    counted = Country.objects.annotate(
        own=capped_subquery(public.order_by("measure").filter(country=OuterRef("pk")), MOST),
        of_sites=capped_subquery(public.order_by().filter(site__country=OuterRef("pk")), MOST),
    )
    rows = counted.order_by().values_list("pk", "own", "of_sites")
    return {iso3: said(own + of_sites, MOST) for iso3, own, of_sites in rows}


def _count(rows: QuerySet[Any]) -> dict[str, int]:
    """Count rows by the country that they carry as `where`."""
    return dict(rows.order_by().values_list("where").annotate(count=Count("pk")))

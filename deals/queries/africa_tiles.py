"""Every African country with its number of deals, for the tile map."""

from collections import Counter

from deals.choices import Region
from deals.models import Country
from deals.models.deal import DealQuerySet
from deals.rows import CountryTile


def africa_tiles(deals: DealQuerySet) -> list[CountryTile]:
    """Count for each African country all its deals and, among them, those that count; context aside."""
    binding = set(deals.binding().order_by().values_list("pk", flat=True))
    links = Country.deals.through.objects.filter(deal__in=deals.with_the_us().order_by().values("pk"))
    pairs = list(links.values_list("country_id", "deal_id"))
    all_counts = Counter(iso3 for iso3, _ in pairs)
    binding_counts = Counter(iso3 for iso3, deal in pairs if deal in binding)
    return [
        CountryTile(
            country.iso3,
            country.iso2,
            country.name,
            country.get_absolute_url(),
            all_counts[country.iso3],
            binding_counts[country.iso3],
        )
        for country in Country.objects.filter(region=Region.AFRICA)
    ]

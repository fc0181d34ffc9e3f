"""Every African country with its number of deals, for the tile map."""

import datetime
from collections import Counter

from deals.choices import Region
from deals.models import Country
from deals.models.deal import DealQuerySet
from deals.rows import CountryTile


def africa_tiles(deals: DealQuerySet, date: datetime.date | None = None) -> list[CountryTile]:
    """Count for each African country its deals, memoranda and talks, each once, and the binding ones of them.

    The deals must carry their stage (`as_of`); with a date, the tiles lead to pages as of that date.
    """
    as_of = f"?as_of={date.isoformat()}" if date else ""
    binding = set(deals.binding().order_by().values_list("pk", flat=True))
    links = Country.deals.through.objects.filter(deal__in=deals.counted_once().order_by().values("pk"))
    pairs = list(links.values_list("country_id", "deal_id"))
    all_counts = Counter(iso3 for iso3, _ in pairs)
    binding_counts = Counter(iso3 for iso3, deal in pairs if deal in binding)
    return [
        CountryTile(
            country.iso3,
            country.iso2,
            country.name,
            country.get_absolute_url() + as_of,
            all_counts[country.iso3],
            binding_counts[country.iso3],
        )
        for country in Country.objects.filter(region=Region.AFRICA)
    ]

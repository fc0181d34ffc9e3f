"""How far each African country's deals have come."""

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from urllib.parse import urlencode

from django.db.models import Q
from django.urls import reverse

from deals.choices import Region, StageGroup
from deals.models import Country
from deals.models.deal import DealQuerySet
from deals.rows import CountryNegotiations


def negotiations_by_country(
    deals: DealQuerySet, asked: Mapping[str, str] = MappingProxyType({})
) -> list[CountryNegotiations]:
    """Count the deals of each African country, each once, by stage group; one of two counts in both.

    The deals must carry their stage (`as_of`). `asked` are the filters that they were kept by: the
    addresses of the rows ask for them too, and with a country among them, only that one has rows.
    """
    groups = deals.counted_once().groups()
    place = Q(iso3=asked["country"]) if "country" in asked else Q(region=Region.AFRICA)
    membership = Country.objects.filter(place, deals__in=groups).values_list("iso3", "name", "deals")
    counts = Counter((iso3, name, groups[pk]) for iso3, name, pk in membership)
    return [
        CountryNegotiations(
            iso3, name, group, str(StageGroup(group).label), count, _address(asked, iso3, group)
        )
        for (iso3, name, group), count in sorted(counts.items())
    ]


def _address(asked: Mapping[str, str], iso3: str, group: str) -> str:
    """Give the address of the deals behind one part of a bar."""
    return f"{reverse('deals')}?{urlencode({**asked, 'country': iso3, 'group': group, 'once': 'yes'})}"

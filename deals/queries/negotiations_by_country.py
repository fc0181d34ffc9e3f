"""How far each African country's deals have come."""

from collections import Counter
from urllib.parse import urlencode

from django.urls import reverse

from deals.choices import GROUP_OF, Region, StageGroup
from deals.models import Country
from deals.models.deal import DealQuerySet
from deals.rows import CountryNegotiations


def negotiations_by_country(deals: DealQuerySet) -> list[CountryNegotiations]:
    """Count the deals of each African country by stage group; a deal of two countries counts in both.

    The deals must carry their stage (`as_of`); those that no event has moved yet, and context, are left out.
    """
    stages = {deal.pk: deal.stage for deal in deals.with_the_us()}
    membership = Country.objects.filter(region=Region.AFRICA, deals__in=stages).values_list(
        "iso3", "name", "deals"
    )
    counts = Counter((iso3, name, GROUP_OF[stage]) for iso3, name, pk in membership if (stage := stages[pk]))
    return [
        CountryNegotiations(iso3, name, group, str(StageGroup(group).label), count, _address(iso3, group))
        for (iso3, name, group), count in sorted(counts.items())
    ]


def _address(iso3: str, group: str) -> str:
    """Give the address of the deals behind one part of a bar."""
    return f"{reverse('deals')}?{urlencode({'country': iso3, 'group': group, 'context': 'no'})}"

"""How far each country's deals have come: each part of a bar leads to the deals that it counts."""

from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client

from deals.models import Deal
from deals.queries.negotiations_by_country import negotiations_by_country
from tests.make import make_country, make_deal, make_event, make_mineral

pytestmark = pytest.mark.django_db


def test_an_umbrella_is_not_counted_beside_its_part() -> None:
    country = make_country()
    whole = make_deal(countries=[country])
    for deal in (whole, make_deal(countries=[country], umbrella=whole)):
        make_event(deal=deal, stage="reported_talks")
    (row,) = negotiations_by_country(Deal.objects.as_of())
    assert row.deals == 1


def test_a_bar_of_a_filtered_list_leads_to_as_many_deals(client: Client) -> None:
    rwanda, kenya = make_country("RWA"), make_country("KEN")
    tin = make_mineral("tin")
    for minerals in ([tin], []):
        deal = make_deal(countries=[rwanda, kenya], minerals=minerals)
        make_event(deal=deal, stage="reported_talks")
    page = client.get("/deals/?mineral=tin&country=RWA&as_of=2025-12-31")
    (address,) = [
        cells[0] for trace in client.get(_json(page)).json()["data"] for cells in trace["customdata"]
    ]
    asked = parse_qs(urlsplit(address).query)
    assert (asked["mineral"], asked["country"], asked["as_of"]) == (["tin"], ["RWA"], ["2025-12-31"])
    assert len(client.get(address).context["deals"]) == 1


def _json(page: object) -> str:
    return str(page.context["chart"].json_url)  # type: ignore[attr-defined]  # the test client adds it

"""The data set to take away."""

import io
import json
import zipfile

import pytest
from django.test import Client

from tests.make import make_article, make_citation, make_country, make_deal, make_event

pytestmark = pytest.mark.django_db


def fetched(client: Client, query: str = "") -> zipfile.ZipFile:
    response = client.get(f"/downloads/package.zip{query}")
    assert response.status_code == 200
    return zipfile.ZipFile(io.BytesIO(b"".join(response)))


def test_the_page_offers_the_package_and_every_table(client: Client) -> None:
    page = client.get("/downloads/").content.decode()
    assert "/downloads/package.zip" in page
    assert "/figures.csv" in page


def test_the_package_holds_what_is_public_and_nothing_else(client: Client) -> None:
    make_event(key="told", citation=make_citation(make_article()))
    make_event(key="hidden", citation=make_citation(make_article(status="draft")))
    events = fetched(client).read("events.csv").decode()
    assert "told" in events
    assert "hidden" not in events


def test_a_part_is_cut_by_country_and_says_so_inside(client: Client) -> None:
    rwanda = make_country("RWA", iso2="RW", name="Rwanda", region="africa")
    make_event(key="here", deal=make_deal(countries=[rwanda]))
    make_event(key="elsewhere")
    package = fetched(client, "?country=RWA")
    events = package.read("events.csv").decode()
    assert "here" in events
    assert "elsewhere" not in events
    assert json.loads(package.read("datapackage.json"))["filters"] == {"countries": ["RWA"]}


@pytest.mark.parametrize(
    ("query", "name"),
    [("?country=XXX", "country"), ("?since=soon", "since"), ("?since=2025-02-01&until=2025-01-01", "until")],
)
def test_a_part_that_makes_no_sense_is_refused_by_name(client: Client, query: str, name: str) -> None:
    response = client.get(f"/downloads/package.zip{query}")
    assert response.status_code == 400
    assert response.content.decode().startswith(f"{name}: ")

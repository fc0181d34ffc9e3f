"""The twins of a chart by its address."""

import csv
import io
import json

import pytest
from django.test import Client
from django.utils import timezone

from deals.views.charts import CHARTS, drawn
from tests import sample_site as sample

pytestmark = pytest.mark.django_db


def read(client: Client, address: str) -> list[list[str]]:
    """Give the rows of a file."""
    return list(csv.reader(io.StringIO(client.get(address).content.decode())))


@pytest.mark.parametrize("name", CHARTS)
def test_the_csv_of_a_chart_has_the_table_under_it(client: Client, name: str) -> None:
    sample.make_sample_site(2)
    chart = drawn(name, {})
    headers, *rows = read(client, chart.csv_url)

    assert headers == chart.headers
    shown = [[cell.text for cell in row] for row in chart.table_rows]
    assert rows == [
        [text.replace(",", "") if cell.number else text for text, cell in zip(texts, row, strict=True)]
        for texts, row in zip(shown, chart.table_rows, strict=True)
    ]
    assert rows


def test_the_csv_of_a_chart_is_a_dated_file(client: Client) -> None:
    response = client.get("/charts/africa_tiles.csv")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    today = timezone.now().date().isoformat()
    assert response["Content-Disposition"] == f'attachment; filename="africa_tiles-{today}.csv"'


def test_the_csv_of_a_chart_follows_its_filter(client: Client) -> None:
    sample.make_sample_site(1)
    assert client.get("/charts/exports_by_mineral.csv?country=nonsense").status_code == 400
    other = read(client, "/charts/exports_by_mineral.csv?country=ZAF")
    assert len(read(client, f"/charts/exports_by_mineral.csv?country={sample.COUNTRY}")) > len(other)


def test_a_chart_leads_to_its_numbers_and_to_the_facts_behind_them() -> None:
    chart = drawn("exports_by_mineral", {"country": "RWA"})
    assert chart.csv_url == "/charts/exports_by_mineral.csv?country=RWA"
    assert chart.facts_url == "/figures.csv?country=RWA"


def test_the_json_keeps_the_title(client: Client) -> None:
    content = json.loads(client.get("/charts/africa_tiles.json").content)
    assert content["layout"]["title"]["text"] == "Deals, memoranda and talks by country"

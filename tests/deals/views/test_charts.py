"""The twins of a chart by its address."""

import csv
import datetime
import io
import json

import pytest
from django.test import Client
from django.utils import timezone

from deals.views.charts import CHARTS, drawn
from tests import sample_site as sample
from tests.make import make_deal, make_event

pytestmark = pytest.mark.django_db
# What a chart needs to be told before it draws anything.
ABOUT = {
    "exports_by_mineral": {"country": sample.COUNTRY},
    "production_by_country": {"mineral": sample.MINERAL},
}


def read(client: Client, address: str) -> list[list[str]]:
    """Give the rows of a file."""
    return list(csv.reader(io.StringIO(client.get(address).content.decode())))


@pytest.mark.parametrize("name", CHARTS)
def test_the_csv_of_a_chart_has_the_table_under_it(client: Client, name: str) -> None:
    sample.make_sample_site(2)
    chart = drawn(name, ABOUT.get(name, {}))
    headers, *rows = read(client, chart.csv_url)

    assert headers == chart.headers
    shown = [[cell.text for cell in row] for row in chart.table_rows]
    assert rows == [
        [text.replace(",", "") if cell.number else text for text, cell in zip(texts, row, strict=True)]
        for texts, row in zip(shown, chart.table_rows, strict=True)
    ]
    assert rows


@pytest.mark.parametrize("name", ABOUT)
def test_a_chart_of_figures_asks_what_it_shall_be_about(name: str) -> None:
    """Of all countries or minerals together it would show a mixture, and read every figure there is."""
    sample.make_sample_site(1)
    assert any("Choose a" in note for note in drawn(name, {}).notes)
    assert not any("Choose a" in note for note in drawn(name, ABOUT[name]).notes)


def test_the_csv_of_a_chart_is_a_dated_file(client: Client) -> None:
    response = client.get("/charts/africa_tiles.csv")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    today = timezone.now().date().isoformat()
    assert response["Content-Disposition"] == f'attachment; filename="africa_tiles-{today}.csv"'


def test_the_csv_of_a_chart_is_named_by_the_day_asked_for(client: Client) -> None:
    response = client.get("/charts/africa_tiles.csv?as_of=2025-06-01")
    assert response["Content-Disposition"] == 'attachment; filename="africa_tiles-as-of-2025-06-01.csv"'


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


@pytest.mark.parametrize("name", ["deal_timeline", "deal_lanes"])
def test_the_line_of_today_stands_at_the_day_asked_for(client: Client, name: str) -> None:
    sample.make_sample_site(1)
    asked = {"deal": sample.DEAL, "as_of": "2024-01-03"}
    traces = client.get(f"/charts/{name}.json", asked).json()["data"]
    (line,) = [trace for trace in traces if trace.get("name") == "today"]
    assert set(line["x"]) == {"2024-01-03"}


@pytest.mark.parametrize("name", ["deal_timeline", "deal_lanes", "events_by_month"])
def test_the_window_of_time_ends_a_year_after_the_day_asked_for(client: Client, name: str) -> None:
    deal = make_deal(slug="long")
    for year in (2012, 2019):
        make_event(deal=deal, date=datetime.date(year, 1, 1), date_precision="day", title=f"In {year}")
    asked = {"deal": "long", "as_of": "2019-06-30"}
    meta = client.get(f"/charts/{name}.json", asked).json()["layout"]["meta"]
    assert [row for row in meta["undrawn"] if "2012" in str(row)]
    assert not [row for row in meta["undrawn"] if "2019" in str(row)]

"""Which country's exports the first page shows."""

import pytest

from deals.models import Country
from deals.queries.newest_exports import newest_exporter
from tests.make import make_article, make_citation, make_country, make_figure

pytestmark = pytest.mark.django_db


def export(iso3: str, period: str, status: str = "published", region: str = "africa") -> None:
    """Make an export value of a country."""
    citation = make_citation(make_article(status=status))
    country = Country.objects.filter(pk=iso3).first() or make_country(iso3, region=region)
    value = {"measure": "export_value", "unit": "usd", "basis": "unspecified"}
    make_figure(citation=citation, country=country, period=period, **value)


def test_the_latest_year_wins_then_the_most_values() -> None:
    for iso3, period in (("COD", "2022"), ("RWA", "2023"), ("ZMB", "2023"), ("ZMB", "2020"), ("COD", "2021")):
        export(iso3, period)
    assert str(newest_exporter().pk) == "ZMB"  # type: ignore[union-attr]  # there is one


def test_what_is_not_public_or_not_african_does_not_count() -> None:
    export("COD", "2022")
    export("ZMB", "2024", status="draft")
    export("USA", "2024", region="americas")
    assert str(newest_exporter().pk) == "COD"  # type: ignore[union-attr]  # there is one


def test_without_any_there_is_none() -> None:
    make_country("COD")
    assert newest_exporter() is None

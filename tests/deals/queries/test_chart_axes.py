"""One chart for each measure, basis and unit."""

import pytest

from deals.choices import Basis, Measure, Unit
from deals.models import Figure
from deals.queries.chart_axes import ChartAxis, chart_axes
from tests.make import make_figure, make_site

pytestmark = pytest.mark.django_db
MEASURES = (Measure.EXPORT_VALUE, Measure.EXPORT_VOLUME)


def test_weights_get_a_chart_for_each_basis_and_unit_and_money_one() -> None:
    for basis in ("concentrate", "gross_ore", "unspecified"):
        make_figure(measure="export_value", basis=basis, unit="usd")
    make_figure(measure="export_volume", basis="concentrate", unit="kilograms")
    make_figure(measure="export_volume", basis="concentrate", unit="tonnes")
    make_figure(measure="export_volume", basis="gross_ore", unit="tonnes")
    make_figure(measure="mine_production")
    assert chart_axes(Figure.objects.all(), *MEASURES) == [
        ChartAxis(Measure.EXPORT_VALUE, None, Unit.USD),
        ChartAxis(Measure.EXPORT_VOLUME, Basis.GROSS_ORE, Unit.TONNES),
        ChartAxis(Measure.EXPORT_VOLUME, Basis.CONCENTRATE, Unit.TONNES),
        ChartAxis(Measure.EXPORT_VOLUME, Basis.CONCENTRATE, Unit.KILOGRAMS),
    ]


def test_what_no_chart_draws_asks_for_none() -> None:
    make_figure(measure="export_volume", site=make_site())
    make_figure(measure="export_volume", period="2024-Q1")
    make_figure(measure="export_volume", rank="deprecated", rank_reason="Wrong.")
    assert chart_axes(Figure.objects.all(), *MEASURES) == []

"""Ranges across the marks of measured charts."""

from deals.charts import production_by_country
from tests.deals.charts.make_rows import make_production


def test_a_range_crosses_its_bar_or_point_and_is_told() -> None:
    ranged = make_production(year=2022, value=100.0)._replace(low=90.0, high=130.0)
    few, many = [ranged], [ranged, *(make_production(year=year) for year in (2020, 2021))]
    (bar,), (line,) = production_by_country(few).data, production_by_country(many).data
    assert (bar.error_x.array, bar.error_x.arrayminus) == ((30.0,), (10.0,))
    assert (line.error_y.array, line.error_y.arrayminus) == ((None, None, 30.0), (None, None, 10.0))
    assert "Rwanda 2022: 90–130" in production_by_country(many).layout.meta["notes"][-1]

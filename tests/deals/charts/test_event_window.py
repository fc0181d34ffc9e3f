"""The part of time that charts of events show."""

import datetime
from collections.abc import Callable

import plotly.graph_objects as go
import pytest

from deals.charts import deal_lanes, deal_timeline, events_by_month
from deals.rows import LaneEvent
from tests.deals.charts.make_rows import make_event, make_month, titles

TODAY = datetime.date(2026, 6, 15)
DAYS = ["2013-01-01", "2021-05-01", "2022-07-01", "2026-01-01", "2029-01-01"]
NOTE = "Events that are not drawn: before 2022-06-15: 2; after 2027-06-15: 1. The CSV has them."


def timeline(days: list[str]) -> go.Figure:
    return deal_timeline([make_event(day) for day in days], TODAY)


def lanes(days: list[str]) -> go.Figure:
    return deal_lanes([LaneEvent(f"Deal of {day}", "", make_event(day)) for day in days], TODAY)


@pytest.mark.parametrize("chart", [timeline, lanes])
def test_events_far_off_are_left_to_the_table_and_counted(chart: Callable[[list[str]], go.Figure]) -> None:
    figure = chart(DAYS)
    assert figure.layout.meta["notes"] == [NOTE]
    assert len(figure.layout.meta["undrawn"]) == 3
    assert figure.layout.xaxis.range[0] > "2022-05"
    assert figure.layout.xaxis.range[1] < "2026-07-01"


def test_a_deal_without_an_event_in_that_time_has_no_lane() -> None:
    assert "Deal of 2013-01-01" not in str(lanes(DAYS).data)


@pytest.mark.parametrize("chart", [timeline, lanes])
def test_where_all_events_are_far_off_all_are_drawn(chart: Callable[[list[str]], go.Figure]) -> None:
    figure = chart(["2010-01-01", "2012-01-01"])
    assert figure.layout.meta["notes"] == figure.layout.meta["undrawn"] == []
    assert figure.layout.xaxis.range[0] < "2010-01-01"


def test_a_span_that_reaches_out_of_that_time_is_cut_and_keeps_its_words() -> None:
    year = make_event("2022-01-01", date_end=datetime.date(2022, 12, 31), precision="year")
    figure = deal_timeline([year, make_event("2026-01-01")], TODAY)
    span = next(trace for trace in figure.data if trace.type == "bar")
    assert span.base == (figure.layout.xaxis.range[0],)
    assert any(title.startswith("2022: ") for title in titles(figure))


def test_months_far_off_are_left_to_the_table_and_counted() -> None:
    figure = events_by_month([make_month("2013-01", 3), make_month("2026-01"), make_month("2029-01")], TODAY)
    (note,) = figure.layout.meta["notes"]
    assert "before 2022-06-01: 3; after 2027-06-30: 1" in note
    assert figure.layout.meta["undrawn"] == [["2013-01", "occurred", 3], ["2029-01", "occurred", 1]]
    assert list(figure.layout.xaxis.categoryarray) == ["2026-01"]


def test_without_a_day_to_count_from_all_is_drawn() -> None:
    assert deal_timeline([make_event(day) for day in DAYS]).layout.meta["undrawn"] == []

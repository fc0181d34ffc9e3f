"""One deal's events, drawn."""

import datetime

from deals.charts import deal_timeline
from tests.deals.charts.make_rows import SVG, drawn, make_event, titles, words


def test_a_day_is_a_point_and_a_month_a_span() -> None:
    month = make_event("2025-04-01", date_end=datetime.date(2025, 4, 30), precision="month")
    kinds = [trace.type for trace in deal_timeline([make_event(), month]).data]
    assert kinds == ["scatter", "bar"]


def test_what_is_planned_is_hollow() -> None:
    (trace,) = deal_timeline([make_event(occurrence="planned")]).data
    assert trace.marker.symbol == "circle-open"


def test_the_date_is_written_as_far_as_it_is_known() -> None:
    year = make_event("2025-01-01", date_end=datetime.date(2025, 12, 31), precision="year")
    assert titles(deal_timeline([year]))[0].startswith("2025: Event")


def test_changes_of_stage_are_named() -> None:
    assert "signed, binding" in words(deal_timeline([make_event(stage_label="signed, binding")]))


def test_events_of_one_day_do_not_cover_each_other() -> None:
    (trace,) = deal_timeline([make_event(title="A"), make_event(title="B")]).data
    assert len(set(trace.y)) == 2


def test_an_event_leads_to_its_passage() -> None:
    links = [
        link.get("href") for link in drawn(deal_timeline([make_event(url="/deals/a/#e1")])).iter(f"{SVG}a")
    ]
    assert links == ["/deals/a/#e1"]


def test_today_is_marked_only_where_it_falls_into_the_span() -> None:
    events = [make_event("2025-01-01"), make_event("2025-12-01")]
    inside = deal_timeline(events, datetime.date(2025, 6, 1))
    outside = deal_timeline(events, datetime.date(2030, 6, 1))
    assert ["today" in {trace.name for trace in figure.data} for figure in (inside, outside)] == [True, False]


def test_nothing_is_said_to_be_nothing() -> None:
    assert "No dated events" in words(deal_timeline([]))

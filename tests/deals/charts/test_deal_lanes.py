"""Several deals over time, drawn."""

from deals.charts import deal_lanes
from deals.rows import LaneEvent
from tests.deals.charts.make_rows import SVG, drawn, make_event, words


def test_each_deal_has_its_lane_and_its_link() -> None:
    rows = [LaneEvent(name, f"/deals/{name}/", make_event()) for name in ("A", "B")]
    figure = deal_lanes(rows)
    lanes = figure.data[1].y
    assert lanes[0] < lanes[1]
    assert {link.get("href") for link in drawn(figure).iter(f"{SVG}a")} == {"/deals/A/", "/deals/B/"}


def test_a_long_title_is_cut() -> None:
    assert "x…" in words(deal_lanes([LaneEvent("x" * 300, "/deals/x/", make_event())]))


def test_two_hundred_deals_are_cut_and_said_to_be() -> None:
    figure = deal_lanes([LaneEvent(f"Deal {place}", "", make_event()) for place in range(200)])
    assert "Of 200 deals, the 16 with the newest" in figure.layout.meta["notes"][0]
    assert len(figure.layout.meta["undrawn"]) == 184


def test_the_deal_with_the_newest_event_has_the_highest_lane() -> None:
    days = {"Old": "2023-01-01", "New": "2025-01-01", "Middle": "2024-01-01"}
    figure = deal_lanes([LaneEvent(name, f"/{name}/", make_event(day)) for name, day in days.items()])
    assert figure.data[0].text == ("New", "Middle", "Old")


def test_nothing_is_said_to_be_nothing() -> None:
    assert "No dated events" in words(deal_lanes([]))


def test_a_high_chart_has_its_dates_at_both_ends_and_a_low_one_at_the_bottom() -> None:
    days = ("2020-06-01", "2022-06-01", "2024-06-01")
    rows = [LaneEvent(f"Deal {place}", "", make_event(day)) for place in range(40) for day in days]
    assert [words(deal_lanes(some)).split().count("2022") for some in (rows, rows[:15])] == [2, 1]

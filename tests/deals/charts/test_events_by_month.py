"""Events a month, drawn."""

from deals.charts import events_by_month
from deals.charts.event_marks import LOOKS
from deals.charts.events_by_month import OCCURRENCES
from deals.choices import Occurrence
from tests.deals.charts.make_rows import make_month, titles, words


def test_every_occurrence_has_its_place_and_look() -> None:
    assert set(OCCURRENCES) == set(LOOKS) == set(Occurrence.values)


def test_months_between_are_zero_not_missing() -> None:
    figure = events_by_month([make_month("2024-12"), make_month("2025-02", 3)])
    assert titles(figure) == ["2024-12, occurred: 1", "2025-02, occurred: 3", "2025-01: 0"]


def test_a_single_occurrence_is_named_by_the_key() -> None:
    assert "occurred" in words(events_by_month([make_month()]))


def test_no_events_are_said() -> None:
    assert "No dated events" in words(events_by_month([]))

"""Notes: estimates, units, caveats."""

import pytest

from deals.choices import Estimated
from deals.usgs.notes import caveat, estimated, stated_units


@pytest.mark.parametrize(
    "note",
    [
        "Production in 2021 is also estimated.",
        "Production data in 2021 were also estimated",
        "Estimated in 2021 also.",
        " Estimated in both years",
        "Includes pegmatites. Production in 2021 is also estimated.",
    ],
)
def test_first_year_is_an_estimate_where_the_note_says_so(note: str) -> None:
    assert estimated(note, 2021, Estimated.NO) == Estimated.YES


def test_note_about_another_year_leaves_the_heading_to_decide() -> None:
    assert estimated("Production in 2021 is also estimated.", 2022, Estimated.NO) == Estimated.NO


def test_reported_production_is_no_estimate_whatever_the_heading() -> None:
    assert estimated("Reported production in 2021.", 2021, Estimated.YES) == Estimated.NO
    assert estimated("Reported production in 2021.", 2022, Estimated.YES) == Estimated.YES


@pytest.mark.parametrize("note", ["Estimated.", "Estimated from exports.", "Reported production, 2021."])
def test_other_words_on_estimates_are_not_guessed_at(note: str) -> None:
    assert estimated(note, 2021, Estimated.NO) is None


def test_other_notes_say_nothing_about_estimates() -> None:
    assert estimated("Excludes output too small to make estimates of.", 2021, Estimated.NO) == Estimated.NO


def test_units_are_found_in_words() -> None:
    assert stated_units("Units are thousand metric tons, gross weight.") == {"kt"}
    assert stated_units("Crude ore, million metric tons", "Mine production, metric tons of ore") == {
        "Mt",
        "t",
    }
    assert stated_units("equivalent reserves were 22,000 tons") == set()


def test_caveat_is_told_in_our_words() -> None:
    assert caveat("Excludes U.S. production") == "Without the United States."
    assert caveat("Revised based on company reports.") == ""

"""How alike texts are: rewrites of one report, other reports on the same matter, other matters."""

import pytest

from articles.likeness.shingles import SKETCH, Overlap, overlap, runs, sketch, words
from tests.articles.likeness import stories


def alike(one: str, other: str) -> Overlap:
    return overlap(runs(one), runs(other))


@pytest.mark.parametrize("rewrite", ["COPIED", "RETOLD", "SHORTENED", "REWORKED"])
def test_rewrites_of_one_report_are_found(rewrite: str) -> None:
    assert alike(stories.WIRE, getattr(stories, rewrite)).is_likely_rewrite


@pytest.mark.parametrize("story", ["FOLLOWING", "INDEPENDENT", "FRENCH"])
def test_other_reports_on_the_matter_and_translations_are_not(story: str) -> None:
    assert not alike(stories.WIRE, getattr(stories, story)).is_likely_rewrite


def test_two_rewrites_are_found_without_the_report_behind_them() -> None:
    assert alike(stories.RETOLD, stories.REWORKED).is_likely_rewrite


def test_capitals_accents_and_signs_make_no_difference() -> None:
    assert alike("Le Président a signé l'accord !", "LE PRESIDENT A SIGNE — l’accord").part == 1


def test_a_number_is_one_word() -> None:
    assert words("17,300 tons, or 9.5%") == ["17,300", "tons", "or", "9.5"]


@pytest.mark.parametrize("text", ["", "one two three", "…"])
def test_a_text_without_runs_is_like_nothing(text: str) -> None:
    assert alike(text, stories.WIRE) == (0, 0.0)
    assert sketch(text) == []


def test_a_sketch_is_short_stable_and_fits_an_integer() -> None:
    assert len(sketch(stories.WIRE)) == SKETCH
    assert sketch("one two three four five") == [-935079916, 1724325621]
    assert all(-(2**31) <= number < 2**31 for number in sketch(stories.WIRE))


@pytest.mark.parametrize("rewrite", ["COPIED", "RETOLD", "SHORTENED", "REWORKED"])
def test_the_sketches_of_rewrites_share_a_number(rewrite: str) -> None:
    assert set(sketch(stories.WIRE)) & set(sketch(getattr(stories, rewrite)))


@pytest.mark.parametrize(
    ("found", "likely"),
    [
        (Overlap(6, 0.05), True),
        (Overlap(60, 0.049), False),
        (Overlap(5, 0.9), False),
    ],
)
def test_a_rewrite_shares_enough_and_a_quotation_alone_makes_none(found: Overlap, *, likely: bool) -> None:
    assert found.is_likely_rewrite == likely

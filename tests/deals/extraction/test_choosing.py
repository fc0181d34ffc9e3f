"""Choosing among candidates by weights, and periods that count from others."""

import pytest

from deals.extraction.choosing.bearings import bearing, order, skeleton
from deals.extraction.choosing.period_arithmetic import counted_from, part_before, shape_of, year_before
from deals.extraction.choosing.ranker import best, score
from deals.extraction.choosing.tokens import tokens_of
from tests.deals.extraction.reading import sentence


def test_the_highest_sum_wins_and_a_feature_counts_once() -> None:
    weights = {"near": 3, "far": 1}
    assert best(weights, {"here": ["near"], "there": ["far", "far", "far", "far"]}) == "here"
    assert score(weights, ["far", "far", "unknown"]) == 1


def test_a_sentence_as_classes_of_tokens() -> None:
    tags = [one.tag for one in tokens_of(sentence("In 2025 Rwanda shipped 10 tonnes of tin, against 8%."))]
    assert tags == ["IN", "T", "C", "export", "Nt", "OF", "M", ",", "VS", "N%"]


def test_equal_words_of_three_languages_have_one_class() -> None:
    english = tokens_of(sentence("10 tonnes of tin with coltan"))
    french = tokens_of(sentence("10 tonnes d'étain avec coltan", "fr"))
    assert skeleton(english) == skeleton(french) == "Nt OF M WITH M"


def test_a_name_before_and_behind_a_number() -> None:
    tokens = tokens_of(sentence("Rwanda shipped 10 tonnes of tin."))
    assert "a0.0" in bearing(tokens, 2, 4)
    assert "b0.0" in bearing(tokens, 2, 0)


def test_the_second_number_goes_with_the_second_name() -> None:
    tokens = tokens_of(sentence("10 tonnes of tin and 5 tonnes of coltan"))
    numbers = [at for at, one in enumerate(tokens) if one.tag == "Nt"]
    names = [at for at, one in enumerate(tokens) if one.tag == "M"]
    assert "ord 0 number 0" in order(tokens, numbers[1], names[1])


@pytest.mark.parametrize(
    ("base", "code", "expected"),
    [
        ("2025-Q3", "", "2024-Q3"),
        ("2025-Q1", "<", "2024-Q4"),
        ("2025-Q4", ">", "2026-Q1"),
        ("2025-H2", "=2024", "2024-H2"),
        ("2025-Q3", "#2", "2025-Q2"),
        ("2025-Q3", "@", "2025"),
        ("2025-Q3", "!Y", "2025"),
        ("2025-Q3", "!H", None),
        ("2025", "-10", "2015"),
        ("2025", "#2", None),
    ],
)
def test_a_period_that_counts_from_another(base: str, code: str, expected: str | None) -> None:
    assert counted_from(base, code) == expected


def test_several_years_have_no_year_before() -> None:
    assert year_before("2020/2023") == part_before("2020/2023") == "2020/2023"
    assert [shape_of(code) for code in ("2025", "2025-07", "2025-Q1", "2020/2023")] == ["Y", "M", "Q", "S"]

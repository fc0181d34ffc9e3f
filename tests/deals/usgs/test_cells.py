"""Cells: numbers with marks, and words instead of numbers."""

from decimal import Decimal

import pytest

from deals.usgs.cells import Number, Skipped, read_cell


@pytest.mark.parametrize(
    ("text", "value", "qualifier", "estimated"),
    [
        ("1234", "1234", "exact", False),
        (" 1,234,000 ", "1234000", "exact", False),
        ("0.5", "0.5", "exact", False),
        ("—", "0", "exact", False),
        (">1,800,000", "1800000", "more_than", False),
        ("<100", "100", "less_than", False),
        ("e1,400", "1400", "exact", True),
        ("Less than ½ unit.", "0.5", "less_than", False),
        ("1\N{NO-BREAK SPACE}", "1", "exact", False),
    ],
)
def test_number_is_read_with_its_marks(text: str, value: str, qualifier: str, *, estimated: bool) -> None:
    assert read_cell(text) == Number(Decimal(value), qualifier, estimated)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("W", Skipped.WITHHELD),
        ("         NA", Skipped.NOT_AVAILABLE),
        ("XX", Skipped.NOT_APPLICABLE),
        ("Large", Skipped.IN_WORDS),
        ("Very  small.", Skipped.IN_WORDS),
        ("Included in World total.", Skipped.ELSEWHERE),
        ("Included with “Other countries.”", Skipped.ELSEWHERE),
        ("  ", Skipped.EMPTY),
    ],
)
def test_word_tells_why_there_is_no_number(text: str, reason: Skipped) -> None:
    assert read_cell(text) == reason


@pytest.mark.parametrize("text", ["Tol", "12,34", "1.234.000", "-5", "1,400r", "—5", "Huge"])
def test_anything_else_is_not_understood(text: str) -> None:
    assert read_cell(text) is None

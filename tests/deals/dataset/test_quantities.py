"""Numbers and dates: one text for one value."""

import pytest

from articles.models import Article
from deals.dataset.tables import column_of
from deals.models import CriticalListing, Figure


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("0", "0"),
        ("-0", "0"),
        ("0.0000", "0"),
        ("1250.50", "1250.5"),
        ("1000", "1000"),
        ("-1.5", "-1.5"),
        ("0.0001", "0.0001"),
        ("1.00000", "1"),
        ("9999999999999999.9999", "9999999999999999.9999"),
    ],
)
def test_a_number_loses_only_zeros(cell: str, text: str) -> None:
    assert column_of(Figure, "value").read(cell) == text


@pytest.mark.parametrize(
    "cell",
    [
        "",
        " 1",
        "1e3",
        "+1",
        "007",
        ".5",
        "5.",
        "1,000",
        "NaN",
        "Infinity",
        "١",
        "0.00001",
        "10000000000000000",
    ],
)
def test_what_is_no_number_or_too_long_is_refused(cell: str) -> None:
    with pytest.raises(ValueError, match=r"is empty|is not a number|has too many digits"):
        column_of(Figure, "value").read(cell)


@pytest.mark.parametrize("cell", ["2025", "2025-04", "2025-04-09", "0999-12-31"])
def test_a_partial_date_is_kept_as_exact_as_it_is(cell: str) -> None:
    assert column_of(Article, "date").read(cell) == cell


@pytest.mark.parametrize("cell", ["25", "2025-4", "2025-02-30", "2025-04-09T00:00", "0000", "2025-00"])
def test_what_is_no_date_is_refused(cell: str) -> None:
    with pytest.raises(ValueError, match="is not a date"):
        column_of(Article, "date").read(cell)


@pytest.mark.parametrize("cell", ["2025-4-9", "2025-04", "20250409", "2025-04-31"])
def test_what_is_no_day_is_refused(cell: str) -> None:
    with pytest.raises(ValueError, match="is not a day, expected YYYY-MM-DD"):
        column_of(CriticalListing, "date").read(cell)

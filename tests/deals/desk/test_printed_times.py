"""Which times a text prints, and which were worked out."""

import pytest

from deals.desk.printed_times import prints_date, prints_period
from deals.extraction.found import Span


@pytest.mark.parametrize(
    ("text", "date", "printed"),
    [
        ("They met on 9 March 2026.", "2026-03-09", True),
        ("They met on March 9.", "2026-03-09", True),
        ("They met in March.", "2026-03", True),
        ("They met in 2025.", "2025", True),
        ("They met last month.", "2026-02", False),
        ("They met last year.", "2025", False),
        ("They met on Tuesday.", "2026-03-17", False),
        ("Ils se sont vus le mois dernier.", "2026-02", False),
        ("Reuniram-se ontem.", "2026-03-17", False),
    ],
)
def test_a_date_is_printed_unless_it_hangs_on_the_day_of_publication(
    text: str, date: str, *, printed: bool
) -> None:
    assert prints_date(text, Span(1, 0, len(text)), date) is printed


def test_a_date_elsewhere_in_the_paragraph_is_not_the_words_own() -> None:
    text = "They met last month. The mine shut in February 2026."

    assert not prints_date(text, Span(1, 0, 20), "2026-02")


@pytest.mark.parametrize(
    ("text", "period", "printed"),
    [
        ("It made 900 tonnes in 2025.", "2025", True),
        ("It made 900 tonnes in the first quarter of 2025.", "2025-Q1", True),
        ("It made 900 tonnes, against 800 in the same period of 2025.", "2025", True),
        ("It made 900 tonnes last year.", "2025", False),
        ("It made 900 tonnes in the first quarter.", "2025-Q1", False),
        ("It made 900 tonnes. It made more in 2025.", "2025", False),
    ],
)
def test_a_period_is_printed_where_the_sentence_of_the_number_has_its_year(
    text: str, period: str, *, printed: bool
) -> None:
    start = text.index("900")

    assert prints_period(text, Span(1, start, start + len("900 tonnes")), period) is printed

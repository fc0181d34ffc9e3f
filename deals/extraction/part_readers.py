"""How runs of months, short forms and times that count from another are read."""

from deals.extraction import calendar_words as words
from deals.extraction.calendar_words import MONTHS, ORDINALS
from deals.extraction.time_readers import Reading, read_span, year_of

COUNTED = {
    "three": 3,
    "trois": 3,
    "tres": 3,
    "six": 6,
    "seis": 6,
    "nine": 9,
    "neuf": 9,
    "nove": 9,
    "quarter": 3,
    "trimestre": 3,
}


def read_months_to(reading: Reading) -> str | None:
    """Read "the six months to June 2025" as the quarter or half that it is, else as the year in which it ends."""
    parts = reading.match.groupdict()
    month = MONTHS[parts["month"]]
    year = int(parts["year"]) if parts["year"] else year_of(reading, month, 1)
    if not year:
        return None
    count = COUNTED.get(parts["count"], 6)
    letter = {3: "Q", 6: "H"}.get(count)
    return f"{year}-{letter}{month // count}" if letter and month % count == 0 else str(year)


def read_years_before(reading: Reading) -> str:
    """Read "two years earlier": so many years before another time."""
    parts = reading.match.groupdict()
    count = parts["count"] or parts["count_b"]
    if not count:
        return "-10"
    return f"-{int(count) if count.isdigit() else words.COUNT[count]}"


def read_years_after(reading: Reading) -> str:
    """Read "the following year" and "two years later"."""
    count = reading.match["count"] or "1"
    return f"+{int(count) if count.isdigit() else words.COUNT[count]}"


def read_year_to(reading: Reading) -> str | None:
    """Read "the year to June 2025" as the year in which it ends."""
    month = MONTHS[reading.match["month"]]
    year = reading.match["year"] or year_of(reading, month, 1)
    return str(year) if year else None


def read_season(reading: Reading) -> str | None:
    """Read "2023/24" as the year in which it ends; 2019/21 are several years."""
    year = int(reading.match["first"]) + 1
    return str(year) if f"{year}"[-2:] == reading.match["last"] else read_span(reading)


def read_month_of_last_year(reading: Reading) -> str | None:
    """Read "October last year"."""
    if not reading.published:
        return None
    return f"{reading.published.year - 1}-{MONTHS[reading.match['month']]:02}"


def read_last_month_named(reading: Reading) -> str | None:
    """Read "last October" as the newest that was over when the text appeared."""
    if not reading.published:
        return None
    parts = reading.match.groupdict()
    month = MONTHS[parts["month"] or parts["month_b"]]
    return f"{reading.published.year - (month >= reading.published.month)}-{month:02}"


def read_ordinal(reading: Reading) -> str:
    """Read "the third" as a part of the year that another time is of."""
    return f"#{ORDINALS[reading.match['ordinal']]}"


def read_short_part(reading: Reading) -> str | None:
    """Read 2T25 and 1H 2025."""
    parts = reading.match.groupdict()
    number, letter = int(parts["number"]), "H" if parts["letter"] in "hs" else "Q"
    if letter == "H" and number > 2:  # noqa: PLR2004 - halves of a year
        return None
    return f"20{parts['year'][-2:]}-{letter}{number}"

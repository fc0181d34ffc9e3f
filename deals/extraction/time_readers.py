"""How each pattern of a time is read into 2024, 2024-03, 2024-03-09, 2024-Q1, 2024-H1 or 2021/2024."""

import datetime
import re
from calendar import monthrange
from collections.abc import Callable
from typing import NamedTuple

from deals.extraction import calendar_words as words
from deals.extraction.calendar_words import MONTHS, ORDINALS, WEEKDAYS

FUTURE = re.compile(
    r"\b(?:will|due|expected|planned|scheduled|prevue?s?|sera|devrait|previst[oa]s?|devera|set to)\b[^.]{0,40}$"
    r"|\b(?:by|until|from|next|before|d'ici|jusqu'|avant|a partir|ate|antes) (?:the )?(?:end of |fin |de |d')?(?:[a-z]+\.? ?\d{0,2})?$"
)
PAST = re.compile(
    r"\b(?:was|were|had|has|said|told|signed|since|after|visited|met|ont|ete|depuis|foi|desde|disse|apos)\b"
)
SOON = 45  # days ahead for which a bare date may lie in the future
DAYS_A_WEEK = 7
MONTHS_A_YEAR = 12


LAST = frozenset({"last", "dernier", "ultimo"})


class Reading(NamedTuple):
    """What a pattern needs to be read: the match, what stands before and the day of publication."""

    match: re.Match[str]  # of the words alone
    before: str  # the sentence up to them
    published: datetime.date | None


def read_day(reading: Reading) -> str | None:
    """Read a day, with its year or without."""
    parts = reading.match.groupdict()
    day, month, year = int(parts["day"]), MONTHS[parts["month"]], parts.get("year")
    if not day:
        return None
    known = int(year) if year else year_of(reading, month, day)
    if known is None or not 1 <= day <= monthrange(known, month)[1]:
        return None
    return f"{known}-{month:02}-{day:02}"


def read_month(reading: Reading) -> str | None:
    """Read a month, with its year or without."""
    parts = reading.match.groupdict()
    month, year = MONTHS[parts["month"]], parts.get("year")
    known = int(year) if year else year_of(reading, month, 1)
    return None if known is None else f"{known}-{month:02}"


def year_of(reading: Reading, month: int, day: int) -> int | None:
    """Choose the year of a date without one: the last such day, or the next where the words look ahead."""
    published = reading.published
    if not published:
        return None
    day = min(day, monthrange(published.year, month)[1])
    this = datetime.date(published.year, month, day)
    if this <= published:
        return published.year
    soon = (this - published).days <= SOON and not PAST.search(reading.before)
    return (
        published.year if soon or FUTURE.search(f"{reading.before}{reading.match[0]}") else published.year - 1
    )


def read_quarter(reading: Reading) -> str | None:
    """Read a quarter."""
    return _part_of_year(reading, "Q")


def read_half(reading: Reading) -> str | None:
    """Read half a year."""
    return _part_of_year(reading, "H")


def read_first_quarter(reading: Reading) -> str | None:
    """Read the first three months of a year."""
    year = reading.match.groupdict().get("year")
    if year and year.isdigit():
        return f"{year}-Q1"
    return f"{_relative_year(year or '', reading)}-Q1" if reading.published else None


def _part_of_year(reading: Reading, letter: str) -> str | None:
    """Read a quarter or half with its year, or the last one that was over when the text appeared; a last quarter may be running."""
    parts = reading.match.groupdict()
    number = int(parts["number"] or 0) or ORDINALS.get(parts["ordinal"] or "", 1)  # "les six premiers mois"
    months = 3 if letter == "Q" else 6
    if parts["ordinal"] in LAST:
        number = MONTHS_A_YEAR // months
        if not parts.get("year"):
            return _part_just_over(reading.published, months, letter)
    if number * months > MONTHS_A_YEAR:
        return None
    year = parts.get("year")
    if not year and not reading.published:
        return None
    if year and not year.isdigit():
        return f"{_relative_year(year, reading)}-{letter}{number}" if reading.published else None
    if year:
        return f"{year}-{letter}{number}"
    published = reading.published or datetime.date.min
    last = number * months == MONTHS_A_YEAR
    over = number * months < published.month or (
        last and (number - 1) * months < published.month and letter == "Q"
    )
    return f"{published.year if over else published.year - 1}-{letter}{number}"


def _part_just_over(published: datetime.date | None, months: int, letter: str) -> str | None:
    """Give the last quarter or half that was over: last quarter."""
    if not published:
        return None
    over = (published.month - 1) // months
    return f"{published.year}-{letter}{over}" if over else f"{published.year - 1}-{letter}{12 // months}"


def _relative_year(text: str, reading: Reading) -> int:
    year = reading.published.year if reading.published else 0
    return year - 1 if re.fullmatch(words.LAST_YEAR, text) else year


def read_same_year(reading: Reading) -> int:
    """Read the year of "the same period of 2024"."""
    parts = reading.match.groupdict()
    text = parts["year"] or parts["b"] or parts["c"]
    return int(text) if text.isdigit() else _relative_year(text, reading)


def read_quarter_of(reading: Reading) -> str | None:
    """Read "the June quarter": the one that ends with the month, the last that was over."""
    parts = reading.match.groupdict()
    month, year = MONTHS[parts["month"]], parts["year"] or parts["b"]
    if year:
        return f"{year}-Q{month // 3}"
    if not reading.published:
        return None
    over = month < reading.published.month
    return f"{reading.published.year if over else reading.published.year - 1}-Q{month // 3}"


def read_months(reading: Reading) -> str | None:
    """Read a run of months as the quarter or half that it is, else as its year."""
    parts = reading.match.groupdict()
    first, last = MONTHS[parts["from"]], MONTHS[parts["to"]]
    year = int(parts["year"]) if parts["year"] else year_of(reading, last, 1)
    if not year or first >= last:
        return None
    part = {(1, 3): "-Q1", (4, 6): "-Q2", (7, 9): "-Q3", (10, 12): "-Q4", (1, 6): "-H1", (7, 12): "-H2"}
    return f"{year}{part.get((first, last), '')}"


def read_nine_months(reading: Reading) -> str | None:
    """Read nine months as their year."""
    text = next((part for part in reading.match.groupdict().values() if part), None)
    if text and text.isdigit():
        return text
    return str(_relative_year(text or "", reading)) if reading.published else None


def read_span(reading: Reading) -> str | None:
    """Read 2021-2024 and 2023/24."""
    parts = reading.match.groupdict()
    first, last = parts["first"] or parts["a"], parts["last"] or parts["b"]
    whole = last if len(last) == len(first) else first[:2] + last
    return f"{first}/{whole}" if int(whole) > int(first) else None


def shift_year(by: int) -> Callable[[Reading], str | None]:
    """Read last, this and next year."""
    return lambda reading: str(reading.published.year + by) if reading.published else None


def shift_month(by: int) -> Callable[[Reading], str | None]:
    """Read last, this and next month."""

    def read(reading: Reading) -> str | None:
        if not reading.published:
            return None
        months = reading.published.year * 12 + reading.published.month - 1 + by
        return f"{months // 12}-{months % 12 + 1:02}"

    return read


def shift_day(by: int) -> Callable[[Reading], str | None]:
    """Read yesterday and last week."""

    def read(reading: Reading) -> str | None:
        return (reading.published + datetime.timedelta(by)).isoformat() if reading.published else None

    return read


def read_short_weekday(reading: Reading) -> str | None:
    """Read a Portuguese weekday without its -feira: na quinta."""
    return _back_to(f"{reading.match['weekday']}-feira", reading)


def _back_to(weekday: str, reading: Reading) -> str | None:
    if not reading.published:
        return None
    back = (reading.published.weekday() - WEEKDAYS[weekday]) % DAYS_A_WEEK
    return (reading.published - datetime.timedelta(back)).isoformat()


def read_weekday(reading: Reading) -> str | None:
    """Read a weekday as the last one up to the day of publication."""
    return _back_to(reading.match["weekday"], reading)

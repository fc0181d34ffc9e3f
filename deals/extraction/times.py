"""Words that tell a time: days, months, quarters, years, and times relative to the day of publication."""

import datetime
import re
from calendar import monthrange
from collections.abc import Callable
from typing import NamedTuple

from deals.extraction import calendar_words as words
from deals.extraction.calendar_words import MONTH, MONTHS, ORDINAL, ORDINALS, WEEKDAY, WEEKDAYS, YEAR

FUTURE = re.compile(
    r"\b(?:will|due|expected|planned|scheduled|prevue?s?|sera|devrait|previst[oa]s?|devera|set to)\b[^.]{0,40}$"
    r"|\b(?:by|until|from|next|before|d'ici|jusqu'|avant|a partir|ate|antes) (?:the )?(?:end of |fin |de |d')?(?:[a-z]+\.? ?\d{0,2})?$"
)
PAST = re.compile(
    r"\b(?:was|were|had|has|said|told|signed|since|after|visited|met|ont|ete|depuis|foi|desde|disse|apos)\b"
)
SOON = 45  # days ahead for which a bare date may lie in the future
DAYS_A_WEEK = 7


class Time(NamedTuple):
    """A time in a paragraph."""

    start: int
    end: int
    code: str  # 2024, 2024-03, 2024-03-09, 2024-Q1, 2024-H1, 2021/2024; empty for the year before another
    grain: str  # span, year, half, quarter, month, day, before


class Reading(NamedTuple):
    """What a pattern needs to be read: the match, what stands before and the day of publication."""

    match: re.Match[str]  # of the words alone
    before: str  # the sentence up to them
    published: datetime.date | None


def times_in(flat: str, published: datetime.date | None) -> list[Time]:
    """Find the times of a flattened text; relative ones need the day of publication."""
    found: list[Time] = []
    for match in PATTERN.finditer(flat):
        group = str(match.lastgroup)
        read, grain = READERS[group]
        before = flat[max(flat.rfind(". ", 0, match.start()), 0) : match.start()]
        code = read(Reading(PARTS[group].fullmatch(match[0]) or match, before, published))
        if code is not None:
            found.append(Time(match.start(), match.end(), code, grain))
    return found


def _day(reading: Reading) -> str | None:
    parts = reading.match.groupdict()
    day, month, year = int(parts["day"]), MONTHS[parts["month"]], parts.get("year")
    known = int(year) if year else _year_of(reading, month, day)
    if known is None or not 1 <= day <= monthrange(known, month)[1]:
        return None
    return f"{known}-{month:02}-{day:02}"


def _month(reading: Reading) -> str | None:
    parts = reading.match.groupdict()
    month, year = MONTHS[parts["month"]], parts.get("year")
    known = int(year) if year else _year_of(reading, month, 1)
    return None if known is None else f"{known}-{month:02}"


def _year_of(reading: Reading, month: int, day: int) -> int | None:
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


def _quarter(reading: Reading) -> str | None:
    return _part_of_year(reading, "Q")


def _half(reading: Reading) -> str | None:
    return _part_of_year(reading, "H")


def _part_of_year(reading: Reading, letter: str) -> str | None:
    """Read a quarter or half with its year, or the last one that had begun when the text appeared."""
    parts = reading.match.groupdict()
    number = int(parts["number"]) if parts.get("number") else ORDINALS[parts["ordinal"]]
    months = 3 if letter == "Q" else 6
    if number * months > 12:  # noqa: PLR2004 - months of a year
        return None
    year = parts.get("year")
    if not year and not reading.published:
        return None
    if year and not year.isdigit():
        return f"{_relative_year(year, reading)}-{letter}{number}" if reading.published else None
    if year:
        return f"{year}-{letter}{number}"
    published = reading.published or datetime.date.min
    begun = (number - 1) * months < published.month - 1
    return f"{published.year if begun else published.year - 1}-{letter}{number}"


def _relative_year(text: str, reading: Reading) -> int:
    year = reading.published.year if reading.published else 0
    return year - 1 if re.fullmatch(words.LAST_YEAR, text) else year


def _same_year(reading: Reading) -> int:
    parts = reading.match.groupdict()
    text = parts["year"] or parts["b"] or parts["c"]
    return int(text) if text.isdigit() else _relative_year(text, reading)


def _quarter_of(reading: Reading) -> str | None:
    """Read "the June quarter": the one that ends with the month."""
    parts = reading.match.groupdict()
    month = MONTHS[parts["month"]]
    year = int(parts["year"]) if parts["year"] else _year_of(reading, month - 2, 1)
    return f"{year}-Q{month // 3}" if year else None


def _months(reading: Reading) -> str | None:
    """Read a run of months as the quarter or half that it is, else as its year."""
    parts = reading.match.groupdict()
    first, last = MONTHS[parts["from"]], MONTHS[parts["to"]]
    year = int(parts["year"]) if parts["year"] else _year_of(reading, first, 1)
    if not year or first >= last:
        return None
    part = {(1, 3): "-Q1", (4, 6): "-Q2", (7, 9): "-Q3", (10, 12): "-Q4", (1, 6): "-H1", (7, 12): "-H2"}
    return f"{year}{part.get((first, last), '')}"


def _nine_months(reading: Reading) -> str | None:
    """Read nine months as their year."""
    text = next((part for part in reading.match.groupdict().values() if part), None)
    if text and text.isdigit():
        return text
    return str(_relative_year(text or "", reading)) if reading.published else None


def _span(reading: Reading) -> str | None:
    parts = reading.match.groupdict()
    first, last = parts["first"] or parts["a"], parts["last"] or parts["b"]
    whole = last if len(last) == len(first) else first[:2] + last
    return f"{first}/{whole}" if int(whole) > int(first) else None


def _shift_year(by: int) -> Callable[[Reading], str | None]:
    return lambda reading: str(reading.published.year + by) if reading.published else None


def _shift_month(by: int) -> Callable[[Reading], str | None]:
    def read(reading: Reading) -> str | None:
        if not reading.published:
            return None
        months = reading.published.year * 12 + reading.published.month - 1 + by
        return f"{months // 12}-{months % 12 + 1:02}"

    return read


def _shift_day(by: int) -> Callable[[Reading], str | None]:
    def read(reading: Reading) -> str | None:
        return (reading.published + datetime.timedelta(by)).isoformat() if reading.published else None

    return read


def _weekday(reading: Reading) -> str | None:
    """Read a weekday as the last one up to the day of publication."""
    if not reading.published:
        return None
    back = (reading.published.weekday() - WEEKDAYS[reading.match["weekday"]]) % DAYS_A_WEEK
    return (reading.published - datetime.timedelta(back)).isoformat()


_RELATIVE = rf"(?P<year>{YEAR}|{words.LAST_YEAR}|{words.THIS_YEAR})"
_OF = r"(?:,? (?:of |de |do |du |d'|in |em |en )?(?:the )?(?:year )?)"
SOURCES: dict[str, tuple[str, Callable[[Reading], str | None], str]] = {
    "before": (words.YEAR_BEFORE, lambda _: "", "before"),
    "same": (
        rf"(?:the )?same (?:period|three months|six months|nine months|quarter|half|months?)(?: of| in|,)? {_RELATIVE}"
        rf"|(?:la |a la |au cours de la )?meme periode (?:de |en )?{_RELATIVE.replace('year', 'b')}|(?:n?o )?mesmo periodo (?:de |do )?{_RELATIVE.replace('year', 'c')}",
        lambda reading: f"={_same_year(reading)}",
        "before",
    ),
    "last_part": (
        r"(?:the )?(?:previous|preceding|prior) (?:quarter|three months)|(?:au |le )?trimestre precedent|(?:n?o )?trimestre anterior",
        lambda _: "<",
        "before",
    ),
    "months": (
        rf"(?:(?:from|de|between|entre) )?(?P<from>{MONTH})[ -](?:to |a |and |et |e )?(?P<to>{MONTH})(?: (?:of |de )?(?P<year>{YEAR}))?(?! \d)",
        _months,
        "half",
    ),
    "month_quarter": (
        rf"(?P<month>march|june|september|december) quarter(?: (?:of )?(?P<year>{YEAR}))?",
        _quarter_of,
        "quarter",
    ),
    "day_first": (rf"(?P<day>\d{{1,2}})(?:er|st|nd|rd|th|º|o)? (?:de |of )?(?P<month>{MONTH})\.?(?:,? (?:de )?(?P<year>{YEAR}))?", _day, "day"),
    "month_first": (rf"(?P<month>{MONTH})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d,.]*\d)(?:,? (?P<year>{YEAR}))?", _day, "day"),
    "month_year": (rf"(?P<month>{MONTH})\.?,? (?:de |of )?(?P<year>{YEAR})", _month, "month"),
    "quarter": (rf"(?:(?P<ordinal>{ORDINAL})[ -](?:quarter|trimestre)|[qt](?P<number>[1-4]))(?:{_OF}{_RELATIVE})?", _quarter, "quarter"),
    "half": (
        rf"(?:(?P<ordinal>{ORDINAL})[ -](?:half|semestre|six months)|six premiers mois|seis primeiros meses|primeiros seis meses"
        rf"|[hs](?P<number>[12]))(?:{_OF}{_RELATIVE})?",
        _half,
        "half",
    ),
    "span": (
        rf"(?P<first>{YEAR})[/-](?P<last>{YEAR}|\d\d)(?!\d|-\d)|(?:between|entre|from|de) (?P<a>{YEAR}) (?:and|et|e|to|a) (?P<b>{YEAR})",
        _span,
        "span",
    ),
    "nine": (
        rf"(?:first )?nine months(?:{_OF}{_RELATIVE})?|(?:les )?neuf premiers mois(?:{_OF}{_RELATIVE.replace('year', 'b')})?"
        rf"|(?:primeiros )?nove (?:primeiros )?meses(?:{_OF}{_RELATIVE.replace('year', 'c')})?",
        _nine_months,
        "half",
    ),
    "fiscal": (rf"fy ?(?P<year>{YEAR}|\d\d)(?!\d)", lambda reading: f"20{reading.match['year'][-2:]}", "year"),
    "last_year": (words.LAST_YEAR, _shift_year(-1), "year"),
    "this_year": (words.THIS_YEAR, _shift_year(0), "year"),
    "next_year": (words.NEXT_YEAR, _shift_year(1), "year"),
    "last_month": (r"last month|le mois dernier|(?:n?o )?mes passado|(?:n?o )?ultimo mes", _shift_month(-1), "month"),
    "this_month": (r"this month|ce mois(?:-ci)?|este mes|neste mes", _shift_month(0), "month"),
    "next_month": (r"next month|le mois prochain|(?:n?o )?proximo mes", _shift_month(1), "month"),
    "last_week": (r"last week|la semaine derniere|(?:n?a )?semana passada", _shift_day(-7), "day"),
    "yesterday": (r"yesterday|hier|ontem", _shift_day(-1), "day"),
    "today": (r"today|aujourd'hui|hoje", _shift_day(0), "day"),
    "weekday": (rf"(?P<weekday>{WEEKDAY})", _weekday, "day"),
    "month": (
        rf"(?:in|since|by|until|of|from|late|early|mid-|en|fin|debut|depuis|em|desde|ate|de|d')[ -]?"
        rf"(?:late |early |mid-|fin |debut |finais de |inicio de )?(?P<month>{MONTH})(?!\.? \d|,? (?:de |of )?{YEAR})",
        _month,
        "month",
    ),
    "year": (rf"(?P<year>{YEAR})(?:s\b)?", lambda reading: reading.match["year"], "year"),
}  # fmt: skip
NO_YEAR_BEFORE = r"(?<![\w$€£.,/-])"
NO_YEAR_AFTER = r"(?![\w$€£%]|[.,/]\d| (?:tonnes?|tons?|toneladas?|t\b|million|milh|%|kg|metric|ounces?|km|megawatts?|mw))"


def _bare(pattern: str) -> str:
    """Take the names off the groups, so that all patterns fit into one."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


PARTS = {name: re.compile(pattern) for name, (pattern, _, _) in SOURCES.items()}
PATTERN = re.compile(
    NO_YEAR_BEFORE
    + "(?:"
    + "|".join(f"(?P<{name}>{_bare(pattern)})" for name, (pattern, _, _) in SOURCES.items())
    + ")"
    + NO_YEAR_AFTER
)
READERS = {name: (read, grain) for name, (_, read, grain) in SOURCES.items()}

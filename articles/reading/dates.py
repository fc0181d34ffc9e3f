"""Days written out in English, French, Portuguese and Spanish, as ISO 8601."""

import datetime
import re
from collections.abc import Iterator

MONTHS = [
    "january jan janvier janv janeiro enero ene",
    "february feb février fevrier févr fevereiro fev febrero",
    "march mar mars março marco marzo",
    "april apr avril avr abril abr",
    "may mai maio mayo",
    "june jun juin junho junio",
    "july jul juillet juil julho julio",
    "august aug août aout agosto ago",
    "september sep sept septembre setembro set septiembre",
    "october oct octobre outubro out octubre",
    "november nov novembre novembro noviembre",
    "december dec décembre decembre déc dezembro dez diciembre dic",
]
NUMBER_OF = {name: number for number, names in enumerate(MONTHS, 1) for name in names.split()}
_MONTH = rf"(?P<month>{'|'.join(sorted(NUMBER_OF, key=len, reverse=True))})\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>[0-3]?\d)"
FORMS = [
    re.compile(rf"\b{_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)"),
    re.compile(rf"\b{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?\s*,?\s+{_YEAR}\b", re.IGNORECASE),
    re.compile(
        rf"\b{_DAY}(?:st|nd|rd|th|er|º)?\s+(?:de\s+)?{_MONTH}\s*,?\s+(?:de\s+)?{_YEAR}\b", re.IGNORECASE
    ),
    re.compile(rf"\b(?P<day>[0-3]\d)/(?P<number>[01]\d)/{_YEAR}\b"),
]


def first_day(text: str) -> str:
    """Give the first day that a text names with its year; empty if there is none."""
    return min(_days(text), default=(0, ""))[1]


def latest_day(text: str, until: datetime.date) -> str:
    """Give the latest day that a text names and that is not after `until`; empty if there is none."""
    return max((day for _place, day in _days(text) if day <= until.isoformat()), default="")


def _days(text: str) -> Iterator[tuple[int, str]]:
    """Give the days with the places where they stand."""
    for form in FORMS:
        for match in form.finditer(text):
            parts = match.groupdict()
            named = parts.get("month")
            month = NUMBER_OF[named.lower()] if named else int(parts["number"])
            try:
                day = datetime.date(int(parts["year"]), month, int(parts["day"]))
            except ValueError:
                continue  # 31 February, or 04/13 of a country that writes the month first
            yield match.start(), day.isoformat()

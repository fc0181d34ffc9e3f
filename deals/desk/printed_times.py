"""Whether a text prints a time, or it was worked out: from relative words, or from what stands elsewhere."""

import datetime

from deals.extraction.found import Span
from deals.extraction.sentences import sentence_at
from deals.extraction.times import times_in
from deals.extraction.words import flatten

# Days of publication that are not the text's own: what is read the same for both does not hang on them.
PROBES = (datetime.date(2001, 2, 14), datetime.date(2002, 9, 21))


def prints_date(text: str, span: Span, date: str) -> bool:
    """Tell whether words print a date; of a day or month the year may be left out, as newspapers do."""
    tail = date[len("2024") :]
    for probe in PROBES:
        codes = _codes(text, span.start, span.end, probe)
        if date not in codes and not (tail and any(code.endswith(tail) for code in codes)):
            return False
    return True


def prints_period(text: str, span: Span, period: str) -> bool:
    """Tell whether the sentence of a number prints its period, with its year."""
    codes = _codes(text, *sentence_at(text, span.start), None)
    return any(code.startswith(period) for code in codes)


def _codes(text: str, start: int, end: int, published: datetime.date | None) -> list[str]:
    """Read the times between two places; "the same period of 2024" has its year printed."""
    times = times_in(flatten(text), published)
    return [time.code.removeprefix("=") for time in times if start <= time.start < end]

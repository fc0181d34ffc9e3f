"""Periods that are told by another: a year earlier, that year, in the third, two years before."""

import re

from deals.extraction.memory import Memory
from deals.extraction.scene import Sentence
from deals.extraction.times import Time

WHOLE_YEAR, THAT_YEAR, THOSE_MONTHS, QUARTER_BEFORE = "@", "*", "**", "<"
POINTING = frozenset({WHOLE_YEAR, THAT_YEAR, THOSE_MONTHS})
LASTING = frozenset({"year", "quarter", "half", "month", "span"})
LEADS = re.compile(
    r"(?:(?:all of|during|throughout|over|in|for|on|au|aux|en|em|no|na|nos|durant|pendant|durante|sur|ao longo de)(?: (?:the|l'|la|le|o|a|toute?|todo))* ?)?"
)


def is_compared_with(time: Time) -> bool:
    """Tell whether a time is one that a number is compared with; "that year" and "in the third" are not."""
    return time.grain == "before" and time.code not in POINTING and not time.code.startswith("#")


def resolve(time: Time, memory: Memory, *, compared: bool) -> str | None:
    """Write a relative time as a period, of the same length as the one it counts from."""
    base, code = memory.period or memory.time, time.code
    if code.startswith("="):
        return code[1:] + (base[4:] if base else "")
    if base and code in POINTING:
        return {WHOLE_YEAR: base[:4], THAT_YEAR: (memory.time or base)[:4], THOSE_MONTHS: base}[code]
    return _counted_from(base, code, compared=compared) if base else None


def _counted_from(base: str, code: str, *, compared: bool) -> str | None:
    """Count from another period: the year or quarter before it, years before it, another part of its year."""
    if code.startswith("#"):
        return _part(base, int(code[1:]), compared=compared)
    if code.startswith(("-", "+")):
        return f"{int(base[:4]) + int(code)}"
    return _quarter_before(base) if code == QUARTER_BEFORE else year_before(base)


def year_before(code: str) -> str:
    """Give the same period of the year before."""
    return f"{int(code[:4]) - 1}{code[4:]}" if "/" not in code else code


def _quarter_before(code: str) -> str:
    if code[4:6] not in ("-Q", "-H"):
        return year_before(code)
    year, letter, part = int(code[:4]), code[5], int(code[6])
    return f"{year}-{letter}{part - 1}" if part > 1 else f"{year - 1}-{letter}{4 if letter == 'Q' else 2}"


def _part(base: str, number: int, *, compared: bool) -> str | None:
    """Give the n-th quarter or half beside another; what is compared with lies before."""
    letter = base[5:6]
    if letter not in ("Q", "H") or (letter == "H" and number > 2):  # noqa: PLR2004 - halves of a year
        return None
    earlier = compared and number > int(base[6])
    return f"{int(base[:4]) - earlier}-{letter}{number}"


def time_told(sentence: Sentence) -> str | None:
    """Give the last time of a sentence that lasts."""
    return next((one.code for one in reversed(sentence.times) if one.grain in LASTING), None)


def time_that_leads(sentence: Sentence) -> str | None:
    """Give the time with which a sentence begins: in 2019 the country sold more of everything."""
    for one in sentence.times:
        lasts = one.grain in LASTING and one.grain != "month"
        if lasts and LEADS.fullmatch(sentence.flat, sentence.start, one.start):
            return one.code
    return None

"""Round places for an axis, and what to write at them."""

import datetime
import math

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _

_TRILLION, _BILLION, _MILLION, _TEN_THOUSAND = 10**12, 10**9, 10**6, 10**4
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500)
_MONTHS = 12


def round_step(rough: float) -> float:
    """Return the smallest of 1, 2, 5 × 10ⁿ that is no less than a rough step."""
    power = 10.0 ** math.floor(math.log10(rough))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * (1 - 1e-9))


def number_ticks(low: float, high: float, wanted: int = 4, *, whole: bool = False) -> list[float]:
    """Place ticks from the round number below `low` to the one above `high`; `whole` for counts."""
    if high <= low:
        high = low + (abs(low) or 1.0)
    step = round_step((high - low) / wanted)
    if whole:
        step = max(step, 1.0)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [index * step for index in range(first, last + 1)]


def round_places(names: list[str], least: int) -> list[int]:
    """Find the round years or months (2025-04) among names, about `least` apart; others go by their place."""
    year, _dash, month = names[0].partition("-")
    steps: tuple[int, ...] = (least,)
    start = 0
    if month.isdecimal():
        steps, start = _MONTH_STEPS, int(year) * _MONTHS + int(month) - 1
    elif year.isdecimal():
        steps, start = _YEAR_STEPS, int(year)
    step = next((step for step in steps if step >= least), least)
    return [place for place in range(len(names)) if (start + place) % step == 0]


def date_ticks(low: datetime.date, high: datetime.date, wanted: int = 5) -> list[datetime.date]:
    """Place ticks on firsts of months (or of years) inside a span of dates."""
    months = (high.year - low.year) * _MONTHS + high.month - low.month
    step = next((step for step in _MONTH_STEPS if months / step <= wanted), _MONTH_STEPS[-1])
    start = low.year * _MONTHS + low.month - 1
    firsts = range(-(-start // step) * step, high.year * _MONTHS + high.month, step)
    dates = [datetime.date(first // _MONTHS, first % _MONTHS + 1, 1) for first in firsts]
    return [date for date in dates if low <= date <= high]


def date_label(date: datetime.date, *, years_only: bool) -> str:
    """Write a tick's date: the year, or month and year."""
    return str(date.year) if years_only else date_format(date, "M Y")


def exact(value: float) -> str:
    """Write a number in full, in the reader's locale: 1,567,000,000 or 0.25."""
    if isinstance(value, float):
        value = int(value) if value.is_integer() else float(f"{value:.12g}")
    decimals = max(0, -math.floor(math.log10(abs(value))) + 3) if isinstance(value, float) and value else 0
    text = f"{value:.{decimals}f}".rstrip("0").rstrip(".") if decimals else str(value)
    return number_format(text, use_l10n=True, force_grouping=True)


def brief(value: float, prefix: str = "", suffix: str = "") -> str:
    """Write a number to be read at a glance: $1.5 bn, 40,000 t."""
    sizes = ((_TRILLION, _("tn")), (_BILLION, _("bn")), (_MILLION, _("mn")))
    size, word = next(((size, word) for size, word in sizes if abs(value) >= size), (1, ""))
    if size == 1 and abs(value) >= _TEN_THOUSAND and value % 1000 == 0 and prefix:
        size, word = 1000, _("k")
    sign = "−" if value < 0 else ""
    number = exact(float(f"{abs(value) / size:.3g}")) if size > 1 else exact(abs(value))
    return f"{sign}{prefix}{number}{' ' if word else ''}{word}{suffix}"

"""Numbers as people read them, in the reader's language, without rounding anything away."""

from decimal import Decimal

from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

MILLION = Decimal(1_000_000)
BILLION = Decimal(1_000_000_000)
SYMBOLS = {"USD": "US$", "CAD": "C$", "EUR": "€", "GBP": "£"}


def plain(value: Decimal) -> str:
    """Write with thousands separators and no needless zeros: 17,300 or 0.5."""
    whole = value == value.to_integral_value()
    places = 0 if whole else -int(value.normalize().as_tuple().exponent)
    return formats.number_format(value, decimal_pos=places, force_grouping=True, use_l10n=True)


def whole(number: int) -> str:
    """Write a count with thousands separators."""
    return plain(Decimal(number))


def money(value: Decimal, currency: str) -> str:
    """Write a sum with its currency; millions and billions as words where three decimals lose nothing."""
    symbol = SYMBOLS.get(currency, f"{currency} ")
    for size, word in ((BILLION, _("billion")), (MILLION, _("million"))):
        parts = value / size
        if parts >= 1 and parts == round(parts, 3):
            return f"{symbol}{plain(parts)} {word}"
    return f"{symbol}{plain(value)}"


def quantity(value: Decimal, unit: str) -> str:
    """Write a value with its unit, a code of the vocabulary of units."""
    if unit == "usd":
        return money(value, "USD")
    if unit == "percent":
        return _("%(number)s%%") % {"number": plain(value)}
    if unit == "times":
        return _("%(number)s times") % {"number": plain(value)}
    words = {
        "tonnes": ngettext("%(number)s tonne", "%(number)s tonnes", int(value)),
        "kilograms": _("%(number)s kg"),
        "acres": ngettext("%(number)s acre", "%(number)s acres", int(value)),
    }
    return words[unit] % {"number": plain(value)}


def span(low: Decimal, high: Decimal, unit: str) -> str:
    """Write a range; its unit stands once, but for money, where billions may meet millions."""
    return f"{quantity(low, unit) if unit == 'usd' else plain(low)}–{quantity(high, unit)}"

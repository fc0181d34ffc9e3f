"""A number with its unit."""

from decimal import Decimal
from typing import NamedTuple

YEAR = range(1900, 2101)
# The units of figures and amounts as the vocabulary writes them, by those of quantities.
UNIT_OF = {"USD": "usd", "tonnes": "tonnes", "percent": "percent"}


class Quantity(NamedTuple):
    """A number with its unit; `value` is in tonnes, per cent or whole units of the currency."""

    start: int
    end: int
    value: Decimal
    unit: str  # tonnes, percent, points or ISO 4217
    raw: Decimal  # as written, before the unit was reduced to tonnes
    price: bool = False  # money for a weight or share
    yearly: bool = False
    often: bool = False  # by the day, week or month
    ends_range: bool = False
    begins_range: bool = False
    shared: bool = False  # its unit stands at another number


def tidy(value: Decimal) -> Decimal:
    """Write a number without exponent and needless zeros."""
    whole = value.to_integral_value()
    return Decimal(int(whole)) if value == whole else value.normalize()

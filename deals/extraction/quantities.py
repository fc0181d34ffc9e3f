"""Quantities: a number with its unit, alone, in a range, or in a list that shares one unit."""

import re
from decimal import Decimal

from deals.extraction.bare_numbers import completed
from deals.extraction.choosing.ranker import Weights
from deals.extraction.choosing.weights import learned
from deals.extraction.numbers import Number, numbers_in
from deals.extraction.quantity import YEAR, Quantity
from deals.extraction.units import currency_before, unit_after

PER = r"(?:/ ?|-? ?(?:per|a|an|each|every|par|by|por|l'|la|le|ao|cada|the)[ -])"
THING = (
    r"(?:metric ton(?:ne)?s?|dry metric ton(?:ne)?|tonnes?|tons?|toneladas?|tm\b|t\b|dmt\b|lbs?\b|pounds?|livres?|libras?"
    r"|troy ounces?|ounces?|onces?|oncas?|oz\b|kg\b|kilos?|kilogram\w*|kilogramme|quilo\w*|barrels?|baril|barril"
    r"|shares?|acoes|acao|actions?|carats?|quilates?|mtu\b|head|capita|hectares?|unit)"
)
PRICE = re.compile(rf" ?{PER}{THING}|/ ?{THING}| ?l'once| ?la livre| ?la tonne| ?a onca")
YEARLY = re.compile(
    r" ?(?:(?:of|de|du|do|da) [a-z' -]{3,40}? |d'[a-z' -]{3,40}? )?(?:annually|yearly|a year|per year|each year|every year|per annum|/year|/yr|par an|chaque annee"
    r"|annuel\w*|l'an|por ano|ao ano|anua(?:l|is)|anualmente|/ano|/an)\b"
)
OFTEN = re.compile(
    r" ?(?:a|per|par|por|ao|/) ?(?:day|month|week|jour|mois|semaine|dia|mes|semana|hour|heure|hora)\b"
)


def quantities_in(text: str, flat: str, language: str, weights: Weights | None = None) -> list[Quantity]:
    """Find the quantities of a paragraph; `flat` is the text folded, character for character.

    `weights` choose the units that bare numbers are meant to have; those that were learned, if not given.
    """
    numbers, found = told(text, flat, language)
    return list(completed(numbers, found, flat, learned()["unit"] if weights is None else weights))


def told(text: str, flat: str, language: str) -> tuple[list[Number], list[Quantity | None]]:
    """Find the numbers of a paragraph, and of each the quantity that it is if its unit is told."""
    numbers = numbers_in(flat, language)
    found: list[Quantity | None] = [_with_unit(number, text, flat) for number in numbers]
    for at in range(1, len(numbers)):
        mine, former = found[at], found[at - 1]
        if mine is None and former is not None and flat[former.end : numbers[at].start] == "-":
            found[at - 1], found[at] = _upper(former, numbers[at])
    for at in range(len(numbers) - 2, -1, -1):
        mine, following = found[at], found[at + 1]
        if mine is None and following is not None:
            found[at], found[at + 1] = _shared(numbers[at], numbers[at + 1], following, flat)
        elif mine is not None and following is not None and _range(flat, mine.end, following.start):
            found[at], found[at + 1] = mine._replace(begins_range=True), following._replace(ends_range=True)
    return numbers, found


def _with_unit(number: Number, text: str, flat: str) -> Quantity | None:
    """Give a number its unit: a currency sign before it, or a unit after it."""
    sign = currency_before(flat, number.start)
    unit = unit_after(flat, number.end, text)
    if sign:
        start, code = sign
        end = unit.end if unit and unit.code not in ("percent", "points", "tonnes") else number.end
        return _flagged(Quantity(start, end, number.value, code, number.value), flat)
    several = number.bare >= 2 or number.scaled  # noqa: PLR2004 - "a ton" counts nothing
    if not unit or (number.in_letters and not several and unit.code != "percent"):
        return None
    value = number.value * unit.factor
    return _flagged(Quantity(number.start, unit.end, value, unit.code, number.value), flat)


def _flagged(quantity: Quantity, flat: str) -> Quantity:
    """Tell prices and rates."""
    end = quantity.end
    money = quantity.unit not in ("tonnes", "percent", "points")
    return quantity._replace(
        price=money and bool(PRICE.match(flat, end)),
        yearly=bool(YEARLY.match(flat, end))
        or flat[quantity.start : end].endswith(("pa", "py", "/y", "/an", "/a")),
        often=bool(OFTEN.match(flat, end)),
    )


def _range(flat: str, end: int, start: int) -> bool:
    """Tell whether only a dash or "to" stands between; "from … to …" tells of a change instead."""
    return bool(re.fullmatch(r" ?(?:-|to|a|ate) ?", flat[end:start]))


def _upper(former: Quantity, number: Number) -> tuple[Quantity, Quantity]:
    """Read the upper end of $250-300 million, whose scale is the lower end's too."""
    scale = number.value / number.bare if number.bare else Decimal(1)
    low = former._replace(value=former.value * scale, raw=former.raw * scale, begins_range=True)
    high = former._replace(
        start=number.start, end=number.end, value=number.value, raw=number.value, ends_range=True, shared=True
    )
    return low, high


def _shared(
    number: Number, other: Number, following: Quantity, flat: str
) -> tuple[Quantity | None, Quantity]:
    """Let a bare number take the unit of the next: 5-10 %, between 2 and 3 million tonnes, 10, 20 and 30 tonnes."""
    between = flat[number.end : following.start]
    is_year = not number.scaled and number.bare in YEAR and "," not in flat[number.start : number.end]
    if is_year or not re.fullmatch(r" ?(?:-|to|a|ate|and|et|e|,|, and|or|ou) ?", between):
        return None, following
    dash = "," not in between
    both = dash and (between.strip() not in ("and", "et", "e") or bool(BETWEEN.search(flat[: number.start])))
    scale = other.value / other.bare if both and other.bare and not number.scaled else Decimal(1)
    factor = following.value / other.value if other.value else Decimal(1)
    value = number.value * scale * factor
    sharing = Quantity(
        number.start, number.end, value, following.unit, number.value * scale, begins_range=both, shared=True
    )
    return sharing, following._replace(ends_range=both)


BETWEEN = re.compile(r"\b(?:between|entre)(?: (?:us)?\$?)? ?$")

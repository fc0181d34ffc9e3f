"""Units of mass, money and share, and how much of a base unit (tonnes, US dollars, per cent) each is."""

import re
from decimal import Decimal
from typing import NamedTuple

OF = r"(?:de |d'|of )?"
METRIC = r"(?:dry metric |wet metric |dry |wet |metric )"
PER_YEAR = r"(?:tpa|tpy|t/y|t/yr|t/a|t/an|t/ano)"
MASS: tuple[tuple[str, str], ...] = (
    (rf"{OF}(?:short tons?|tonnes? courtes?|toneladas? curtas?)\b", "0.90718474"),
    (r"(?:long tons?)\b", "1.0160469"),
    (rf"{OF}{METRIC}?(?:tonnes?|tons?|toneladas?|tonelagem)\b(?: metriques?| metricas?)?", "1"),
    (r"(?:mtpa|mtpy|mt/y|mt/an|mt/a)\b", "mega"),
    (r"(?:ktpa|ktpy|kt/y|kt/a|kt)\b", "1000"),
    (rf"{PER_YEAR}\b", "1"),
    (r"mt\b", "mega"),
    (r"(?:dmt|wmt|tm)\b", "1"),
    (r"tu\b", "1"),
    (rf"{OF}t\b(?!\w)(?: u3o8\b)?", "small"),
    (rf"{OF}(?:kilograms?|kilogrammes?|kilogramas?|kilos?|quilogramas?|quilos?|kgs?)\b", "0.001"),
    (rf"{OF}(?:troy ounces?|fine ounces?|ounces?|onces?|oncas?|oz)\b(?: troy)?", "0.0000311034768"),
    (r"koz\b", "0.0311034768"),
    (r"moz\b", "31.1034768"),
    (rf"{OF}(?:pounds?(?! sterling)|lbs?|livres?(?! sterling)|libras?(?! esterlinas))\b", "0.00045359237"),
    (r"mlbs?\b", "453.59237"),
)
DOLLARS = (
    r"(?:u\.?s\.? dollars?|american dollars?|dollars? americains?|dollars? us|dollars?(?! (?:canadiens?|australiens?"
    r"|namibiens?|canadenses?))|dolares (?:norte-)?americanos|dolares dos estados unidos|dolares(?! (?:canad|austral))"
    r"|(?:us\$|usd|\$)(?! ?\d))"
)
OTHER_MONEY = {
    "EUR": r"(?:euros?|eur\b|€)",
    "GBP": r"(?:pounds? sterling|livres? sterling|libras? esterlinas|gbp\b|£)",
    "ZAR": r"(?:rands?\b|zar\b)",
    "XOF": r"(?:f ?cfa|fcfa|francs? cfa|cfa francs?|francos? cfa|xof\b|xaf\b)",
    "CNY": r"(?:yuan|renminbi|rmb\b|cny\b)",
    "RWF": r"(?:rwf\b|rwandan francs?|francs? rwandais)",
    "CDF": r"(?:cdf\b|congolese francs?|francs? congolais)",
    "AOA": r"(?:kwanzas?|aoa\b|kz\b)",
    "MZN": r"(?:meticais|metical|mzn\b)",
    "BRL": r"(?:reais|brl\b|r\$)",
    "CAD": r"(?:canadian dollars?|dollars? canadiens?|dolares canadenses|cad\b|c\$|ca\$)",
    "AUD": r"(?:australian dollars?|dollars? australiens?|dolares australianos|aud\b|a\$)",
    "KES": r"(?:kenyan? shillings?|shillings?|kes\b|ksh)",
    "NGN": r"(?:nairas?|ngn\b)",
    "ZMW": r"(?:kwachas?|zmw\b)",
    "GHS": r"(?:cedis?|ghs\b)",
    "MAD": r"(?:dirhams?|mad\b)",
    "GNF": r"(?:guinean francs?|francs? guineens?|gnf\b)",
    "MGA": r"(?:ariary|mga\b)",
    "BWP": r"(?:pulas?\b|bwp\b)",
}
PERCENT = r"(?:%|per ?cent\b|pct\b|pour ?cent\b|por ?cento\b)"
POINTS = r"(?:percentage points?|points? de pourcentage|pontos? percentua\w+|points? de base|basis points?)"
BEFORE = re.compile(
    r"(?P<USD>us\$ ?|(?<![a-z])usd ?|u\.s\.\$ ?|(?<![a-z])\$ ?)$|(?P<EUR>€ ?|(?<![a-z])eur ?)$|(?P<GBP>£ ?)$|(?P<CAD>ca?\$ ?)$"
    r"|(?P<AUD>au?\$ ?)$|(?P<BRL>r\$ ?)$|(?P<ZAR>(?<![a-z])r ?|(?<![a-z])zar ?)$|(?P<RWF>(?<![a-z])rwf ?|(?<![a-z])frw ?)$|(?P<XOF>(?<![a-z])fcfa ?)$"
    r"|(?P<CNY>(?<![a-z])rmb ?|¥ ?|(?<![a-z])cny ?)$|(?P<NGN>₦ ?|(?<![a-z])ngn ?)$|(?P<KES>(?<![a-z])ksh\.? ?|(?<![a-z])kes ?)$|(?P<NAD>n\$ ?)$|(?P<GHS>gh₵ ?)$"
)


class Unit(NamedTuple):
    """A unit after a number: `code` is tonnes, percent, points or a currency of ISO 4217."""

    end: int
    code: str
    factor: Decimal


_MASS = [(re.compile(rf"[ -]?{pattern}"), factor) for pattern, factor in MASS]
_MONEY = [(re.compile(rf"[ -]?{OF}{DOLLARS}"), "USD")] + [
    (re.compile(rf"[ -]?{OF}{pattern}"), code) for code, pattern in OTHER_MONEY.items()
]
_SHARE = ((re.compile(rf" ?{POINTS}"), "points"), (re.compile(rf"[ -]?{PERCENT}"), "percent"))
NO_MASS = re.compile(r"[ -]?(?:tonnes?|tons?|t)[ -](?:trucks?|trains?|vehicles?|crane)|[ ]?t/h\b|[ ]?kg/")


def unit_after(flat: str, at: int, text: str) -> Unit | None:
    """Read the unit that follows at this place, if any; `text` has the capitals that tell Mt from mt."""
    for pattern, code in (*_SHARE, *_MONEY[1:], *_MONEY[:1]):
        match = pattern.match(flat, at)
        if match:
            return Unit(match.end(), code, Decimal(1))
    if NO_MASS.match(flat, at):
        return None
    for pattern, factor in _MASS:
        match = pattern.match(flat, at)
        if match:
            size = _mass(factor, text[at : match.end()])
            return Unit(match.end(), "tonnes", size) if size else None
    return None


def currency_before(flat: str, at: int) -> tuple[int, str] | None:
    """Read the currency sign that ends at this place: its start and its code."""
    match = BEFORE.search(flat[max(0, at - 6) : at])
    return (at - len(match[0]), str(match.lastgroup)) if match else None


def _mass(factor: str, written: str) -> Decimal:
    """Give the size of a unit: a capital M is a million, mt the metric ton, a capital T no unit."""
    if factor == "small":
        return Decimal(0 if written.endswith("T") else 1)
    if factor == "mega":
        return Decimal(1_000_000) if "M" in written or "pa" in written.lower() else Decimal(1)
    return Decimal(factor)

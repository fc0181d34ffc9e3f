"""By what a proposal and a recorded fact are the same thing; both sides write it by these functions. Pure."""

from decimal import Decimal


def number(value: Decimal, unit: str) -> str:
    """Name a figure by its value and unit."""
    return f"{plain(value)} {unit}"


def money(value: Decimal, currency: str) -> str:
    """Name an amount by its value and currency."""
    return f"{plain(value)} {currency}"


def when(date: str, kind: str) -> str:
    """Name an event by its date, as exactly as it is known, and its kind."""
    return f"{date} {kind}"


def role(actor: str, played: str) -> str:
    """Name a party by its actor and role."""
    return f"{actor.casefold()} {played}"


def term(side: str, kind: str) -> str:
    """Name a term by who gives what sort of thing."""
    return f"{side} {kind}"


def named(name: str) -> str:
    """Name an actor or a site by its name."""
    return " ".join(name.casefold().split())


def plain(value: Decimal) -> str:
    """Write a number with all its digits and without needless zeros."""
    return f"{Decimal(value).normalize():f}"

"""Numbers of rows in addresses and forms, where anything can stand."""

DIGITS = 18  # as many as every bigint can have


def number_in(text: str | None) -> int:
    """Read the number of a row; 0, which no row has, if it can be none."""
    return int(text) if text and text.isdecimal() and len(text) <= DIGITS else 0

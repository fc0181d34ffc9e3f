"""Periods that are told by another: a year earlier, that year, in the third, two years before."""

import datetime

QUARTERS, HALVES = 4, 2


def year_before(code: str) -> str:
    """Give the same period of the year before."""
    return f"{int(code[:4]) - 1}{code[4:]}" if "/" not in code else code


def part_before(code: str) -> str:
    """Give the quarter or half before; of other periods the same one of the year before."""
    if code[4:6] not in ("-Q", "-H"):
        return year_before(code)
    year, letter, part = int(code[:4]), code[5], int(code[6])
    last = QUARTERS if letter == "Q" else HALVES
    return f"{year}-{letter}{part - 1}" if part > 1 else f"{year - 1}-{letter}{last}"


def part_over(day: datetime.date, letter: str) -> str:
    """Give the newest quarter or half that was over on a day."""
    parts = QUARTERS if letter == "Q" else HALVES
    over = (day.month - 1) * parts // 12
    return f"{day.year}-{letter}{over}" if over else f"{day.year - 1}-{letter}{parts}"


def part_after(code: str) -> str | None:
    """Give the quarter or half after."""
    if code[4:6] not in ("-Q", "-H"):
        return None
    year, letter, part = int(code[:4]), code[5], int(code[6])
    last = QUARTERS if letter == "Q" else HALVES
    return f"{year}-{letter}{part + 1}" if part < last else f"{year + 1}-{letter}1"


def shape_of(code: str) -> str:
    """Tell a year (Y) from a quarter (Q), a half (H), a month (M) and several years (S)."""
    if "/" in code:
        return "S"
    return {"": "Y", "Q": "Q", "H": "H"}.get(code[5:6], "M")


def counted_from(base: str, code: str) -> str | None:
    """Write a time that counts from another; `code` is that of a `Time` whose grain is "before"."""
    if code.startswith("="):
        return code[1:] + base[4:]
    if code.startswith("#"):
        number, letter = int(code[1:]), base[5:6]
        last = {"Q": QUARTERS, "H": HALVES}.get(letter, 0)
        return f"{base[:4]}-{letter}{number}" if number <= last else None
    if code.startswith(("-", "+")):
        return f"{int(base[:4]) + int(code)}"
    if code == ">":
        return part_after(base)
    if code.startswith("!"):
        return base[:4] if code == "!Y" else base if shape_of(base) == code[1] else None
    return {"@": base[:4], "*": base[:4], "**": base, "<": part_before(base)}.get(code) or year_before(base)

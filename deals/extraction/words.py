"""Words of a text with their places, and words made comparable: without capitals and accents."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+")


class Word(NamedTuple):
    """A run of letters and digits."""

    start: int
    end: int
    folded: str
    capital: bool  # begins with a capital letter


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Drop capitals and accents: Étain -> etain."""
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(char for char in bare if not unicodedata.combining(char))


def words_of(text: str) -> list[Word]:
    """Split into words."""
    return [
        Word(match.start(), match.end(), fold(match[0]), match[0][0].isupper())
        for match in WORD.finditer(text)
    ]


def flatten(text: str) -> str:
    """Fold a text while every character keeps its place, for patterns that need no accents."""
    return "".join(_plain(char) for char in text)


@lru_cache(maxsize=10_000)
def _plain(char: str) -> str:
    """Give one character for one: é -> e, typographic apostrophes and blanks -> plain ones."""
    if char in "’ʼ‘`´":
        return "'"
    if char in "\u00a0\u202f\u2009\u2007\t\n":
        return " "
    if char in "‑–—−":
        return "-"
    bare = unicodedata.normalize("NFD", char.lower())[:1]
    return bare or char

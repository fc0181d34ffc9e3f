"""The few words that pin a place in an article."""

import re

MOST = 12
BEFORE = 4
REACH = 250  # characters within which twelve words stand
WORD = re.compile(r"\S+")


def phrase_around(text: str, start: int, end: int) -> str:
    """Give at most twelve words as they stand: the span, and the words beside it in its sentence."""
    low = text.rfind(" ", 0, max(0, start - REACH)) + 1
    high = text.find(" ", end + REACH)
    words = list(WORD.finditer(text, low, high if high >= 0 else len(text)))
    inside = [at for at, word in enumerate(words) if word.start() < end and word.end() > start]
    if not inside:
        return ""
    first = max(0, inside[0] - BEFORE)
    first = max(first, inside[-1] - MOST + 1)
    last = min(len(words) - 1, first + MOST - 1)
    return text[words[first].start() : words[last].end()]

"""Where the clause round some words begins and ends."""

import re

from deals.extraction.scene import Sentence

BORDER = re.compile(
    r"[;:—–]| - |(?<!\w)(?:while|after|before|although|though|but|tandis|apres|avant|mais|enquanto|apos|antes|mas)(?!\w)"
)


def clause_around(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """Give the place between the nearest borders on both sides of some words."""
    low = max((one.end() for one in BORDER.finditer(sentence.flat, sentence.start, start)), default=0)
    border = BORDER.search(sentence.flat, end, sentence.end)
    return max(low, sentence.start), border.start() if border else sentence.end

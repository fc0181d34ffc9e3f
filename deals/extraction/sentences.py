"""Where sentences begin and end in a paragraph."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

SHORT = (
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bNo)(?<!\bvs)(?<!\bJr)(?<!\bSr)(?<!\bapprox)(?<!\bM)(?<!\bU\.S)"
    r"(?<!\bJan)(?<!\bFeb)(?<!\bMar)(?<!\bApr)(?<!\bAug)(?<!\bSept)(?<!\bSep)(?<!\bOct)(?<!\bNov)(?<!\bDec)(?<!\bInc)"
    r"(?<!\bLtd)(?<!\bCorp)(?<!\bCo)(?<!\bProf)(?<!\bGen)(?<!\bHon)(?<!\bExc)(?<!\bEng)(?<!\bMme)(?<!\bn)(?<!\bU\.K)"
    r"(?<!\b[A-Z])"
)
END = re.compile(rf"{SHORT}[.!?…](?:['\"”’)\]]|\s?»)*\s+(?=[\"“‘«(]?\s?[A-ZÀ-Ý0-9$€£])|;\s+")
LONGEST = 900  # characters


@lru_cache(maxsize=512)
def sentences_of(text: str) -> list[tuple[int, int]]:
    """Give the start and end of each sentence; a semicolon parts sentences too."""
    ends = [match.end() for match in END.finditer(text)]
    bounds = [0, *ends, len(text)]
    whole = ((start, end) for start, end in pairwise(bounds) if text[start:end].strip())
    return [part for start, end in whole for part in _cut(text, start, end)]


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut what is too long for a sentence, such as a table without full stops, at a blank."""
    while end - start > LONGEST:
        blank = text.rfind(" ", start, start + LONGEST) + 1
        cut = blank if blank > start else start + LONGEST
        yield start, cut
        start = cut
    yield start, end


def sentence_at(text: str, at: int) -> tuple[int, int]:
    """Give the sentence in which a character stands."""
    for start, end in sentences_of(text):
        if start <= at < end:
            return start, end
    return 0, len(text)

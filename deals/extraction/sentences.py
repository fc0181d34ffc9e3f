"""Where sentences begin and end in a paragraph."""

import re
from functools import lru_cache

SHORT = (
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bNo)(?<!\bvs)(?<!\bJr)(?<!\bSr)(?<!\bapprox)(?<!\bM)(?<!\bU\.S)"
    r"(?<!\bJan)(?<!\bFeb)(?<!\bMar)(?<!\bApr)(?<!\bAug)(?<!\bSept)(?<!\bSep)(?<!\bOct)(?<!\bNov)(?<!\bDec)(?<!\bInc)"
    r"(?<!\bLtd)(?<!\bCorp)(?<!\bCo)(?<!\bProf)(?<!\bGen)(?<!\bHon)(?<!\bExc)(?<!\bEng)(?<!\bMme)(?<!\bn)(?<!\bU\.K)"
    r"(?<!\b[A-Z])"
)
END = re.compile(rf"{SHORT}[.!?…](?:['\"”’)\]]|\s?»)*\s+(?=[\"“‘«(]?\s?[A-ZÀ-Ý0-9$€£])|;\s+")


@lru_cache(maxsize=512)
def sentences_of(text: str) -> list[tuple[int, int]]:
    """Give the start and end of each sentence; a semicolon parts sentences too."""
    ends = [match.end() for match in END.finditer(text)]
    starts = [0, *ends]
    return [
        (start, end) for start, end in zip(starts, [*ends, len(text)], strict=True) if text[start:end].strip()
    ]


def sentence_at(text: str, at: int) -> tuple[int, int]:
    """Give the sentence in which a character stands."""
    for start, end in sentences_of(text):
        if start <= at < end:
            return start, end
    return 0, len(text)

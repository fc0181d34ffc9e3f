"""Runs of four words: two reports of one story share many, two stories about one matter next to none.

Measured on fourteen annotated articles (91 pairs) and on invented rewrites: texts that are not rewrites share
at most 2.2 % of the shorter one's runs, a thorough rewrite that keeps the quotations 8 %, a plain one 23 %.
"""

import re
import unicodedata
from hashlib import blake2b
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")
RUN = 4
SKETCH = 96
ALIKE = 0.05  # of the shorter text's runs
FEWEST = 6  # runs: below, a quotation that everybody prints makes two short texts alike

Run = tuple[str, ...]


class Overlap(NamedTuple):
    """How many runs of words two texts share, and which part of the shorter one's that is."""

    shared: int
    part: float

    @property
    def is_likely_rewrite(self) -> bool:
        """Say whether one report is likely behind both texts."""
        return self.shared >= FEWEST and self.part >= ALIKE


def folded(word: str) -> str:
    """Give a word in small letters without accents."""
    parts = unicodedata.normalize("NFKD", word.lower())
    return "".join(part for part in parts if not unicodedata.combining(part))


def words(text: str) -> list[str]:
    """Give the words and numbers of a text, folded."""
    return [folded(word) for word in WORD.findall(text)]


def runs(text: str) -> set[Run]:
    """Give all runs of four words."""
    found = words(text)
    return {tuple(found[start : start + RUN]) for start in range(len(found) - RUN + 1)}


def overlap(one: set[Run], other: set[Run]) -> Overlap:
    """Compare the runs of two texts."""
    shared = len(one & other)
    return Overlap(shared, shared / (min(len(one), len(other)) or 1))


def sketch(text: str) -> list[int]:
    """Give the smallest hashes of the runs, at most 96: texts that share runs are likely to share some.

    The numbers are signed and have 32 bits, as PostgreSQL's integers.
    """
    hashes = {_hash(run) for run in runs(text)}
    return sorted(hashes)[:SKETCH]


def _hash(run: Run) -> int:
    return int.from_bytes(blake2b(" ".join(run).encode(), digest_size=4).digest(), "big", signed=True)

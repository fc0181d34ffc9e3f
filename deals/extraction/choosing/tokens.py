"""A sentence as a row of tokens: numbers, names, times, short words by their class, punctuation."""

import re
from functools import lru_cache
from typing import NamedTuple

from deals.extraction.choosing.word_classes import CLASSES
from deals.extraction.cues import cues_in
from deals.extraction.scene import Sentence

PIECE = re.compile(r"[^\W_]+|[%,;:()–—-]|[^\s\w]")
PUNCTUATION = {"(": "(", ")": ")", ",": ",", ";": ";", ":": ":", "–": "-", "—": "-", "-": "-"}
UNITS = {"tonnes": "Nt", "percent": "N%", "USD": "N$"}
NUMBERS = frozenset({"Nt", "N%", "N$", "No"})
KINDS = {"mineral": "M", "site": "S", "actor": "A"}
FORMS = {"name": "C", "people": "P", "capital": "K", "town": "W"}


class Token(NamedTuple):
    """A number, name, time, word or sign of a sentence."""

    start: int
    end: int
    tag: str  # Nt, N%, N$, No; M, S, A, C, P, K, W; T, B; a class of words; a sign; X for a name, x for other words
    word: str  # folded


@lru_cache(maxsize=4_000)
def tokens_of(sentence: Sentence) -> tuple[Token, ...]:
    """Cut a sentence into tokens; a quantity, name or time is one."""
    flat, taken = sentence.flat, _taken(sentence)
    told = {cue.start: cue.tells for cue in reversed(cues_in(flat, sentence.start, sentence.end))}
    found = [Token(start, end, tag, flat[start:end]) for start, end, tag in taken]
    at = sentence.start
    for start, end, _ in [*taken, (sentence.end, sentence.end, "")]:
        found += [_token(sentence, match, told) for match in PIECE.finditer(flat, at, max(at, start))]
        at = max(at, end)
    return tuple(sorted(one for one in found if one.tag))


def _taken(sentence: Sentence) -> list[tuple[int, int, str]]:
    """Give the stretches that are numbers, names and times; the first of two that overlap, numbers before all."""
    spans = [(one.start, one.end, UNITS.get(one.unit, "No")) for one in sentence.quantities if not one.price]
    spans += [(one.start, one.end, "No") for one in sentence.quantities if one.price]
    spans += [(one.start, one.end, "B" if one.grain == "before" else "T") for one in sentence.times]
    spans += [
        (
            one.start,
            one.end,
            FORMS.get(one.name.form, "C") if one.name.kind == "country" else KINDS[one.name.kind],
        )
        for one in sentence.mentions
    ]
    free: list[tuple[int, int, str]] = []
    for start, end, tag in spans:
        if end <= sentence.end and not any(start < other[1] and other[0] < end for other in free):
            free.append((start, end, tag))
    return sorted(free)


def _token(sentence: Sentence, match: re.Match[str], told: dict[int, str]) -> Token:
    word, start = match[0], match.start()
    if not (word[0].isalnum()):
        tag = PUNCTUATION.get(word, "")
    elif word[0].isdigit():
        tag = "Nx"
    else:
        known = CLASSES.get(word)
        capital = sentence.text[start].isupper() and start > sentence.start
        tag = known or told.get(start) or ("X" if capital else "x")
    return Token(start, match.end(), tag, word)

"""Two texts side by side, with the words marked that only one of them has."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import NamedTuple

WORD = re.compile(r"\s+|[\w.,:/-]*\w|[^\w\s]")
CONTEXT = 15  # words left on each side of a change in a long text
LONG = 80


class Part(NamedTuple):
    """A piece of a text: `mark` is "gone", "new", or empty where both texts have it."""

    text: str
    mark: str = ""


type Side = list[Part]


def marked(before: str, after: str) -> tuple[Side, Side]:
    """Give both texts in parts; long stretches that are the same are cut."""
    old, new = WORD.findall(before), WORD.findall(after)
    left: Side = []
    right: Side = []
    for same, i, j, k, m in _stretches(old, new):
        left += _part(old[i:j], "" if same else "gone")
        right += _part(new[k:m], "" if same else "new")
    return left, right


def _stretches(old: list[str], new: list[str]) -> list[tuple[bool, int, int, int, int]]:
    """Give the stretches that are the same and that differ; a space between two that differ is theirs."""
    joined: list[tuple[bool, int, int, int, int]] = []
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for place, (kind, i, j, k, m) in enumerate(codes):
        between = 0 < place < len(codes) - 1 and not "".join(old[i:j]).strip()
        same = kind == "equal" and not between
        if joined and not same and not joined[-1][0]:
            joined[-1] = (False, joined[-1][1], j, joined[-1][3], m)
        else:
            joined.append((same, i, j, k, m))
    return joined


def _part(words: list[str], mark: str) -> Iterable[Part]:
    if not words:
        return []
    if not mark and len(words) > LONG:
        return [Part("".join(words[:CONTEXT])), Part(" … "), Part("".join(words[-CONTEXT:]))]
    return [Part("".join(words), mark)]

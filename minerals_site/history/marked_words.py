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
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        mark = kind != "equal"
        left += _part(old[i:j], "gone" if mark else "")
        right += _part(new[k:m], "new" if mark else "")
    return left, right


def _part(words: list[str], mark: str) -> Iterable[Part]:
    if not words:
        return []
    if not mark and len(words) > LONG:
        return [Part("".join(words[:CONTEXT])), Part(" … "), Part("".join(words[-CONTEXT:]))]
    return [Part("".join(words), mark)]

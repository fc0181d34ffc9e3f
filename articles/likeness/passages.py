"""The passages that two texts have in common, to be marked where both are shown."""

import re
from typing import NamedTuple

from articles.likeness.shingles import RUN, WORD, Run, folded, runs
from articles.paragraphs import paragraphs


class Piece(NamedTuple):
    """A part of a paragraph; `shared` if the other text has its words too."""

    text: str
    shared: bool


def shared_passages(text: str, other: str) -> list[list[Piece]]:
    """Part each paragraph of a text where passages begin and end that stand in the other text too."""
    theirs = runs(other)
    return [_pieces(paragraph, theirs) for paragraph in paragraphs(text)]


def _pieces(paragraph: str, theirs: set[Run]) -> list[Piece]:
    matches = list(WORD.finditer(paragraph))
    found = [folded(match[0]) for match in matches]
    shared: set[int] = set()
    for start in range(len(found) - RUN + 1):
        if tuple(found[start : start + RUN]) in theirs:
            shared.update(range(start, start + RUN))
    return _joined(paragraph, matches, shared)


def _joined(paragraph: str, matches: list[re.Match[str]], shared: set[int]) -> list[Piece]:
    """Join neighbours that are shared, with what stands between them, and likewise those that are not."""
    pieces: list[Piece] = []
    place = 0
    for number, match in enumerate(matches):
        last = number + 1 == len(matches)
        if last or (number in shared) != (number + 1 in shared):
            end = len(paragraph) if last and number not in shared else match.end()
            if number not in shared and not last:
                end = matches[number + 1].start()
            pieces.append(Piece(paragraph[place:end], number in shared))
            place = end
    if place < len(paragraph):
        pieces.append(Piece(paragraph[place:], shared=False))
    return pieces

"""Where a paragraph names countries, minerals, actors and sites."""

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from deals.extraction.lexicon import Entry, Lexicon, Name
from deals.extraction.words import Word, words_of

GAP = re.compile(r"[\s.\-‑–’'/]{0,2}")  # what may stand between the words of one name
# French or and argent, English lead and iron, are also other words: these contexts make them metals.
AMBIGUOUS = (
    (re.compile(r"^(Or)(?= ?(?:[:–—-]|$))"), "gold"),
    (re.compile(r"^(Argent)(?= ?(?:[:–—-]|$))"), "silver"),
    (re.compile(r"^(Fer|Ferro|Iron)(?= ?(?:[:–—-]|$))"), "iron-ore"),
    (re.compile(r"^(Lead)(?= ?(?:[:–—-]|$))"), "lead"),
    (re.compile(r"(?:\b[dl]['’]|\ben |\bet l['’])(or)\b(?! ?et déjà)", re.IGNORECASE), "gold"),
    (
        re.compile(r"\b(?:tonnes? d['’]|onces d['’]|minerai d['’]|mines? d['’]|d['’]or et d['’])(argent)\b"),
        "silver",
    ),
    (re.compile(r"\b(?:tonnes|tons|zinc and|copper and|of) (lead)\b(?! (?:to|the|in|by|role))"), "lead"),
    (re.compile(r"\b(lead)(?=[- ](?:zinc|ore|concentrates?|and zinc|and silver|mine)\b)"), "lead"),
    (
        re.compile(r"\b(?:refined|zinc,|silver,|silver and|tin and) (lead)\b(?! (?:to|the|in|by|role))"),
        "lead",
    ),
    (re.compile(r"(?<!chemin )(?<!chemins )\b(?:de|du|le|en) (fer)\b"), "iron-ore"),
    (re.compile(r"(?<!caminho )(?<!caminhos )\b(?:de|do|o) (ferro)\b"), "iron-ore"),
    (re.compile(r"(?<!\w)(iron)(?=,| and| or)(?! fist)"), "iron-ore"),
)
DATELINE = re.compile(r"^[A-ZÀ-Ý][A-ZÀ-Ý' ./-]{3,40}(?:,[^-–—]{3,30})?\s*(?:\([^)]*\)\s*)?[-–—]")


class Mention(NamedTuple):
    """One name in a paragraph."""

    start: int
    end: int
    name: Name


def mentions_of(text: str, lexicon: Lexicon) -> list[Mention]:
    """Find all names, the longest first; a name inside a longer one is not named by itself."""
    found: list[Mention] = []
    words = words_of(text)
    at = 0
    while at < len(words):
        entries = _entries_at(text, words, at, lexicon)
        for entry in entries:
            end = words[at + len(entry.words) - 1].end
            found.append(Mention(words[at].start, end, entry.name))
        at += len(entries[0].words) if entries else 1
    for pattern, slug in AMBIGUOUS:
        for match in pattern.finditer(text):
            if not any(one.start <= match.start(1) < one.end for one in found):
                found.append(Mention(match.start(1), match.end(1), Name("mineral", slug, "name")))
    dateline = DATELINE.match(text)
    after = dateline.end() if dateline else 0
    kept = {
        one for one in found if one.start >= after or (one.name.kind, one.name.form) == ("country", "name")
    }
    return sorted(kept, key=lambda one: (one.start, -one.end, one.name))


def _entries_at(text: str, words: Sequence[Word], at: int, lexicon: Lexicon) -> list[Entry]:
    """Give the longest entries that begin at this word; several where one name has several meanings."""
    best: list[Entry] = []
    for entry in lexicon.by_first_word.get(words[at].folded, ()):
        if best and len(entry.words) < len(best[0].words):
            break
        if _stands_at(text, words, at, entry):
            best.append(entry)
    return best


def _as_capital(word: str, style: str) -> bool:
    """Tell whether a word is written with the capitals that the name has: none asked, the first, or all."""
    return not style or (word.isupper() if style == "all" else word[0].isupper())


def _stands_at(text: str, words: Sequence[Word], at: int, entry: Entry) -> bool:
    size = len(entry.words)
    if at + size > len(words):
        return False
    here = words[at : at + size]
    if any(word.folded != folded for word, folded in zip(here, entry.words, strict=True)):
        return False
    pairs = zip(here, entry.capitals, strict=True)
    if any(not _as_capital(text[word.start : word.end], style) for word, style in pairs):
        return False
    if text.startswith("$", here[-1].end):
        return False  # US$ is money
    return all(GAP.fullmatch(text, one.end, two.start) for one, two in itertools.pairwise(here))

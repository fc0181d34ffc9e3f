"""Of which mineral a quantity is: by the words beside it, the sentence, the mine, or what the text was about."""

import re

from deals.extraction.lexicon import Lexicon
from deals.extraction.memory import Memory
from deals.extraction.mentions import Mention
from deals.extraction.quantities import Quantity
from deals.extraction.scene import Sentence

TOGETHER = "all-minerals"
BOUND = r"of |de |d'|du |des |do |da |dos |das |worth of |in |en |em |from |for |pour (?:le |la |l'|les )?|para |por |provenant d[eu] "
WITHIN = re.compile(
    rf"\)? ?(?:per year |a year |annually |par an |por ano |worth )?(?:{BOUND})(?:[\w'’-]+ ){{0,7}}(?:[dl]')?$"
)
BESIDE = re.compile(r" (?:[\w-]+ ){0,1}$")
APART = re.compile(
    r"[,;()]|(?<!\w)(?:and|et|e|while|which|that|qui|que|after|apres|depois|to|vers|with|avec|com|by|par|por|at|as|comme|como|is|was|were|foi)(?!\w)"
)
PLACE_AFTER = frozenset({"percent"})


def mineral_of(sentence: Sentence, quantity: Quantity, memory: Memory, *, money_put_in: bool) -> str | None:
    """Name the mineral's slug; money put in something is of a mineral only where the words say so."""
    named = sentence.named("mineral")
    mention = (
        _right_after(sentence, quantity, named)
        or _respectively(sentence, quantity, named)
        or _nearest(sentence, quantity, named, money_put_in=money_put_in)
    )
    specific = mention and mention.name.key != TOGETHER
    if mention and (specific or quantity.unit == "USD"):
        return mention.name.key
    won = _won_at_sites(sentence, memory.lexicon)
    if won:
        return won
    if money_put_in:
        return memory.sole_mineral
    if mention and not memory.mineral:
        return mention.name.key
    return memory.mineral or memory.sole_mineral or (mention.name.key if mention else None)


def claims(sentence: Sentence, quantity: Quantity) -> Mention | None:
    """Give the mineral that stands right after a quantity: 2,384 tonnes of coltan."""
    return _right_after(sentence, quantity, sentence.named("mineral"))


def _right_after(sentence: Sentence, quantity: Quantity, named: list[Mention]) -> Mention | None:
    for mention in named:
        if mention.start < quantity.end:
            continue
        gap = sentence.flat[quantity.end : mention.start]
        if len(gap) > 80 or any(one.start < mention.start for one in _after(sentence, quantity)):  # noqa: PLR2004
            return None
        bound = WITHIN.fullmatch(gap) and not APART.search(gap)
        if bound or BESIDE.fullmatch(gap) and not APART.search(gap):
            return mention
        return None
    return None


def _after(sentence: Sentence, quantity: Quantity) -> list[Quantity]:
    return [one for one in sentence.quantities if one.start >= quantity.end]


def _respectively(sentence: Sentence, quantity: Quantity, named: list[Mention]) -> Mention | None:
    """Pair the n-th of as many minerals with the n-th of as many numbers of one unit."""
    if not re.search(r"respective(?:ly|ment|mente)", sentence.flat[sentence.start : sentence.end]):
        return None
    alike = [one for one in sentence.quantities if one.unit == quantity.unit]
    minerals = _distinct(named)
    return minerals[alike.index(quantity)] if len(minerals) == len(alike) > 1 else None


def _distinct(named: list[Mention]) -> list[Mention]:
    seen: dict[str, Mention] = {}
    for mention in named:
        seen.setdefault(mention.name.key, mention)
    return list(seen.values())


def _nearest(
    sentence: Sentence, quantity: Quantity, named: list[Mention], *, money_put_in: bool
) -> Mention | None:
    """Give the last mineral before the number, else the first after it; a specific one before "minerals"."""
    before = [one for one in named if one.end <= quantity.start]
    after = [one for one in named if one.start >= quantity.end]
    if money_put_in:
        before, after = _same_clause(sentence, quantity, before), _same_clause(sentence, quantity, after)
    taken = {
        claimed for other in sentence.quantities if other != quantity and (claimed := claims(sentence, other))
    }
    for candidates in (
        [one for one in reversed(before) if one.name.key != TOGETHER],
        [one for one in after if one.name.key != TOGETHER and one not in taken],
        list(reversed(before)),
        after,
    ):
        if candidates:
            return candidates[0]
    return None


def _same_clause(sentence: Sentence, quantity: Quantity, mentions: list[Mention]) -> list[Mention]:
    """Keep the minerals that no "with", "while" or other clause parts from the number."""
    kept = []
    for one in mentions:
        low, high = min(one.end, quantity.end), max(one.start, quantity.start)
        if not re.search(
            r"[:;]|, (?:with|while|as|and|mais|but|avec|com|e|et)(?!\w)", sentence.flat[low:high]
        ):
            kept.append(one)
    return kept


def _won_at_sites(sentence: Sentence, lexicon: Lexicon) -> str | None:
    """Name the only mineral of the mines that the sentence speaks of."""
    won = {slug for one in sentence.named("site") for slug in lexicon.site_minerals.get(one.name.key, ())}
    return won.pop() if len(won) == 1 else None

"""Of which mineral a quantity is: by the words beside it, the sentence, the mine, or what the text was about."""

import re

from deals.extraction.lexicon import Lexicon
from deals.extraction.memory import TOGETHER, Memory
from deals.extraction.mentions import Mention
from deals.extraction.pairs import RESPECTIVELY, paired
from deals.extraction.quantity import Quantity
from deals.extraction.scene import Sentence

BOUND = r"of |de |d'|du |des |do |da |dos |das |worth of |in |en |em |from |for |pour (?:le |la |l'|les )?|para |por |provenant d[eu] "
WITHIN = re.compile(
    rf"\)? ?(?:per year |a year |annually |par an |por ano |worth )?(?:{BOUND})(?:[\w'’-]+ ){{0,7}}(?:[dl]')?$"
)
BESIDE = re.compile(r" (?:[\w-]+ ){0,1}$")
APART = re.compile(
    r"[,;()]|(?<!\w)(?:and|et|e|while|which|that|qui|que|after|apres|depois|to|vers|with|avec|com|by|par|por|at|as|comme|como|is|was|were|foi)(?!\w)"
)
THE_MINE = re.compile(
    r"(?:the|this|its|la|le|l'|cette|ce|a|o|esta|este) ?(?:mine|project|plant|operation|smelter|projet|usine|gisement|mina|projec?to|fabrica|jazida)(?!\w)"
)
FORMER = re.compile(
    r"(?<!\w)(?:the former|(?:du|le|la|de la|pour le|pour la) premiere?|(?:do|da|o|a|pel[oa]) primeir[oa])(?=,| (?!trimestre|semestre|quarter|half|fois|vez|mois|ano|mes|six|trois))"
)
LATTER = re.compile(
    r"(?<!\w)(?:the latter|(?:du|le|la|de la|pour le|pour la) seconde?|ce dernier|cette derniere|(?:do|da|o|a|pel[oa]) segund[oa]|este ultimo|esta ultima)(?=,| (?!trimestre|semestre|quarter|half|fois|vez|mois|ano|mes))"
)
REACH = 80
FEW = 2  # minerals for which one mine is known
COPULA = re.compile(r"(?<!\w)(?:with|avec|com) ?$")


def mineral_of(
    sentence: Sentence, quantity: Quantity, memory: Memory, former: str | None, *, money_put_in: bool
) -> str | None:
    """Name the mineral's slug; money put in something is of a mineral only where the words say so.

    A share without a mineral of its own is of the `former` number's.
    """
    named = minerals_named(sentence)
    mention = claimed(sentence, quantity) or _listed(sentence, quantity, named)
    if mention is None:
        slug = _carried(sentence, quantity, memory, former, named)
        if slug:
            return slug
        mention = _nearest(sentence, quantity, named, money_put_in=money_put_in)
    if mention and (mention.name.key != TOGETHER or quantity.unit == "USD"):
        return mention.name.key
    known = _of_the_mine(sentence, memory, money_put_in=money_put_in)
    if known:
        return known
    if money_put_in:
        return memory.mineral if memory.topical else memory.main_mineral or memory.mineral
    return memory.mineral or memory.main_mineral or (mention.name.key if mention else None)


def _carried(
    sentence: Sentence, quantity: Quantity, memory: Memory, former: str | None, named: list[Mention]
) -> str | None:
    """Give the mineral of the number before, or of a list in the sentence before: respectively 5 and 3 tonnes."""
    if not named and RESPECTIVELY.search(sentence.flat, sentence.start, sentence.end):
        slug = paired(sentence, quantity, memory.minerals, [sentence.start] * len(memory.minerals))
        if slug:
            return slug
    pointed = _pointed_at(sentence, quantity, memory, named)
    if pointed:
        return pointed
    return former if former and not _named_since(sentence, quantity, named) else None


def _pointed_at(sentence: Sentence, quantity: Quantity, memory: Memory, named: list[Mention]) -> str | None:
    """Read "the former" and "the latter" of two minerals, named in this sentence or the one before."""
    two = tuple(dict.fromkeys(one.name.key for one in named if one.end <= quantity.start)) or memory.minerals
    earlier = [one.end for one in sentence.quantities if one.end <= quantity.start]
    clause = sentence.flat[max(earlier, default=sentence.start) : quantity.start]
    pointing = FORMER.search(clause) or LATTER.search(clause)
    if not pointing or len(two) != FEW:
        return None
    return two[0] if FORMER.search(clause) else two[1]


def _of_the_mine(sentence: Sentence, memory: Memory, *, money_put_in: bool) -> str | None:
    """Give the mineral of the mine that the sentence names, or means by "the mine"; of many minerals, none."""
    won = tuple(_won_at_sites(sentence, memory.lexicon))
    if len(won) == 1 and memory.mineral and won[0] not in memory.told_of:
        won = ()  # a town of rubies in a text about graphite
    if not money_put_in:
        return won[0] if len(won) == 1 else None
    meant = memory.last_site if THE_MINE.match(sentence.flat, sentence.start) else memory.site
    if not won and meant:
        won = memory.lexicon.site_minerals.get(meant, ())
    return won[0] if 0 < len(won) <= FEW else None


def _named_since(sentence: Sentence, quantity: Quantity, named: list[Mention]) -> bool:
    """Tell whether a mineral is named between the number before and this one."""
    earlier = [one.end for one in sentence.quantities if one.end <= quantity.start]
    return any(max(earlier, default=sentence.start) <= one.start < quantity.start for one in named)


def minerals_named(sentence: Sentence) -> list[Mention]:
    """Give the minerals of a sentence, those in the names of firms aside: Zhejiang Huayou Cobalt."""
    return [one for one in sentence.named("mineral") if not _in_a_name(sentence, one)]


def claimed(sentence: Sentence, quantity: Quantity) -> Mention | None:
    """Give the mineral that stands right after a quantity: 2,384 tonnes of coltan."""
    for mention in sentence.named("mineral"):
        if mention.start < quantity.end:
            continue
        gap = sentence.flat[quantity.end : mention.start]
        crossed = any(quantity.end <= one.start < mention.start for one in sentence.quantities)
        if len(gap) > REACH or crossed or APART.search(gap.removeprefix(")")):
            return None
        return mention if WITHIN.fullmatch(gap) or BESIDE.fullmatch(gap) else None
    return None


def _in_a_name(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a mineral is written with a capital beside another capitalised word."""
    text = sentence.text
    if not text[mention.start].isupper() or text[mention.start : mention.end].isupper():
        return False
    before = re.search(r"(\w[\w&'-]*)[ ]$", text[sentence.start : mention.start])
    after = re.match(r" (\w+)", text[mention.end :])
    return bool((before and before[1][0].isupper()) or (after and after[1][0].isupper()))


def _listed(sentence: Sentence, quantity: Quantity, named: list[Mention]) -> Mention | None:
    """Pair the n-th of as many minerals with the n-th of as many numbers of one unit."""
    seen: dict[str, Mention] = {}
    for mention in named:
        seen.setdefault(mention.name.key, mention)
    minerals = list(seen.values())
    return paired(sentence, quantity, minerals, [one.start for one in minerals])


def _nearest(
    sentence: Sentence, quantity: Quantity, named: list[Mention], *, money_put_in: bool
) -> Mention | None:
    """Give the last mineral before the number, else the first after it; a specific one before "minerals"."""
    before = [one for one in named if one.end <= quantity.start]
    after = [one for one in named if one.start >= quantity.end]
    if money_put_in:
        before, after = _same_clause(sentence, quantity, before), _same_clause(sentence, quantity, after)
    alike = (one for one in sentence.quantities if one != quantity and one.unit == quantity.unit)
    taken = [other for one in alike if (other := claimed(sentence, one))]
    for candidates in (
        [one for one in reversed(before) if one.name.key != TOGETHER and not _by_the_way(sentence, one)],
        [one for one in reversed(before) if one.name.key == TOGETHER and quantity.unit == "USD"],
        [one for one in after if one.name.key == TOGETHER and quantity.unit == "USD"][:1],
        [one for one in after if one.name.key != TOGETHER and (money_put_in or one not in taken)],
    ):
        if candidates:
            return candidates[0]
    return None


def _by_the_way(sentence: Sentence, mention: Mention) -> bool:
    """Leave out what is only named beside another: copper with cobalt as a by-product."""
    after = sentence.flat[mention.end : mention.end + 20]
    return bool(
        COPULA.search(sentence.flat[sentence.start : mention.start])
        and re.match(r" (?:as|comme|como)", after)
    )


def _same_clause(sentence: Sentence, quantity: Quantity, mentions: list[Mention]) -> list[Mention]:
    """Keep the minerals that no "with", "while" or other clause parts from the number."""
    kept = []
    for one in mentions:
        low, high = min(one.end, quantity.end), max(one.start, quantity.start)
        if not re.search(
            r"[:;]|, (?:with|while|as|and|mais|but|avec|com|e|et|though)(?!\w)", sentence.flat[low:high]
        ):
            kept.append(one)
    return kept


def _won_at_sites(sentence: Sentence, lexicon: Lexicon) -> list[str]:
    """Name the minerals of the mines that the sentence speaks of."""
    won = (slug for one in sentence.named("site") for slug in lexicon.site_minerals.get(one.name.key, ()))
    return list(dict.fromkeys(won))

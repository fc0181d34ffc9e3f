"""Who acts in a sentence: known actors, and governments that are called by their country or its capital."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from deals.extraction.lexicon import Lexicon
from deals.extraction.mentions import Mention
from deals.extraction.scene import Sentence

# What a state does, and no country lying there: Washington urged, Kinshasa propose, Luanda assinou.
_SAYS = r"said|says|told|urge[sd]|accuse[sd]|denie[sd]|maintain(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|welcome[sd]|condemn(?:s|ed)|promise[sd]|nie|dement|a dementi|accuse|affirme|soutient|exhorte|nega|negou|acusa|acusou|afirma|afirmou|insiste|condena|condenou"
_BARGAINS = r"propose[sd]|offer(?:s|ed)|ask(?:s|ed)|demand(?:s|ed)|seeks?|sought|want(?:s|ed)|hopes?|push(?:es|ed) for|aims? (?:to|for)|works? (?:to|with|on)|sign(?:s|ed)|agree[sd]|refuse[sd]|reject(?:s|ed)|pledge[sd]|(?:is|are) (?:working|seeking|pressing|pushing|trying|negotiating|in talks)|negotiat(?:es|ed)|call(?:s|ed) (?:on|for)|a (?:propose|signe|demande|refuse|rejete|accepte|promis|obtenu)|propose|demande|reclame|souhaite|veut|vise|plaide pour|mise sur|cherche|negocie|propos|propoe|ofereceu|assinou|pediu|pede|aposta em|defende|exigiu|exige|quer|procura|recusou|rejeitou|prometeu|negoceia"
_RULES = r"ban(?:s|ned)|suspend(?:s|ed)|lift(?:s|ed)|impose[sd]|approve[sd]|ratifie[sd]|announce[sd]|order(?:s|ed)|grant(?:s|ed)|halt(?:s|ed)|stopped|a (?:suspendu|interdit|leve|impose|approuve|ratifie|annonce|ordonne|accorde)|suspendeu|proibiu|levantou|impos|aprovou|ratificou|anunciou|ordenou|concedeu"
ACTS = re.compile(
    rf"(?:'s government)?,? (?:(?:has|had|have|also|now|reportedly|then|later|already|ja|tambem|deja|aussi) )*(?:{_SAYS}|{_BARGAINS}|{_RULES})(?!\w)"
)
BY = re.compile(
    r"(?<!\w)(?:brokered|mediated|proposed|offered|signed|hosted|imposed|approved|announced|propose|parrainee?s?|organise\w*|signee?s?|mediad[oa]s?|propost[oa]s?|assinad[oa]s?|oferecid[oa]s?) (?:by|par|por|pel[oa])(?: the| le| la| l'| o| a)? ?$"
)
TALKS = re.compile(
    r" (?:\w+ )?(?:talks|discussions|negotiations|dialogue|pourparlers|negociacoes|conversacoes)(?!\w)"
)
JOINED = re.compile(r"\.?[-–]$")
_OFFICE = r"(?:adviser|advisor|envoy|aide|secretary|minister|spokes\w+|ambassador|chief of staff|chief|administration|conseiller|porte-parole|assessor|porta-voz)"
OFFICE_OF = re.compile(rf"(?:['’]s)? (?:\w+ ){{0,3}}{_OFFICE}(?!\w)")
OFFICE_TO = re.compile(
    rf"(?<!\w){_OFFICE} (?:to|of|for|du|de|do|da) (?:the |us |u\.s\. |american |congolese |president |presidente? |le |la )*$"
)


class Agent(NamedTuple):
    """Somebody who acts, and where the words stand that name them."""

    start: int
    end: int
    slug: str


def agents_in(sentence: Sentence, lexicon: Lexicon) -> list[Agent]:
    """Give all who act in a sentence, in its order."""
    known = (Agent(one.start, one.end, one.name.key) for one in sentence.named("actor"))
    return sorted([*known, *governments_in(sentence, lexicon)])


def governments_in(sentence: Sentence, lexicon: Lexicon) -> Iterator[Agent]:
    """Give the governments that act under the name of their country, its capital or its people."""
    countries = sentence.named("country")
    for place, one in enumerate(countries):
        slug = lexicon.governments.get(one.name.key)
        if slug and (_acts(sentence, one) or _talks(sentence, countries, place)):
            yield Agent(one.start, one.end, slug)


def only_named(sentence: Sentence, agent: Agent) -> bool:
    """Tell whether somebody is named only for the office of another: the president's adviser."""
    before = sentence.flat[sentence.start : agent.start]
    return bool(OFFICE_OF.match(sentence.flat, agent.end) or OFFICE_TO.search(before))


def _acts(sentence: Sentence, one: Mention) -> bool:
    if one.name.form == "town":
        return False
    acts = one.name.form != "people" and ACTS.match(sentence.flat, one.end)
    return bool(acts or BY.search(sentence.flat, sentence.start, one.start))


def _talks(sentence: Sentence, countries: list[Mention], place: int) -> bool:
    """Tell whether two countries talk: US-Congo discussions."""
    one = countries[place]
    if place + 1 < len(countries):
        other = countries[place + 1]
        between = sentence.flat[one.end : other.start]
        if JOINED.search(between) and TALKS.match(sentence.flat, other.end):
            return True
    before = sentence.flat[countries[place - 1].end : one.start] if place else ""
    return bool(before and JOINED.search(before) and TALKS.match(sentence.flat, one.end))

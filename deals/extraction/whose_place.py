"""Of which place a quantity is: by the words beside it, the sentence, or what the text was about."""

import re
from typing import NamedTuple

from deals.extraction.cues import WORLD_WORD
from deals.extraction.lexicon import Lexicon
from deals.extraction.memory import Memory
from deals.extraction.mentions import Mention
from deals.extraction.quantities import Quantity
from deals.extraction.scene import Sentence

WORLD = "WLD"
FIRM = (
    r"(?:compan(?:y|ies)|miners?|groups?|firms?|investors?|trad(?:er|ers|ing)|banks?|giants?|partners?|state-owned|state|billionaires?|consortium"
    r"|envoys?|officials?|buyers?|refiners?|conglomerates?|developers?|explorers?|junior|listed|backed|owned|based|registered|led|private|mining (?:company|group|giant|firm)"
    r"|(?:lithium|copper|cobalt|graphite|battery|gold|rare earths?|critical minerals?) (?:company|miner|group|firm|giant|producer|developer|maker)"
    r"|multinational|entrepreneur|government|administration|president|lenders?|regulator|embassy|army|dollars?|currency|brokerage|research|startup|subsidiary"
    r"|refineries|smelters?|manufacturers?|automakers?|car|carmaker|interests|demand|tariffs?|customers|market|ownership)"
)
FIRM_BEFORE = re.compile(
    r"(?:groupe|societe|compagnie|entreprise|entreprises|geant|firme|investisseurs?|banque|conglomerat|consortium|operateur|empresas?|grupo|companhia|gigante|mineradora"
    r"|banco|investidores?|consorcio|operadora|negociante|autorites|gouvernement|governo|secteur|multinationale?|junior|minier|miniere|mineira|partenaires?|parceiros?|filiale|subsidiaria"
    r"|operateurs|acheteurs|compradores|raffineurs|raffineries|refinarias|dollars|dolares|dolar|marche|mercado|based in|headquartered in|listed in|base a|sede em|bourse de)(?: \w+)? $"
)
SELLING = re.compile(
    r"(?:(?<!up )(?<!due )(?<!compared )to|towards|destined for|bound for|vers|a destination d\w+|destination d\w+|para|com destino|destinad\w+ a|shipped to|exported to|sold to|buyers in|imported by"
    r"|compared with|behind|ahead of|after|than|derriere|devant|apres|que|contre|atras|depois d\w+|a frente d\w+|par|by|with|avec|between)(?: (?:the|la|le|les|a|o|os|as|l'))? ?(?:l')?$"
)
IN = re.compile(
    r"\)?,? ?(?:(?:worth |of |de |d')[\w' -]{0,40}?)?(?:in|from|en|au|aux|em|no|na|dans|across|within|a partir d\w+|en provenance d\w+|for|pour|para)"
    r"(?: (?:the|la|le|les|o|a|os|as|eastern|southern|northern|western|central|neighbou?ring))*(?: |l')$"
)
BESIDE = re.compile(
    r"(?:'s|,|\s|\(|:|-|–|with|at|avec|com|a|about|around|and|supplied|accounted for|contributed|holds?|has|having|produced|exported|environ|cerca de|some|nearly|over|more than|"
    r"plus de|mais de|quelque|us|pour|por|by|for)*$"
)


class Place(NamedTuple):
    """A country, or a site in it."""

    country: str | None
    site: str | None = None


def place_of(sentence: Sentence, quantity: Quantity, memory: Memory, *, share: bool, money: bool) -> Place:
    """Name the place; shares are of places too, never of the world that they are a share of."""
    lexicon = memory.lexicon
    named = [one for one in sentence.mentions if one.name.kind in ("country", "site")]
    direct = _beside(sentence, quantity, named, lexicon)
    if direct:
        return direct
    if not share and _of_world(sentence, quantity, named):
        return Place(WORLD)
    able = [one for one in named if _can_own(sentence, one)]
    for candidates in _ranked(able, quantity, lexicon, money=money):
        if candidates:
            return _as_place(candidates[0], sentence, quantity, named, lexicon)
    if memory.place and not (memory.place not in lexicon.african and memory.main_place in lexicon.african):
        return Place(memory.place, memory.site)
    if memory.main_place in lexicon.african or not able:
        return Place(memory.main_place)
    return _as_place(able[0], sentence, quantity, named, lexicon)


def _ranked(able: list[Mention], quantity: Quantity, lexicon: Lexicon, *, money: bool) -> list[list[Mention]]:
    """Order those before the number, nearest first, then those after; African ones before others."""
    before = [one for one in reversed(able) if one.end <= quantity.start]
    after = [one for one in able if one.start >= quantity.end]
    african = [[one for one in part if _country(one, lexicon) in lexicon.african] for part in (before, after)]
    if money:
        sites = [[one for one in part if one.name.kind == "site"] for part in african]
        return [*african, *sites]
    return african if memory_free(african) else [*african, before]


def memory_free(african: list[list[Mention]]) -> bool:
    """Tell whether any African place is named."""
    return any(african)


def _beside(sentence: Sentence, quantity: Quantity, named: list[Mention], lexicon: Lexicon) -> Place | None:
    """Read "Australia (54%)" and "54% in Australia"."""
    after = [one for one in named if one.start >= quantity.end]
    if after:
        gap = sentence.flat[quantity.end : after[0].start]
        crossed = any(quantity.end <= one.start < after[0].start for one in sentence.quantities)
        if not crossed and IN.fullmatch(gap) and _can_own(sentence, after[0]):
            return _as_place(after[0], sentence, quantity, named, lexicon)
    before = [one for one in named if one.end <= quantity.start]
    if before:
        gap = sentence.flat[before[-1].end : quantity.start]
        if BESIDE.fullmatch(gap) and _can_own(sentence, before[-1], beside=True):
            return _as_place(before[-1], sentence, quantity, named, lexicon)
    return None


def _of_world(sentence: Sentence, quantity: Quantity, named: list[Mention]) -> bool:
    """Tell whether the number is the world's: global output reached 290,000 tonnes."""
    words = [one for one in WORLD_WORD.finditer(sentence.flat, sentence.start, sentence.end)]
    for word in reversed(words):
        if word.start() >= quantity.start:
            continue
        around = sentence.flat[max(sentence.start, word.start() - 30) : word.end() + 30]
        if not re.search(
            r"(?:output|production|supply|demand|consumption|producao|oferta|procura|demande|offre|consommation|consumo|reserves|reservas|resources|mined)",
            around,
        ):
            continue
        if re.search(
            r"(?:largest|biggest|top|leading|premier|plus grand|maior|%|per cent|pour cent|por cento)[^,]{0,25}$",
            sentence.flat[sentence.start : word.start()],
        ):
            continue
        between = [one for one in named if word.end() <= one.start < quantity.start]
        others = [one for one in sentence.quantities if word.end() <= one.start < quantity.start]
        return not between and not others
    return False


def _can_own(sentence: Sentence, mention: Mention, *, beside: bool = False) -> bool:
    """Tell whether a number may be a place's: not where it only tells of a firm's home, a buyer or a rival."""
    if mention.name.kind == "site":
        return True
    after, before = sentence.flat[mention.end :], sentence.flat[sentence.start : mention.start]
    if re.match(rf"[ -]{FIRM}(?!\w)", after):
        return False
    if FIRM_BEFORE.search(before) or (not beside and SELLING.search(before)):
        return False
    owner = re.match(r"['’]s (?=[A-Z])([^,.;()]{0,40})", sentence.text[mention.end :])
    return not owner or bool(
        re.search(r"mine|project|deposit|province|region|district|belt", owner[1], re.IGNORECASE)
    )


def _as_place(
    mention: Mention, sentence: Sentence, quantity: Quantity, named: list[Mention], lexicon: Lexicon
) -> Place:
    """Give country and site; "Bisie in the DRC" is Bisie."""
    if mention.name.kind == "site":
        return Place(lexicon.site_country[mention.name.key], mention.name.key)
    sites = [one for one in named if one.name.kind == "site" and one.end <= quantity.start]
    for one in reversed(sites):
        same = lexicon.site_country[one.name.key] == mention.name.key
        if same and abs(mention.start - one.end) < 60:  # noqa: PLR2004 - in one noun phrase
            return Place(mention.name.key, one.name.key)
    del sentence
    return Place(mention.name.key)


def _country(mention: Mention, lexicon: Lexicon) -> str:
    return lexicon.site_country[mention.name.key] if mention.name.kind == "site" else mention.name.key

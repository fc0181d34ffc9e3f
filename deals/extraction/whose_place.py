"""Of which place a quantity is: by the words beside it, the sentence, or what the text was about."""

import re
from typing import NamedTuple

from deals.extraction.cues import WORLD_WORD
from deals.extraction.lexicon import Lexicon
from deals.extraction.memory import Memory
from deals.extraction.mentions import Mention
from deals.extraction.owners import BUYS, OUTPUT_AFTER, can_own, leads
from deals.extraction.pairs import paired
from deals.extraction.quantity import Quantity
from deals.extraction.scene import Sentence

WORLD = "WLD"
IN = re.compile(
    r"\)?,? ?(?:(?:came|comes?|coming|vieram|veio|vem|viennent|vient|venaient|proven\w+|provien\w+|sairam) )?(?:(?:worth |of |de |d')[\w' -]{0,40}?|(?:[a-z-]+ ){1,2}?)?(?:in|at|from|en|au|aux|em|no|na|dans|across|within|a partir d\w+|en provenance d\w+|d[aeo](?= [a-z' ]*$)|from|for|pour|para)"
    r"(?: (?:the|la|le|les|o|a|os|as|eastern|southern|northern|western|central|neighbou?ring))*(?: |l')$"
)
BESIDE = re.compile(
    r"(?:'s|,|\s|\(|:|-|–|with|at|avec|com|a|about|around|and|supplied|accounted for|contributed|holds?|has|having|produced|exported|environ|cerca de|some|nearly|over|more than|"
    r"plus de|mais de|quelque|us|pour|por|by|for)*$"
)


OF_PEOPLE = re.compile(
    r"\)? (?:of|de|du|do|da|em|en|in|worth of) (?:[\w'-]+ ){0,3}$|\)? d'(?:[\w'-]+ ){0,3}$"
)
WORDS_BESIDE = re.compile(r" (?:[a-z']+ ){1,3}$")
APART = re.compile(
    r"[,;:]|(?<!\w)(?:while|whereas|quand|alors que|enquanto|but|mais|mas|ahead of|after|behind)(?!\w)"
)
THE_WORLD = re.compile(
    r"(?<!\w)(?:the world|le monde|o mundo)(?: as a whole| entier| inteiro)?,? (?:[a-z]+ ){0,2}$"
)
EVERYWHERE = re.compile(
    r"(?<!\w)(?:globally|worldwide|(?:across|around|over|on) the (?:planet|globe|world)|the world over|(?:a l'echelle|au niveau) (?:de la planete|mondiale?|du globe)|dans le monde(?: entier)?|sur (?:la planete|le globe)"
    r"|(?:n?o|em todo o|pelo) mundo(?: inteiro)?|no planeta|a escala (?:global|mundial|planetaria)|globalmente|mondialement|mundialmente)(?!\w)"
)
DEFICIT = re.compile(r"(?<!\w)(?:deficit|surplus|shortfall|oversupply|glut|excedent\w*|sobreoferta)(?!\w)")
EXCHANGE = re.compile(
    r"(?<!\w)(?:lme|london metal exchange|bourse des metaux de londres|bolsa de metais de londres|exchange (?:stocks|warehouses|inventories)|recycl\w+|reciclag\w+|scrap|sucata)(?!\w)"
)
ASIDE = re.compile(
    r"\([^()]*\)|, (?:whose|which|who|dont|qui|que|cuj[oa]s?|unlike|ahead of|behind|more than|apres|derriere|devant|a frente|atras) [^,;]*(?:, [^,;]*)??,(?! (?:que|qui|which|who|with|com|avec)(?!\w))|(?<!\w)(?:unlike|contrairement a\w*|ao contrario d\w+) [^,;]*,"
)
CLOSE = 45
NOUN_PHRASE = 60


class Place(NamedTuple):
    """A country, or a site in it."""

    country: str | None
    site: str | None = None


def place_of(sentence: Sentence, quantity: Quantity, memory: Memory, *, share: bool, money: bool) -> Place:
    """Name the place; shares are of places too, never of the world that they are a share of."""
    lexicon = memory.lexicon
    named = [one for one in sentence.mentions if one.name.kind in ("country", "site")]
    if share and any(BUYS.match(sentence.flat, one.end) for one in named):
        return _seller(sentence, memory)
    listed = paired(sentence, quantity, _distinct(named), [one.start for one in _distinct(named)])
    if listed:
        return _as_place(listed, quantity, named, lexicon)
    named = _outside_asides(sentence, quantity, named)
    direct = _beside(sentence, quantity, named, memory, money=money)
    if direct:
        return direct
    everywhere = not money and _everywhere(sentence, quantity, named)
    if not share and (everywhere or _of_world(sentence, quantity, named)):
        return Place(WORLD)
    return _told_of(sentence, quantity, named, memory, share=share, money=money)


def _told_of(  # noqa: PLR0913 - what a place follows from
    sentence: Sentence, quantity: Quantity, named: list[Mention], memory: Memory, *, share: bool, money: bool
) -> Place:
    """Name the place that the sentence speaks of, else the topic's."""
    lexicon = memory.lexicon
    able = [one for one in named if can_own(sentence, one, memory)]
    chosen = _choose(sentence, able, quantity, memory, share=share, money=money)
    if chosen:
        return _as_place(chosen, quantity, named, lexicon)
    return Place(memory.place, memory.site) if memory.place else Place(memory.main_place)


def _seller(sentence: Sentence, memory: Memory) -> Place:
    """Name whose goods are bought: China took 45% of Rwanda's coltan; else whose the text speaks of."""
    for one in sentence.named("country"):
        if re.search(
            r"(?:of|de|du|do|da|d'|des|from) (?:the |la |l'|le )?$", sentence.flat[sentence.start : one.start]
        ):
            return Place(one.name.key)
    return Place(memory.place or memory.main_place)


def _outside_asides(sentence: Sentence, quantity: Quantity, named: list[Mention]) -> list[Mention]:
    """Leave out what stands in an aside that is closed before the number, where its subject stands before it."""
    asides = [
        one.span()
        for one in ASIDE.finditer(sentence.flat, sentence.start, sentence.end)
        if not one.start() <= quantity.start < one.end()
    ]
    outside = [one for one in named if not any(low <= one.start < high for low, high in asides)]
    return outside if any(one.end <= quantity.start for one in outside) else named


def _everywhere(sentence: Sentence, quantity: Quantity, named: list[Mention]) -> bool:
    """Tell whether the number is of the whole market: globally, a deficit, the stocks of an exchange."""
    flat = sentence.flat
    spans = [(one.start, one.end) for one in sentence.quantities] + [(one.start, one.end) for one in named]
    before = [end for _, end in spans if end <= quantity.start]
    after = [start for start, _ in spans if start >= quantity.end]
    low = max([sentence.start, *before])
    high = min([sentence.end, quantity.end + NOUN_PHRASE, *after])
    if EVERYWHERE.search(flat, low, quantity.start) or EVERYWHERE.search(flat, quantity.end, high):
        return True
    if EXCHANGE.search(flat, low, quantity.start) or EXCHANGE.search(flat, quantity.end, high):
        return True
    near = max(low, quantity.start - CLOSE), min(high, quantity.end + CLOSE)
    return bool(DEFICIT.search(flat, *near))


def subject_of(sentence: Sentence, memory: Memory) -> Place:
    """Name the place that a sentence without figures turns to: its first site, or the country it is about."""
    lexicon = memory.lexicon
    for one in sentence.mentions:
        if one.name.kind == "site":
            return Place(lexicon.site_country[one.name.key], one.name.key)
    for one in sentence.named("country"):
        begins = leads(sentence, one) and (
            one.name.form == "name" or OUTPUT_AFTER.match(sentence.flat, one.end)
        )
        own = one.name.key in lexicon.african or begins
        if own and can_own(sentence, one, memory):
            return Place(one.name.key)
    return Place(None)


def _distinct(named: list[Mention]) -> list[Mention]:
    """Keep the first mention of each place."""
    seen: dict[str, Mention] = {}
    for one in named:
        seen.setdefault(one.name.key, one)
    return list(seen.values())


def _choose(  # noqa: PLR0913 - what a place follows from
    sentence: Sentence, able: list[Mention], quantity: Quantity, memory: Memory, *, share: bool, money: bool
) -> Mention | None:
    """Prefer what stands before, nearest first; foreign countries count where they begin a clause."""
    before = [one for one in reversed(able) if one.end <= quantity.start]
    after = [one for one in able if one.start >= quantity.end]
    for candidates in (before, after):
        sites = [one for one in candidates if one.name.kind == "site"]
        if sites and money:
            return sites[0]
        for one in candidates:
            country = _country(one, memory.lexicon)
            known = (
                country in memory.lexicon.african or country == memory.main_place or one.name.kind == "site"
            )
            begins = candidates is before and (share or leads(sentence, one)) and not money
            if candidates is after and memory.place and APART.search(sentence.flat[quantity.end : one.start]):
                continue
            in_town = one.name.form == "town" and candidates is before and not money
            if known or begins or in_town:
                return one
    return None


def _beside(
    sentence: Sentence, quantity: Quantity, named: list[Mention], memory: Memory, *, money: bool
) -> Place | None:
    """Read "Australia (54%)" and "54% in Australia"."""
    after = [one for one in named if one.start >= quantity.end]
    if after:
        gap = sentence.flat[quantity.end : after[0].start]
        crossed = any(quantity.end <= one.start < after[0].start for one in sentence.quantities)
        of_people = after[0].name.form == "people" and OF_PEOPLE.fullmatch(gap)
        if of_people and after[0].name.key in memory.lexicon.african and not crossed:
            return _as_place(after[0], quantity, named, memory.lexicon)
        if not crossed and IN.fullmatch(gap) and can_own(sentence, after[0], memory):
            return _as_place(after[0], quantity, named, memory.lexicon)
    before = [one for one in named if one.end <= quantity.start]
    if before:
        gap = sentence.flat[before[-1].end : quantity.start]
        near = (
            not money
            and WORDS_BESIDE.fullmatch(gap)
            and before[-1].name.form == "name"
            and can_own(sentence, before[-1], memory)
        )
        if near or (BESIDE.fullmatch(gap) and can_own(sentence, before[-1], memory, beside=True)):
            return _as_place(before[-1], quantity, named, memory.lexicon)
    return None


def _of_world(sentence: Sentence, quantity: Quantity, named: list[Mention]) -> bool:
    """Tell whether the number is the world's: global output reached 290,000 tonnes."""
    if THE_WORLD.search(sentence.flat[sentence.start : quantity.start]):
        return True
    words = list(WORLD_WORD.finditer(sentence.flat, sentence.start, sentence.end))
    for word in reversed(words):
        if word.start() >= quantity.start:
            continue
        around = sentence.flat[max(sentence.start, word.start() - 30) : word.end() + 30]
        if not re.search(
            r"(?:output|production|total|supply|demand|consumption|producao|oferta|procura|demande|offre|consommation|consumo|reserves|reservas|resources|mined)",
            around,
        ):
            continue
        if re.search(
            r"(?:largest|biggest|top|leading|premier|plus grand|maior|%|per cent|pour cent|por cento)[^,]{0,25}$",
            sentence.flat[sentence.start : word.start()],
        ):
            continue
        between = [one for one in named if word.end() <= one.start < quantity.start]
        others = [
            one
            for one in sentence.quantities
            if word.end() <= one.start < quantity.start and one.unit == quantity.unit
        ]
        return not between and not others
    return False


def _as_place(mention: Mention, quantity: Quantity, named: list[Mention], lexicon: Lexicon) -> Place:
    """Give country and site; "Bisie in the DRC" is Bisie."""
    if mention.name.kind == "site":
        return Place(lexicon.site_country[mention.name.key], mention.name.key)
    sites = [one for one in named if one.name.kind == "site" and one.end <= quantity.start]
    for one in reversed(sites):
        same = lexicon.site_country[one.name.key] == mention.name.key
        if same and abs(mention.start - one.end) < NOUN_PHRASE:
            return Place(mention.name.key, one.name.key)
    return Place(mention.name.key)


def _country(mention: Mention, lexicon: Lexicon) -> str:
    return lexicon.site_country[mention.name.key] if mention.name.kind == "site" else mention.name.key

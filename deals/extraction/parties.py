"""Who stands on which side of a deal, and as what: actors beside the verbs of deals."""

import re
from collections.abc import Iterator, Sequence

from deals.extraction.agents import Agent, agents_in, only_named
from deals.extraction.clauses import clause_around
from deals.extraction.found import FoundParty, Span
from deals.extraction.lexicon import Lexicon
from deals.extraction.phrases import phrase_around
from deals.extraction.scene import Sentence

ROLES: tuple[tuple[str, str], ...] = (
    ("signatory", r"sign(?:ed|s|ing)|initialled|signe(?!\w*taire)\w*|paraphe\w*|assin(?:ou|aram|ad[oa])"),
    (
        "financier",
        r"loans?|lend(?:s|er|ing)?|lent|financ(?:e|es|ed|ing)|guarantee\w*|prets?|prete\w*|finance\w*|emprest\w+|financi\w+",
    ),
    ("proposer", r"propos(?:ed|es|ing|al)|offer(?:ed|s)|propose\w*|offert|propos|ofereceu|oferec\w+"),
    ("mediator", r"mediat\w+|broker(?:ed|s|ing)?|mediation|mediateur|medi(?:ou|acao|ador)|parraine\w*"),
    ("operator", r"operat(?:es|ed|or|ing)|runs|exploite\w*|operateur|operadora?|opera(?:m|va)?|explora"),
    (
        "investor",
        r"invest(?!ig)\w*|acqui\w+|stake|buy(?:s|ing)?|bought|rachat|achet\w+|investi\w*|adquir\w+|compr(?:ou|ar)",
    ),
    ("offtaker", r"off-?take|purchase agreement|enlevement|compra de (?:toda|parte)"),
    (
        "negotiator",
        r"talks|negotiat\w+|met with|discuss\w+|push(?:es|ed) for|negoci\w+|pourparlers|conversac\w+",
    ),
)
PATTERNS = [(role, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for role, words in ROLES]
ENCOUNTER = re.compile(
    r"(?<!\w)(?:met|meet(?:s|ing|ings)?|visit(?:s|ed|ing)?|talks|negotiat\w+|discuss\w*|trip|travel\w*|rencontr\w+|entret\w+|recu|visite|deplacement|negoci\w+|reuni\w+|encontr\w+|visit(?:ou|a)|receb\w+|viagem)(?!\w)"
)
OWNS = re.compile(r"['’]s (?:[\w-]+ ){0,4}(?:mine|project|smelter|refinery|plant|deposit|concession)(?!\w)")
RUN_BY = re.compile(
    r"(?:mine|mines|project|smelter|refinery|plant|mina|projecto|projeto|projet|gisement|usine) (?:run|operated|owned|exploitee?|operad[ao]|explorad[ao]) (?:by|par|pela|pelo|por)(?: the| la| le| l'| a| o)? ?$"
)
STATES_OWN = re.compile(r"(?<!\w)(?:army|armed forces|defence force|armee|forces armees|exercito)(?!\w)")
OF_PEOPLE = frozenset({"signatory", "proposer", "mediator", "negotiator"})
NEAR = 80
BEHIND = 15  # a verb before a name counts as that much farther


def parties_in(sentences: Sequence[Sentence], lexicon: Lexicon) -> Iterator[FoundParty]:
    """Propose each known actor, and each government that acts, once for each role that the words tell."""
    seen: set[tuple[str, str]] = set()
    for sentence in sentences:
        for one in agents_in(sentence, lexicon):
            role = None if only_named(sentence, one) else _role(sentence, one, lexicon)
            if role is None or (one.slug, role) in seen:
                continue
            seen.add((one.slug, role))
            yield FoundParty(
                Span(sentence.paragraph, one.start, one.end),
                phrase_around(sentence.text, one.start, one.end),
                one.slug,
                side_of(lexicon.actor_country[one.slug], lexicon, lexicon.actor_kind[one.slug]),
                role,
            )


def _role(sentence: Sentence, one: Agent, lexicon: Lexicon) -> str | None:
    """Tell the role by what somebody is, by what stands right beside the name, else by the nearest verb."""
    kind = lexicon.actor_kind[one.slug]
    if kind == "armed_group":
        return None if STATES_OWN.search(lexicon.actor_name[one.slug].casefold()) else "opponent"
    if OWNS.match(sentence.flat, one.end) or RUN_BY.search(sentence.flat, sentence.start, one.start):
        return "operator"
    if kind == "person" and _bargains_for_a_state(sentence, one, lexicon):
        return "negotiator"
    role = _nearest(sentence, one)
    return role if kind != "person" or role in OF_PEOPLE else None


def _bargains_for_a_state(sentence: Sentence, one: Agent, lexicon: Lexicon) -> bool:
    """Tell whether a person from Africa or the United States meets others."""
    country = lexicon.actor_country[one.slug]
    ours = country == "USA" or country in lexicon.african
    return ours and bool(ENCOUNTER.search(sentence.flat, sentence.start, sentence.end))


def _nearest(sentence: Sentence, one: Agent) -> str | None:
    """Give the role whose verb stands nearest in the clause; what follows a name tells more than what precedes."""
    low, high = clause_around(sentence, one.start, one.end)
    low, high = max(low, one.start - NEAR), min(high, one.end + NEAR)
    found = [
        (match.start() - one.end if match.start() >= one.end else BEHIND + one.start - match.end(), role)
        for role, pattern in PATTERNS
        for match in pattern.finditer(sentence.flat, low, high)
    ]
    return min(found)[1] if found else None


def side_of(country: str | None, lexicon: Lexicon, kind: str = "") -> str:
    """Tell the side by the country of an actor; an armed group stands on none."""
    if kind == "armed_group":
        return "other"
    if country == "USA":
        return "us"
    return "african" if country in lexicon.african else "other"

"""Who stands on which side of a deal, and as what: actors beside the verbs of deals."""

import re
from collections.abc import Iterator, Sequence

from deals.extraction.found import FoundParty, Span
from deals.extraction.lexicon import Lexicon
from deals.extraction.phrases import phrase_around
from deals.extraction.scene import Sentence

ROLES: tuple[tuple[str, str], ...] = (
    ("signatory", r"sign(?:ed|s|ing)|signe\w*|paraphe\w*|assin(?:ou|aram|ad[oa])"),
    (
        "financier",
        r"loans?|lend(?:s|er|ing)?|lent|financ(?:e|es|ed|ing)|guarantee\w*|prets?|prete\w*|finance\w*|emprest\w+|financi\w+",
    ),
    ("proposer", r"propos(?:ed|es|ing|al)|offer(?:ed|s)|propose\w*|offert|propos|ofereceu|oferec\w+"),
    ("mediator", r"mediat\w+|broker(?:ed|s|ing)?|mediation|mediateur|medi(?:ou|acao|ador)"),
    ("operator", r"operat(?:es|ed|or|ing)|runs|exploite\w*|operateur|opera\w*|explora"),
    (
        "investor",
        r"invest\w*|acqui\w+|stake|buy(?:s|ing)?|bought|rachat|achet\w+|investi\w*|adquir\w+|compr(?:ou|ar)",
    ),
    ("offtaker", r"off-?take|purchase agreement|enlevement|compra de (?:toda|parte)"),
    ("negotiator", r"talks|negotiat\w+|met with|discuss\w+|negoci\w+|pourparlers|conversac\w+"),
)
PATTERNS = [(role, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for role, words in ROLES]
NEAR = 80


def parties_in(sentences: Sequence[Sentence], lexicon: Lexicon) -> Iterator[FoundParty]:
    """Propose each known actor once for each role that the verbs beside it tell."""
    seen: set[tuple[str, str]] = set()
    for sentence in sentences:
        for one in sentence.named("actor"):
            slug = one.name.key
            low, high = max(sentence.start, one.start - NEAR), min(sentence.end, one.end + NEAR)
            role = next(
                (role for role, pattern in PATTERNS if pattern.search(sentence.flat, low, high)), None
            )
            if role is None or (slug, role) in seen:
                continue
            seen.add((slug, role))
            yield FoundParty(
                Span(sentence.paragraph, one.start, one.end),
                phrase_around(sentence.text, one.start, one.end),
                slug,
                side_of(lexicon.actor_country[slug], lexicon),
                role,
            )


def side_of(country: str | None, lexicon: Lexicon) -> str:
    """Tell the side by the country of an actor."""
    if country == "USA":
        return "us"
    return "african" if country in lexicon.african else "other"

"""Terms that no catalogue names: that somebody holds back or withdraws, and one thing in exchange for another."""

import re
from collections.abc import Iterator

from deals.extraction.found import FoundTerm, Span
from deals.extraction.phrases import phrase_around
from deals.extraction.scene import Sentence

ASKS = re.compile(
    r"(?<!\w)(?:urg(?:ed|es|ing)|press(?:ed|es|ing)|call(?:ed|s|ing) on|demand(?:ed|s|ing)|ask(?:ed|s|ing)|exhort\w+|a (?:demande|appele)|appel(?:e|le) (?:a|les?)|exige\w*|instou|apelou|pediu|exigiu)(?!\w)"
)
DOES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "to withdraw",
        re.compile(
            r"(?<!\w)(?:to |a |de |de se |se |que se )?(?:retreat|withdraw|pull (?:back|out)|leave|retirer|replier|quitter|recuar|retirar-se|retirem?|abandonar)(?!\w)"
        ),
    ),
    (
        "not to attack",
        re.compile(
            r"(?<!\w)(?:hold back from|refrain from|stop (?:the )?(?:fighting|attacks?)|cease(?:fire)?|not (?:to )?(?:attack|launch)|s'abstenir|ne pas attaquer|cesser|abster-se|nao atacar|cessar)(?!\w)"
        ),
    ),
    ("to disarm", re.compile(r"(?<!\w)(?:disarm|lay down (?:its|their) (?:arms|weapons)|desarmer|deposer les armes|desarmar|depor as armas)(?!\w)")),
)  # fmt: skip
FAR = re.compile(
    r"(?P<hedge>at least|about|some|au moins|environ|pelo menos|cerca de)? ?(?P<number>\d[\d.,]*) ?(?:km|kilomet\w+|quilomet\w+)"
)
HEDGES = {"at least": "at least ", "au moins": "at least ", "pelo menos": "at least "}
SWAP = re.compile(
    r"(?<!\w)(?:minerals?|resources?|minerais?|minerai|recursos)(?:[- ]for[- ]| contre (?:de )?(?:la )?| (?:em troca|por) (?:de )?)(?P<what>security|infrastructure|arms|weapons|securite|armes|seguranca|infraestruturas?|armas)(?!\w)"
)
GOT = {"securite": "security", "seguranca": "security", "armes": "arms", "armas": "arms", "weapons": "arms"}
OFFERS = re.compile(r"(?<!\w)(?:propos\w+|offer\w*|offert|ofer\w+)(?!\w)")
WORDS = 60  # characters between asking and what is asked for


def term_at(  # noqa: PLR0913, PLR0917 - what a term is made of
    sentence: Sentence, place: tuple[int, int], side: str, kind: str, status: str, text: str
) -> FoundTerm:
    """Make a term of the words that tell of it."""
    phrase = phrase_around(sentence.text, *place)
    return FoundTerm(Span(sentence.paragraph, *place), phrase, side, kind, status, text)


def restraints_in(sentence: Sentence) -> Iterator[FoundTerm]:
    """Propose that somebody is asked to withdraw, to hold back or to disarm."""
    for asks in ASKS.finditer(sentence.flat, sentence.start, sentence.end):
        asked = [one for one in sentence.mentions if asks.end() <= one.start <= asks.end() + WORDS]
        for text, pattern in DOES if asked else ():
            match = pattern.search(sentence.flat, asks.end(), min(sentence.end, asks.end() + 2 * WORDS))
            if match is None or ASKS.search(sentence.flat, asks.end(), match.start()):
                continue
            who = [one for one in asked if one.start < match.start()]
            if not who:
                continue
            name = sentence.text[who[0].start : who[0].end]
            far = FAR.match(sentence.flat, match.end() + 1)
            distance = f" {HEDGES.get(far['hedge'] or '', '')}{far['number']} km" if far else ""
            place = match.start(), far.end() if far else match.end()
            side = "offered_by_african"
            yield term_at(sentence, place, side, "security", "asked", f"{name} {text}{distance}")


def swaps_in(sentence: Sentence) -> Iterator[FoundTerm]:
    """Propose minerals in exchange for something else: minerals for security."""
    for match in SWAP.finditer(sentence.flat, sentence.start, sentence.end):
        what = GOT.get(match["what"], match["what"])
        offered = OFFERS.search(sentence.flat, sentence.start, match.start())
        text = f"Minerals in exchange for {what}"
        status = "proposed" if offered else "asked"
        yield term_at(sentence, match.span(), "offered_by_african", "mineral_access", status, text)

"""Events without a time of their own: what somebody known did, told by verbs that need no date."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from deals.extraction.agents import Agent, agents_in, only_named
from deals.extraction.clauses import clause_around
from deals.extraction.event_making import Happening, made
from deals.extraction.found import FoundEvent
from deals.extraction.lexicon import Lexicon
from deals.extraction.scene import Sentence
from deals.extraction.times import Time

Cue = tuple[str, int, int]
DEEDS: tuple[tuple[str, str], ...] = (
    ("signing", r"signed|initialled|inked|ont signe|a signe|ont paraphe|assinou|assinaram|rubricaram"),
    ("visit", r"visited|visits? to|toured|travelled to|trip to|visite (?:a|au|en)|a visite|s'est rendue? (?:a|au|en)|visitou|visita (?:a|ao)|deslocou-se"),
    ("meeting", r"met (?:with )?|held talks with|a rencontre|ont rencontre|s'est entretenue? avec|reuniu-se com|encontrou-se com"),
    ("suspension", r"suspended|halted|shut(?: down)?|stopped (?:work|production|operations|exports)|banned|a suspendu|ont suspendu|a arrete|a interdit|suspendeu|parou|paralisou|proibiu"),
    ("resumption", r"resumed|restarted|reopened|lifted|a repris|ont repris|a rouvert|a redemarre|retomou|reabriu|reiniciou"),
    ("approval", r"approved|ratified|authori[sz]ed|a approuve|ont approuve|a ratifie|a autorise|aprovou|aprovaram|ratificou|autorizou"),
    ("letter", r"wrote to|sent a letter|in a letter|a ecrit a|dans une lettre|dans un courrier|escreveu a|numa carta|em carta"),
    ("military", r"captured|seized|overran|withdrew|pulled (?:back|out)|shelled|attacked|launched an? (?:offensive|assault)|s'est empar\w+|ont pris|a pris|se sont retir\w+|s'est retire|capturou|tomou|tomaram|ocupou|ocuparam|retirou-se|retiraram-se"),
    ("negotiation", r"urged|urges|pressed|press(?:es|ing) (?:for|on)|called on|calls on|(?:is|are) (?:quietly )?(?:working|negotiating|pressing|pushing)|(?:is|are|were|was) in talks|negotiat(?:ed|es)|held talks|peace talks(?= (?:being|brokered|mediated|hosted|led))|exhorte\w*|a demande a|negocie\w*|est en pourparlers|mene des discussions|apelou a|instou|negoceia\w*|negociou|esta em conversacoes"),
    ("statement", r"accused|accuses?|denie[sd]|yet to comment|declined to comment|did not (?:immediately )?(?:respond|reply|comment)|condemn(?:ed|s)|warned|welcomed|expects|(?:we|i) (?:\w+ )?encourage|encouraged|optimistic|a accuse|ont accuse|accusent|dement|nie(?:nt)?|a dementi|a averti|a salue|n'a pas (?:encore )?(?:commente|repondu|reagi|souhaite)|acusou|acusaram|acusam|nega|negou|alertou|saudou|condenou|nao (?:quis )?coment\w+|ainda nao (?:coment\w+|respond\w+)"),
)  # fmt: skip
PATTERNS = [(kind, re.compile(rf"(?<![\w-])(?:{words})(?![\w-])")) for kind, words in DEEDS]
# Neither done nor begun: to sign, could visit, refused to meet.
NOT_DONE = re.compile(
    r"(?<!\w)(?:to|not|never|could|would|may|might|must|should|if|whether|without|pour|de|sans|s'il|afin de|para|sem|se|nao|jamais|nunca) (?:\w+ )?$"
)
AHEAD = re.compile(
    r"(?<!\w)(?:will|shall|expected|due|planned|scheduled|set to|upcoming|ahead of|avant|attendue?s?|prevue?s?|doit|doivent|sera|seront|antes d[eao]s?|previst[ao]s?|vai|vao|devera)(?!\w)[^.;]{0,60}$"
)
STATE = re.compile(
    r"(?:is|are) |yet to|declined|did not|peace talks|n'a pas|ainda nao|nao |est en|esta em|negocie|negoceia|mene"
)
PRONOUN = re.compile(
    r"(?<!\w)(?:he|she|il|elle|ele|ela) (?:also |then |later |a |aussi |tambem )?(?:said|told|added|declare|dit|ajoute|affirme|explique|disse|acrescentou|afirmou|declarou|explicou)(?!\w)"
)
SHORT = frozenset({"year", "month"})  # times that hold for the whole sentence
NEAR = 120


class Before(NamedTuple):
    """What the sentences before in a paragraph told last: of whom, and a day on which something happened."""

    person: str | None = None
    day: str | None = None


def deeds_in(
    sentence: Sentence, used: Sequence[tuple[Cue, Time]], lexicon: Lexicon, before: Before
) -> Iterator[FoundEvent]:
    """Propose what a sentence tells beside its dated events; a month or year holds for all of it."""
    agents = agents_in(sentence, lexicon)
    date = used[0][1].code if len(used) == 1 and used[0][1].grain in SHORT else None
    speaks = PRONOUN.search(sentence.flat, sentence.start, sentence.end)
    if speaks and before.person and not used:
        happening = Happening("statement", speaks.start(), speaks.end(), before.day, "occurred")
        yield made(sentence, happening, lexicon, [before.person])
        return
    seen = {cue[0] for cue, _ in used if cue[0] not in {"statement", "announcement"}}
    told: set[tuple[str, frozenset[str]]] = set()
    for kind, start, end in _verbs(sentence):
        if kind in seen or any(cue[1] < end and start < cue[2] for cue, _ in used):
            continue
        who = _who(sentence, agents, start, end)
        if not who or (kind, frozenset(who)) in told or NOT_DONE.search(sentence.flat, sentence.start, start):
            continue
        told.add((kind, frozenset(who)))
        if kind != "statement":
            seen.add(kind)
        ahead = AHEAD.search(sentence.flat, sentence.start, start)
        occurrence = "planned" if ahead else "occurred"
        current = bool(STATE.match(sentence.flat, start))
        yield made(sentence, Happening(kind, start, end, date, occurrence, current), lexicon, who)


def _verbs(sentence: Sentence) -> list[Cue]:
    """Find the verbs, in the order of the sentence."""
    found = (
        (kind, match.start(), match.end())
        for kind, pattern in PATTERNS
        for match in pattern.finditer(sentence.flat, sentence.start, sentence.end)
    )
    return sorted(found, key=lambda cue: cue[1:])


def _who(sentence: Sentence, agents: Sequence[Agent], start: int, end: int) -> list[str]:
    """Give those whom the clause of a verb names, if any acts there."""
    low, high = clause_around(sentence, start, end)
    low, high = max(low, start - NEAR), min(high, end + NEAR)
    near = [one for one in agents if low <= one.start < high and not only_named(sentence, one)]
    return list(dict.fromkeys(one.slug for one in near))

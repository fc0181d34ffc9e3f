"""Terms: what a side offers, asks for or has agreed to give."""

import re
from collections.abc import Iterator, Sequence

from deals.extraction.found import FoundTerm
from deals.extraction.lexicon import Lexicon
from deals.extraction.restraints import restraints_in, swaps_in, term_at
from deals.extraction.scene import Sentence

KINDS: tuple[tuple[str, str], ...] = (
    ("exclusive_rights", r"exclusive (?:access|rights?|extraction|minerals?)|exclusivite|droits exclusifs|exclusividade|direitos exclusivos"),
    ("stockpile", r"stockpile|strategic reserve|stock strategique|reserva estrategica"),
    ("offtake", r"off-?take|right of first refusal|droit de premier refus|direito de preferencia"),
    ("security", r"security (?:assistance|guarantees?|partnership|support|cooperation)|military (?:training|equipment|bases?|assistance|support)|assistance (?:militaire|securitaire)|aide militaire|assistencia (?:militar|de seguranca)|apoio militar"),
    ("infrastructure", r"infrastructure projects?|deep-water port|rail(?:way)? (?:line|project|link|corridor)|projets? d'infrastructure|port en eau profonde|ligne ferroviaire|projectos? de infra-?estrutura\w*|linha ferrea"),
    ("processing", r"local(?:ly)? (?:processing|refining|beneficiation|process)|process(?:ing)? locally|process(?:es|ed)? (?:them|it|its \w+) locally|processing (?:plants|facilities)|value addition|transformation locale|transformacao local|processamento local"),
    ("tariff", r"duty-free (?:access)?|tariff (?:relief|exemption|cuts?)|market access|exemption (?:de|des) (?:droits|tarifs)|acces au marche|isencao (?:de|das) tarifas|acesso ao mercado"),
    ("mineral_access", r"access to (?:its |their |the )?(?:\w+ )?(?:minerals?|resources|deposits)|mining (?:rights?|concessions?|licen[cs]es?)|exploration rights|privileged access|acces (?:aux|a ses) (?:minerais|ressources|gisements)|acesso (?:aos|a) (?:minerais|recursos|jazidas)"),
    ("equity", r"equity stake|minority stake|free-carried interest|(?:\d+|une) ?% (?:stake|du capital|do capital)|participation (?:minoritaire|gratuite)"),
    ("finance", r"financing|loans?|investment (?:guarantees?|pledge)|credit line|financement|prets?|financiamento|emprestimos?"),
)  # fmt: skip
STATUSES: tuple[tuple[str, str], ...] = (
    ("agreed", r"agreed|signed|under the (?:agreement|deal|accord)|includes|s'engage|accord prevoit|signe\w*|concordou|assin\w+|acordo preve"),
    ("asked", r"seek(?:s|ing)?|asked|asks|request\w*|demand\w*|wants?|push(?:es|ed|ing)? for|goal is|in (?:exchange|return) for|en echange|contre|demande\w*|reclame\w*|veut|pede|pediu|quer|em troca"),
    ("proposed", r"offer\w*|propos\w+|would (?:give|provide|grant)|aims? to (?:allow|give)|offr\w+|oferec\w+|prop(?:os|oe|oem|unha)"),
)  # fmt: skip
KIND_PATTERNS = [(kind, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for kind, words in KINDS]
STATUS_PATTERNS = [(status, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for status, words in STATUSES]
TEXTS = {
    "exclusive_rights": "Exclusive rights to minerals",
    "stockpile": "A strategic reserve of minerals",
    "offtake": "Purchase of the output",
    "security": "Military or security assistance",
    "infrastructure": "Infrastructure projects",
    "processing": "Processing in the country",
    "tariff": "Relief from tariffs",
    "mineral_access": "Access to minerals",
    "equity": "A share in the capital",
    "finance": "Loans or other finance",
}
US_GIVES = frozenset({"security", "finance", "tariff", "infrastructure"})
AFRICAN_GIVES = frozenset({"mineral_access", "exclusive_rights", "offtake", "stockpile", "equity"})


def terms_in(sentences: Sequence[Sentence], lexicon: Lexicon) -> Iterator[FoundTerm]:
    """Propose a term of each kind once, where a sentence with a verb of bargaining names it."""
    del lexicon
    seen: set[tuple[str, str]] = set()
    for sentence in sentences:
        for one in (*swaps_in(sentence), *restraints_in(sentence)):
            if (one.text, one.status) not in seen:
                seen |= {(one.text, one.status), (one.kind, one.status)}
                yield one
        for kind, pattern in KIND_PATTERNS:
            match = pattern.search(sentence.flat, sentence.start, sentence.end)
            status = _status(sentence, match.start()) if match else None
            if not match or not status or (kind, status) in seen:
                continue
            seen.add((kind, status))
            yield term_at(sentence, match.span(), _side(kind), kind, status, TEXTS[kind])


def _status(sentence: Sentence, at: int) -> str | None:
    """Give what the last verb of bargaining before the term says, else the first after it."""
    before = [
        (found.end(), status)
        for status, pattern in STATUS_PATTERNS
        for found in pattern.finditer(sentence.flat, sentence.start, at)
    ]
    if before:
        return max(before)[1]
    return next(
        (status for status, one in STATUS_PATTERNS if one.search(sentence.flat, at, sentence.end)), None
    )


def _side(kind: str) -> str:
    """Tell who gives such a thing in deals of this sort; an editor confirms it."""
    if kind in US_GIVES:
        return "offered_by_us"
    return "offered_by_african" if kind in AFRICAN_GIVES else "mutual"

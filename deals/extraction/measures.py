"""What a quantity measures: production, exports, reserves, a share, a grade, money put in; or nothing recorded."""

import re

from deals.extraction import shares
from deals.extraction.cues import cues_in
from deals.extraction.distance import distance
from deals.extraction.judged import Judged
from deals.extraction.quantity import Quantity
from deals.extraction.scene import Sentence

OF_MASS = {
    "production": "mine_production",
    "refining": "refinery_production",
    "capacity": "capacity",
    "reserve": "reserves",
    "stock": "stock",
    "export": "export_volume",
    "import": "export_volume",
}
NO_MINERAL = re.compile(
    r" ?(?:(?:a year|per year|annually|par an|por ano) )?(?:of |de |d'|do |da )(?:[a-z-]+ ){0,2}?(?:carbon(?! (?:anode|steel))|co2|co₂|emissions?|greenhouse|cocoa|coffee"
    r"|cement|grain|maize|food|fertili[sz]ers?|waste|rice|wheat|sugar|cotton|tea|timber|fish|cashew|cacao|cafe|ciment|engrais|cimento"
    r"|farinha|trigo|milho|arroz|acucar|algodao|castanha|explosives|fuel|diesel|carburant|combustivel|freight|general cargo|acid|acide|acido"
    r"|water|eau|agua|coke|steel|acier|aco|sulphur|soufre|enxofre|equipment)(?!\w)"
)
GUIDANCE = re.compile(
    r"(?<!\w)(?:guidance|forecasts?|targets?|aims?|expects?|expected|outlook|between now|previsions?|fourchette|objectifs?|vise|prevoit|attend|previsao|metas?|preve|espera|entre .* prevu)(?!\w)"
)
TRADED = frozenset({"export", "import", "earn"})
MONEY = TRADED | {"invest", "worth", "price"}
IN_GROUND = re.compile(
    r"value of (?:the )?minerals|mineral wealth|valeur des (?:minerais|ressources)|valor dos minerais"
)
CAPACITY = re.compile(
    r"(?:production|processing|producao|annual) capacit|capacit\w+ (?:de|of) (?:produc|transform)"
)
REFINED = re.compile(
    r" ?(?:of |de |d'|do )?(?:[a-z]+ ){0,2}?(?:refined|cathodes?|raffine\w*|refinad\w+)(?!\w)"
)
LIES_AT = re.compile(
    r"(?: (?:of |de |d'|do )?(?:[\w-]+ ){0,3}?[\w-]+)?,? (?:at|a|grading|with|com|titrant|avec|averaging|contendo|contenant|a une teneur de) (?:only |about |barely |a |un |une |environ |cerca de )*\d+(?:[.,]\d+)? ?%(?! (?:less|more|de plus|de moins|a mais|a menos|higher|lower|of|de la|du|do|da))"
)
PLANT_AFTER = re.compile(
    r"[- ](?:(?:a|per)[- ]year |(?:capacity|new|copper|lithium|gold|zinc|nickel|alumina|manganese|phosphate) )*(?:plant|mill|smelter|refinery|concentrator|furnace|facility|factory|line)s?(?!\w)"
)
CLOSE = 60
SMALL_MONEY = 100_000  # below it, a sum is the price or the fee of something
INCIDENTAL = re.compile(
    r"(?:debts?|dettes?|dividas?|fined?|fines|amendes?|multas?|market cap\w*|capitalisation|bounty|claims?|claimed|sues?|sued|reclame\w*|profits?|benefices?|lucros?|ebitda)"
    r"(?: \w+){0,2} ?$"
)
DUES = re.compile(
    r"(?: dollars| de dolares)? (?:in|of|en|de|d'|em) (?:\w+ )?(?:tax(?:es)?|royalties|redevances?|impots?|impostos?|dividends?|dividendes?|dividendos?|damages|compensation|indemni\w+|debts?|dettes?|dividas?|profits?|lucros?|fines)(?!\w)"
)


def judge(sentence: Sentence, quantity: Quantity, former: Judged | None) -> Judged | None:
    """Tell what a quantity measures, or None where it is no number of ours; `former` is that of the one before."""
    if quantity.unit == "tonnes":
        return _mass(sentence, quantity, former)
    if quantity.unit == "percent":
        return shares.judge_share(sentence, quantity, former)
    if quantity.unit == "points" or quantity.price or quantity.value < SMALL_MONEY:
        return None
    return _money(sentence, quantity, former)


def nearest(sentence: Sentence, quantity: Quantity, telling: frozenset[str]) -> str | None:
    """Give what the nearest of the cues tells."""
    place = quantity.start, quantity.end
    cues = [cue for cue in cues_in(sentence.flat, sentence.start, sentence.end) if cue.tells in telling]
    if not cues:
        return None
    return min(cues, key=lambda cue: distance(sentence, cue.start, cue.end, place)).tells


def _mass(sentence: Sentence, quantity: Quantity, former: Judged | None) -> Judged | None:
    if _no_mineral(sentence, quantity) or not quantity.value or _guided(sentence, quantity):
        return None
    tells = nearest(sentence, quantity, frozenset(OF_MASS))
    if PLANT_AFTER.match(sentence.flat, quantity.end):
        return Judged("capacity")
    if LIES_AT.match(sentence.flat, quantity.end):
        return Judged("reserves")
    if tells == "production" and _near_capacity(sentence, quantity):
        tells = "capacity"
    if tells == "production" and REFINED.match(sentence.flat, quantity.end):
        tells = "refining"
    if tells:
        return Judged(OF_MASS[tells])
    if former and former.measure in OF_MASS.values():
        return former
    return Judged("mine_production")


def _no_mineral(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether something else is weighed: 12,000 tonnes of cocoa."""
    match = NO_MINERAL.match(sentence.flat, quantity.end)
    return bool(match) and not any(
        quantity.end <= one.start < match.end() for one in sentence.named("mineral") if match
    )


def _of_goods(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether it is what the weight before it is worth."""
    weights = [one for one in sentence.quantities if one.end <= quantity.start]
    return bool(weights) and weights[-1].unit == "tonnes" and quantity.start - weights[-1].end < CLOSE


def _guided(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether it is an end of a range that somebody aims at or forecasts."""
    before = sentence.flat[max(sentence.start, quantity.start - 70) : quantity.start]
    return (quantity.begins_range or quantity.ends_range) and bool(GUIDANCE.search(before))


def _near_capacity(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether "production" only says of what the capacity is."""
    around = sentence.flat[max(sentence.start, quantity.start - CLOSE) : min(sentence.end, quantity.end + 40)]
    return bool(CAPACITY.search(around))


def _money(sentence: Sentence, quantity: Quantity, former: Judged | None) -> Judged | None:
    """Tell money earned from money put in; prices, fines and debts are none of ours."""
    before = sentence.flat[max(sentence.start, quantity.start - 40) : quantity.start]
    tells = nearest(sentence, quantity, MONEY)
    if INCIDENTAL.search(before) or DUES.match(sentence.flat, quantity.end) or tells == "price":
        return None
    if tells == "worth":
        return _worth(sentence, quantity, former)
    if tells in TRADED:
        return Judged("export_value")
    if tells is None and former and former.measure in ("export_value", "resource_value"):
        return former
    return Judged("investment")


def _worth(sentence: Sentence, quantity: Quantity, former: Judged | None) -> Judged:
    """Tell the worth of goods from that of what lies in the ground, and of a project."""
    if _of_goods(sentence, quantity):
        return former if former and former.measure == "stock" else Judged("export_value")
    cues = cues_in(sentence.flat, sentence.start, sentence.end)
    if any(cue.tells == "reserve" for cue in cues) or IN_GROUND.search(
        sentence.flat, sentence.start, sentence.end
    ):
        return Judged("resource_value")
    exported = nearest(sentence, quantity, frozenset({"export", "invest"}))
    return Judged("export_value" if exported == "export" else "investment")

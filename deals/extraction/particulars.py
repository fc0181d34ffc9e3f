"""What else a text says of a figure: in which form the mineral is weighed, its name there, and the partner."""

import re

from deals.extraction.mentions import Mention
from deals.extraction.quantity import Quantity
from deals.extraction.scene import Sentence

BASES: tuple[tuple[str, str], ...] = (
    (
        "lce",
        r"lce|lithium carbonate equivalent|equivalent carbonate de lithium|carbonato de litio equivalente",
    ),
    (
        "oxide_equivalent",
        r"reo|treo|rare earth oxides?|oxides?|oxydes?|oxidos|u3o8|wo3|v2o5|ta2o5|nb2o5|li2o",
    ),
    (
        "contained_metal",
        r"contained (?:metal|tin|copper|cobalt|lithium|tungsten|nickel)|metal contained|in concentrate|metal contenu|contenue?s?|contid[oa]s?|tin metal",
    ),
    ("refined_metal", r"refined|cathodes?|ingots?|raffine\w*|refinad\w+|metal(?:lique)? raffine"),
    ("concentrate", r"concentrates?|concentres?|concentrados?|coltan|cassiterite|wolfram(?:ite)?|spodumene"),
    ("gross_ore", r"(?:raw |crude )?ore|minerai brut|minerai|minerio"),
)
PATTERNS = [(basis, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for basis, words in BASES]
TO = re.compile(
    r"(?<!up )(?<!due )(?<!\w)(?:to|for|bound for|destined for|vers|a destination d\w+|para|com destino a\w*)(?: (?:the|la|le|les|a|o|os|as|l'))? ?(?:l')?$"
)
FROM = re.compile(
    r"(?<!up )(?<!down )(?<!\w)(?:from|de|d'|du|da|do|en provenance d\w+)(?: (?:the|la|le|les|a|o))? ?$"
)
TRADED = frozenset({"export_volume", "export_value", "share_of_imports"})
IMPORTS = re.compile(r"(?<!\w)import\w*")
REACH = 45


def basis_of(sentence: Sentence, quantity: Quantity, measure: str | None) -> str:
    """Read the form in which tonnes are weighed, from the words right after the number."""
    if quantity.unit != "tonnes":
        return "unspecified"
    after = sentence.flat[quantity.end : min(sentence.end, quantity.end + REACH)]
    after = re.split(r"[,;(]|(?<!\w)(?:and|et|e)(?!\w)", after)[0]
    told = next((basis for basis, pattern in PATTERNS if pattern.search(after)), None)
    return told or ("refined_metal" if measure == "refinery_production" else "unspecified")


def reported_as(sentence: Sentence, mineral: str | None) -> str:
    """Give the ore's name where the text uses it for the mineral: coltan."""
    ores = [one for one in sentence.named("mineral") if one.name.key == mineral and one.name.form == "ore"]
    return sentence.text[ores[0].start : ores[0].end] if ores else ""


def partner_of(sentence: Sentence, quantity: Quantity, measure: str | None, place: str | None) -> str | None:
    """Name the country that buys, or that imports from the place."""
    if measure not in TRADED:
        return None
    mark = FROM if IMPORTS.search(sentence.flat, sentence.start, sentence.end) else TO
    near = [
        one for one in sentence.named("country") if one.name.key != place and _marked(sentence, one, mark)
    ]
    after = [one for one in near if one.start >= quantity.end]
    return (after or near)[0].name.key if near else None


def _marked(sentence: Sentence, mention: Mention, mark: re.Pattern[str]) -> bool:
    return bool(mark.search(sentence.flat[sentence.start : mention.start]))

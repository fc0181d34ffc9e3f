"""What a sum of money stands for, by the words near it."""

import re

from deals.extraction.quantity import Quantity
from deals.extraction.scene import Sentence

KINDS: tuple[tuple[str, str], ...] = (
    ("announced_ceiling", r"up to|as much as|jusqu'a|ate|maximum of|no more than"),
    ("option", r"option\w*|may (?:invest|buy)|could (?:invest|buy)"),
    (
        "disbursed",
        r"disburs\w+|paid|drew|drawn|spent|decaiss\w+|verse\w*|desembols\w+|pagou|invested|injected|depense|investiu|has put",
    ),
    ("approved", r"approv\w+|authori[sz]\w+|approuv\w+|aprov\w+|valide\w*"),
    ("signed", r"sign\w+|conclu\w+|assin\w+|agreed|closed|acquir\w+|bought|accord|contrat\w*"),
    ("valuation", r"valued|worth|valu\w+|evalue\w*|estime\w*|avaliad\w*|estimad\w*|valeur|valor"),
    (
        "pledged",
        r"pledg\w+|promis\w+|commit\w+|engage\w*|promet\w*|plans?|will|budget\w*|announc\w+|annonc\w+|anunci\w+",
    ),
)
PATTERNS = [(kind, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for kind, words in KINDS]
CLOSE = 70


def amount_kind(sentence: Sentence, quantity: Quantity) -> str:
    """Give the kind whose words stand nearest before the sum, else after it; a pledge where nothing tells."""
    before = sentence.flat[max(sentence.start, quantity.start - CLOSE) : quantity.start]
    after = sentence.flat[quantity.end : min(sentence.end, quantity.end + CLOSE)]
    last = {
        kind: max((one.end() for one in pattern.finditer(before)), default=0) for kind, pattern in PATTERNS
    }
    kind = max(last, key=lambda one: last[one])
    if last[kind]:
        return kind
    return next((kind for kind, pattern in PATTERNS if pattern.search(after)), "pledged")

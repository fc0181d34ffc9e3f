"""How a text hedges a number: about, more than, at least, less than, up to."""

import re

HEDGES: tuple[tuple[str, str], ...] = (
    ("at_least", r"at least|no less than|a minimum of|au moins|au minimum|pelo menos|no minimo|ao menos"),
    (
        "up_to",
        r"up to|as much as|as many as|no more than|a maximum of|jusqu'a|au plus|au maximum|ate|no maximo",
    ),
    (
        "more_than",
        r"more than|over|above|in excess of|exceeding|exceeded|surpassing|upwards of|topping|plus de|plus d'|au-dela de"
        r"|superieure? a|depassant|mais de|mais do que|acima de|superior a|ultrapassando",
    ),
    (
        "less_than",
        r"less than|under|below|fewer than|moins de|moins d'|inferieure? a|menos de|abaixo de|inferior a",
    ),
    (
        "about",
        r"about|around|roughly|approximately|approx\.?|nearly|almost|close to|some|an estimated|estimated|circa|environ|pres de"
        r"|presque|quelque|quelques|a peu pres|autour de|de l'ordre de|cerca de|aproximadamente|quase|perto de|em torno de"
        r"|por volta de|uns|umas|~|≈",
    ),
)
PATTERNS = [
    (name, re.compile(rf"(?<!\w)(?:{words})(?: (?:the|les|a|de|d'))?[ (]{{0,2}}$")) for name, words in HEDGES
]
LONGEST = 30


def qualifier_of(flat: str, start: int) -> str:
    """Read the hedge that stands right before a number."""
    before = flat[max(0, start - LONGEST) : start]
    for name, pattern in PATTERNS:
        if pattern.search(before):
            return name
    return "exact"

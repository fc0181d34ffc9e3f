"""Who reported it first: agencies and papers that a text credits or says were told."""

import re

from articles.reading.guesses import CREDIT, HEADER, SAID, Guess

AGENCIES = {
    "Reuters": r"Thomson Reuters|Reuters",
    "AFP": r"AFP|Agence France-Presse|Agence France Presse",
    "Associated Press": r"AP|Associated Press",
    "Bloomberg": r"Bloomberg(?: News)?",
    "Lusa": r"Lusa",
    "Xinhua": r"Xinhua",
    "Anadolu": r"Anadolu(?: Agency)?|AA",
    "ANGOP": r"ANGOP|Angop",
    "PANA": r"PANA|Panapress",
    "EFE": r"EFE",
    "dpa": r"dpa|DPA",
    "Financial Times": r"Financial Times|FT",
    "The Wall Street Journal": r"Wall Street Journal|WSJ",
    "The New York Times": r"New York Times",
    "The Washington Post": r"Washington Post",
    "Jeune Afrique": r"Jeune Afrique",
    "RFI": r"RFI|Radio France Internationale",
    "Africa Intelligence": r"Africa Intelligence",
}
NAMED = {name: re.compile(rf"(?:{forms})") for name, forms in AGENCIES.items()}
_ANY = "|".join(AGENCIES.values())
_THE = r"(?:the\s+|l['’]|la\s+|le\s+|l'agence\s+|news agency\s+|a\s+agência\s+|a\s+|agência\s+|agence\s+)?"
CREDITS = [
    re.compile(rf"[(\[]\s*(?P<name>{_ANY})\s*[)\]]"),
    re.compile(rf"(?m)^.{{0,60}}[/|©]\s*(?P<name>{_ANY})\s*\.?\s*$", re.IGNORECASE),
    re.compile(
        rf"(?im)^\W{{0,3}}(?:original\s+)?(?:source|fonte|fuente|crédit|credit|by|par|por|avec|with|com)\s*:?\s+{_THE}"
        rf"(?P<name>{_ANY})\b.{{0,40}}$"
    ),
    re.compile(rf"(?m)^\W{{0,3}}(?P<name>{_ANY})\s*\.?$"),
]
SITE_CREDIT = re.compile(
    r"(?im)^\W{0,3}(?:original\s+)?source\s*:\s*(?:https?://)?(?P<name>[\w-]+(?:\.[\w-]+)+)"
)
_VERBS = (
    r"(?:told|tells|informed|showed|shown to|spoke to|speaking to|interview with|according to|said to|seen by"
    r"|reviewed by|reported by|cited by|quoted by"
    r"|selon|d['’]après|rapporte|déclaré à|dit à|confié à|indiqué à|vu par|consulté par|citée? par|affirmé à"
    r"|segundo|de acordo com|disse à|disse a|afirmou à|declarou à|citado pela|citada pela|avança a|à agência)"
)
_SAYS = (
    r"(?:reported|reports|said|says|has learned|rapporte|a rapporté|écrit|noticiou|avançou|informou|adianta)"
)
SAYINGS = [
    re.compile(rf"(?i:\b{_VERBS})\s+(?i:{_THE})(?P<name>{_ANY})\b"),
    re.compile(rf"\b(?P<name>{_ANY})\s+(?:\([^)]*\)\s+)?(?i:{_SAYS})\b"),
]
VIA = re.compile(r"(?P<origin>.+?)\s+(?:via|through)\s+(?P<publisher>.+)", re.IGNORECASE)
CITING = re.compile(
    r"(?P<publisher>.+?)\s*\((?:citing|via|source:|d'après|selon)\s+(?P<origin>[^)]+)\)", re.IGNORECASE
)


def origin_in(text: str) -> Guess | None:
    """Find whom a text credits, else who it says was told; None if it names nobody."""
    for patterns, source in ((CREDITS, CREDIT), (SAYINGS, SAID)):
        found = [match for pattern in patterns if (match := pattern.search(text))]
        if found:
            return Guess(_agency(min(found, key=lambda match: match.start())["name"]), source)
    site = SITE_CREDIT.search(text)
    return Guess(site["name"].lower(), CREDIT) if site else None


def parted(publisher: str) -> tuple[str, Guess | None]:
    """Part "Reuters via Zawya" and "Miningmx (citing Reuters)" into the publisher and the origin."""
    match = CITING.fullmatch(publisher) or VIA.fullmatch(publisher)
    if not match:
        return publisher, None
    return match["publisher"].strip(), Guess(match["origin"].strip(), HEADER)


def _agency(form: str) -> str:
    """Give the agency's own name for what stands in the text, in whatever letters."""
    for name, pattern in NAMED.items():
        if re.fullmatch(pattern.pattern, form, re.IGNORECASE):
            return name
    return form

"""People and organisations: those of the gazetteer, and names that titles, verbs or endings give away."""

import re
from collections.abc import Iterator, Sequence

from deals.extraction.found import FoundActor, Span
from deals.extraction.lexicon import Lexicon
from deals.extraction.phrases import phrase_around
from deals.extraction.scene import Sentence
from deals.extraction.words import fold

CAPITAL = r"[A-ZÀ-Ý][\w’'&-]*"
PARTICLE = r"(?:de|da|do|dos|das|du|van|von|el|al|bin|ben|of|and|e|et|pour|for|the|des|la|le)"
FULL_NAME = rf"{CAPITAL}(?: (?:{CAPITAL}|[A-Z]\.|de|da|do|dos|van|von|el|al|bin|ben)){{0,3}} {CAPITAL}"
OFFICE = (
    r"(?:[Pp]resident[e]?|[Pp]résident[e]?|[Mm]inister|[Mm]inistre|[Mm]inistr[oa]|[Ss]ecretary of State|[Ss]ecrétaire d['’]État|[Ss]ecretár[iao]+(?: de Estado)?"
    r"|[Ss]enator|[Ss]énateur|[Ss]enador|[Aa]mbassador|[Aa]mbassadeur|[Ee]mbaixador[a]?|CEO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Cc]hairman|[Cc]hairwoman|[Cc]hair|[Dd]irector|[Dd]irecteur(?: général)?"
    r"|[Dd]iretor[a]?(?:-geral)?|[Gg]overnor|[Gg]ouverneur|[Gg]overnador|[Ss]pokes(?:man|woman|person)|[Pp]orte-parole|[Pp]orta-voz|[Aa]nalyst[e]?|[Aa]nalista|[Ee]nvoy|[Aa]dvis[eo]r|[Cc]onseiller|[Ll]obbyist|economist|économiste"
    r"|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Mme|M\.|Sr\.?|Sra\.?|PDG|premier ministre|Prime Minister|primeiro-ministro|expert)"
)
SAID = r"(?:said|says|told|added|stated|noted|warned|explained|argued|declared|a déclaré|a dit|a indiqué|affirme|explique|prévient|juge|estime|souligne|disse|afirmou|explicou|declarou|diz|afirma|avisa|acrescentou)"
PERSON = (
    re.compile(rf"{OFFICE}(?: (?:of|for|des|de|du|da|do|dos) [\w ]{{3,40}}?)?,? ({FULL_NAME})"),
    re.compile(rf"({FULL_NAME}),? {SAID}\b"),
    re.compile(rf"\b{SAID} ({FULL_NAME})"),
    re.compile(
        rf"({FULL_NAME}), (?:the |a |an |le |la |l['’]|o |a |un |une |um |uma |who |qui |que |quem |his |her |its )?(?:[\w'’-]+ ){{0,4}}?{OFFICE}\b"
    ),
    re.compile(rf"({FULL_NAME}), (?:who|qui|aged|\d\d(?: ans| anos)?,)"),
)
ENDING = (
    r"(?:Resources?|Mining|Minerals?|Metals?|Corporation|Corp|Company|Co|Limited|Ltd|Plc|PLC|Inc|Group|Groupe|Grupo|Holdings?|Bank|Banque|Banco|Fund|Capital|Partners|Agency|Ministry|Department|Council|Institute"
    r"|University|Association|Commission|Committee|Chamber|Industries|Ventures|Energy|Technologies|Materials|Lithium|Copper|Cobalt|Graphite|Gold|Uranium|Exploration|International|Consortium|Railway|Mines|SA|SARL|S\.A\.)"
)
ORGANISATION = (
    re.compile(rf"\b((?:{CAPITAL} (?:(?:{PARTICLE}|&) )?){{1,4}}{ENDING})\b(?! [a-z]+ mine)"),
    re.compile(
        r"\b((?:Ministère|Ministério|Ministry|Department|Banque|Banco|Bank|Agence|Agência|Office|Société|Compagnie|Companhia|Empresa|Chambre|Câmara|Université|Universidade|University|Conseil|Conselho|Union|União|Commission"
        rf"|Comissão|Fonds|Fundo|Institut|Instituto|Serviço|Service|Autorité|Autoridade|Direction) (?:{PARTICLE} |d['’]|de l['’]|de la ){{0,3}}{CAPITAL}(?: (?:{PARTICLE} ){{0,2}}{CAPITAL}){{0,5}})"
    ),
)
BODIES = [
    (kind, re.compile(rf"(?<!\w)(?:{words})(?!\w)"))
    for kind, words in (
        ("ministry", r"ministry|ministere|ministerio|department"),
        (
            "agency",
            r"agency|agence|agencia|commission|comissao|committee|council|conselho|conseil|office|autorite|autoridade|survey|servico|service|direction|banque centrale|central bank|development bank|export-import bank",
        ),
        ("fund", r"fund|fonds|fundo|capital|partners"),
        (
            "ngo",
            r"university|universite|universidade|association|institut[eo]?|chamber|chambre|camara|union|uniao",
        ),
    )
]
OWNER = re.compile(r"['’ʼ‘´`][sS] ")
POSSESSIVE = re.compile(r"['’ʼ‘´`][sS]?$")
WORDS = re.compile(r"[^ ]+")
NO_NAME = frozenset(
    "prime deputy vice senior chief minister president secretary senator ministre ministro whether neighbouring neighboring"
    " while when if after before since meanwhile the a an in on at for and but le la les un une o a os as no na january february march april may june july august september october november december".split()
)


def actors_in(sentences: Sequence[Sentence], lexicon: Lexicon) -> Iterator[FoundActor]:
    """Propose each actor at its first mention: known ones by slug, others by the name as it stands."""
    known = dict(_known(sentences, lexicon))
    yield from known.values()
    taken = {fold(word) for one in known.values() for word in one.name.split()}
    seen: set[str] = set()
    for sentence in sentences:
        for kind, start, end in _named(sentence):
            name = sentence.text[start:end]
            words = set(fold(name).split())
            if words <= taken or fold(name) in seen or any(words <= set(one.split()) for one in seen):
                continue
            if _is_named_otherwise(sentence, start, end):
                continue
            seen.add(fold(name))
            yield FoundActor(
                Span(sentence.paragraph, start, end),
                phrase_around(sentence.text, start, end),
                name,
                None,
                kind if kind == "person" else _kind_of(name),
                None,
            )


def _known(sentences: Sequence[Sentence], lexicon: Lexicon) -> Iterator[tuple[str, FoundActor]]:
    """Give the first mention of each actor of the gazetteer."""
    seen: set[str] = set()
    for sentence in sentences:
        for one in sentence.named("actor"):
            slug = one.name.key
            if slug in seen:
                continue
            seen.add(slug)
            yield (
                slug,
                FoundActor(
                    Span(sentence.paragraph, one.start, one.end),
                    phrase_around(sentence.text, one.start, one.end),
                    lexicon.actor_name[slug],
                    slug,
                    lexicon.actor_kind[slug],
                    lexicon.actor_country[slug],
                ),
            )


def _named(sentence: Sentence) -> Iterator[tuple[str, int, int]]:
    """Find names that are not in the gazetteer: kind, start and end."""
    text = sentence.text[: sentence.end]
    for kind, patterns in (("company", ORGANISATION), ("person", PERSON)):
        for pattern in patterns:
            for match in pattern.finditer(text, sentence.start):
                start, end = _trimmed(text, *match.span(1))
                if " " in text[start:end]:
                    yield kind, start, end


def _kind_of(name: str) -> str:
    """Tell a ministry, an agency, a fund or an association by a word of its name; else it is a company."""
    return next((kind for kind, pattern in BODIES if pattern.search(fold(name))), "company")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Cut off whose it is, titles and first words of sentences: Zambia's, Prime Minister, Whether."""
    owner = list(OWNER.finditer(text, start, end))
    if owner:
        start = owner[-1].end()
    while start < end:
        first = WORDS.match(text, start, end)
        if not first or fold(first[0]) not in NO_NAME:
            break
        start = min(end, first.end() + 1)
    return start, start + len(POSSESSIVE.sub("", text[start:end]))


def _is_named_otherwise(sentence: Sentence, start: int, end: int) -> bool:
    """Leave out what is a country, a site or a known actor."""
    inside = (one for one in sentence.mentions if one.name.kind in ("country", "site", "actor"))
    return any(one.start <= start and end <= one.end for one in inside)

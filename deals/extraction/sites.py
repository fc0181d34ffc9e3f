"""Sites: those that are known, and names beside words such as mine, gisement or mina."""

import re
from collections.abc import Iterator, Sequence

from deals.extraction.found import FoundSite, Span
from deals.extraction.lexicon import Lexicon
from deals.extraction.phrases import phrase_around
from deals.extraction.scene import Sentence
from deals.extraction.words import fold

CAPITAL = r"[A-ZÀ-Ý][\w’'-]+"
NAME = rf"{CAPITAL}(?: {CAPITAL}){{0,2}}"
MINERAL = r"(?:(?:tin|copper|cobalt|lithium|graphite|gold|uranium|nickel|coltan|tungsten|rare[- ]earths?|manganese|bauxite|iron ore|potash|zinc|phosphate|mineral sands|titanium|niobium|vanadium|platinum|antimony) )?"
KINDS = {
    "mine": "mine", "mines": "mine", "mina": "mine", "minas": "mine", "project": "deposit", "projet": "deposit",
    "projeto": "deposit", "projecto": "deposit", "deposit": "deposit", "gisement": "deposit", "jazida": "deposit",
    "smelter": "smelter", "fonderie": "smelter", "fundicao": "smelter", "refinery": "refinery",
    "raffinerie": "refinery", "refinaria": "refinery", "plant": "processing_plant", "usine": "processing_plant",
    "fabrica": "processing_plant", "corridor": "railway", "corredor": "railway", "couloir": "railway", "port": "port",
    "porto": "port",
}  # fmt: skip
AFTER = re.compile(
    rf"\b({NAME})(?:['’]s)? {MINERAL}(mine|mines|project|deposit|smelter|refinery|plant|corridor|Corridor|Mine|Project|Smelter|Refinery)\b"
)
BEFORE = re.compile(
    rf"\b(mine|mina|projet|projeto|projecto|gisement|jazida|fonderie|raffinerie|refinaria|corridor|corredor|mines|minas)(?: (?:de|d['’]|du|do|da|dos)(?: (?:cuivre|cobalt|lithium|graphite|or|étain|cobre|cobalto|lítio|grafite|ouro|estanho"
    rf"|manganèse|manganês|bauxite|fer|uranium|urânio|coltan|terres rares|terras raras))?)? ?(?:de |d['’]|du |do |da )?({NAME})"
)
NOT_A_NAME = frozenset(
    "the this its their new second first each every a an le la les ce cette o os as esta esse major critical".split()
)


def sites_in(sentences: Sequence[Sentence], lexicon: Lexicon) -> Iterator[FoundSite]:
    """Propose each site at its first mention."""
    seen: set[str] = set()
    for sentence in sentences:
        for one in sentence.named("site"):
            slug = one.name.key
            if slug in seen:
                continue
            seen.add(slug)
            yield FoundSite(
                Span(sentence.paragraph, one.start, one.end),
                phrase_around(sentence.text, one.start, one.end),
                lexicon.site_name[slug],
                slug if one.name.form == "known" else None,
                lexicon.site_kind.get(slug, "mine"),
                lexicon.site_country[slug],
                lexicon.site_minerals.get(slug, ()),
            )
    named = {fold(word) for slug in seen for word in lexicon.site_name[slug].split()}
    yield from _unknown(sentences, named)


def _unknown(sentences: Sequence[Sentence], named: set[str]) -> Iterator[FoundSite]:
    """Propose names that only the word beside them marks as a site."""
    for sentence in sentences:
        text = sentence.text[: sentence.end]
        for pattern, name, word in ((AFTER, 1, 2), (BEFORE, 2, 1)):
            for match in pattern.finditer(text, sentence.start):
                start, end = match.span(name)
                if fold(text[start:end].split()[0]) in NOT_A_NAME:
                    start += len(text[start:end].split()[0]) + 1
                words = set(fold(text[start:end]).split())
                if start >= end or words & named or _is_country(sentence, start, end):
                    continue
                named |= words
                yield FoundSite(
                    Span(sentence.paragraph, start, end), phrase_around(text, start, end), text[start:end], None,
                    KINDS.get(fold(match[word])), None, (),
                )  # fmt: skip


def _is_country(sentence: Sentence, start: int, end: int) -> bool:
    """Leave out countries, minerals and firms: Zambia's mines, Lithium project."""
    kinds = ("country", "mineral", "actor")
    return any(one.start < end and start < one.end and one.name.kind in kinds for one in sentence.mentions)

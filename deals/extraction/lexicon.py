"""All names in one table by their first word, so that a text is read once however many names there are."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from deals.extraction.gazetteer import Gazetteer, NamedSite
from deals.extraction.names import african_countries, minerals, mines, other_countries, towns
from deals.extraction.variants import family_names, plain_names
from deals.extraction.words import words_of


class Name(NamedTuple):
    """What one name stands for."""

    kind: str  # country, mineral, actor or site
    key: str  # ISO 3166 code or slug
    form: (
        str  # of a country name, people, capital, town; of a mineral name, ore, together; else known, common
    )


class Entry(NamedTuple):
    """A name as its words, and how each must be capitalised."""

    words: tuple[str, ...]
    capitals: tuple[str, ...]  # of each word: "", "first" or "all"
    name: Name


class Lexicon(NamedTuple):
    """The table, and what is known of each actor, site and country."""

    by_first_word: dict[str, list[Entry]]
    site_country: dict[str, str]
    site_minerals: dict[str, tuple[str, ...]]
    site_name: dict[str, str]
    site_kind: dict[str, str]
    actor_name: dict[str, str]
    actor_kind: dict[str, str]
    actor_country: dict[str, str | None]
    governments: dict[str, str]  # the actor that is the government of a country
    african: frozenset[str]


@lru_cache(maxsize=8)
def compile_lexicon(gazetteer: Gazetteer) -> Lexicon:
    """Put the names of the gazetteer and our own into one table; the gazetteer's come first."""
    table: dict[str, list[Entry]] = defaultdict(list)
    seen: set[tuple[tuple[str, ...], str, str]] = set()
    for text, name in _names(gazetteer):
        words = words_of(text)
        key = (tuple(word.folded for word in words), name.kind, name.form)
        if not words or key in seen:
            continue
        seen.add(key)
        table[words[0].folded].append(
            Entry(key[0], tuple(_capitals(text[word.start : word.end]) for word in words), name)
        )
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry.words))
    own_sites = list(_mines())
    won_at = {name.casefold(): won for name, _, won in own_sites}
    return Lexicon(
        by_first_word=dict(table),
        site_country={slug: country for slug, country, _ in own_sites}
        | {site.slug: site.country for site in gazetteer.sites},
        site_minerals={slug: won for slug, _, won in own_sites}
        | {site.slug: _first_things_first(site, won_at) for site in gazetteer.sites},
        site_name={slug: slug for slug, _, _ in own_sites}
        | {site.slug: site.names[0] for site in gazetteer.sites},
        site_kind={site.slug: site.kind for site in gazetteer.sites},
        actor_name={actor.slug: actor.names[0] for actor in gazetteer.actors},
        actor_kind={actor.slug: actor.kind for actor in gazetteer.actors},
        actor_country={actor.slug: actor.country for actor in gazetteer.actors},
        governments={
            actor.country: actor.slug
            for actor in gazetteer.actors
            if actor.kind == "government" and actor.country and _is_whole(actor.names)
        },
        african=frozenset(line[:3] for line in _lines(african_countries.TABLE)),
    )


WHOLE = ("government", "gouvernement", "governo")


def _is_whole(names: tuple[str, ...]) -> bool:
    """Tell a government from its parts, such as a parliament."""
    return any(name.casefold().startswith(WHOLE) for name in names)


SYMBOL = 2  # letters


def _capitals(word: str) -> str:
    """Tell which letters must be capitals: all of US and DRC, the first of Chile, none of coltan."""
    if len(word) > 1 and word.isupper():
        return "all"
    return "first" if word[0].isupper() else ""


def _names(gazetteer: Gazetteer) -> Iterator[tuple[str, Name]]:
    for site in gazetteer.sites:
        yield from ((text, Name("site", site.slug, "known")) for text in plain_names(site.names))
    for actor in gazetteer.actors:
        names = actor.names if actor.kind == "person" else plain_names(actor.names)
        yield from ((text, Name("actor", actor.slug, "known")) for text in names)
        if actor.kind == "person":
            yield from ((text, Name("actor", actor.slug, "family")) for text in family_names(actor.names))
    yield from _country_names(gazetteer)
    yield from _mineral_names(gazetteer)
    known = {text.casefold() for site in gazetteer.sites for text in plain_names(site.names)}
    for slug, _, _ in _mines():
        if slug.casefold() not in known:
            yield slug, Name("site", slug, "common")


def _first_things_first(site: NamedSite, own: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Put the mineral for which a mine is known before its by-products."""
    known = [slug for text in plain_names(site.names) for slug in own.get(text.casefold(), ())]
    called = site.names[0].casefold()
    return tuple(sorted(site.minerals, key=lambda slug: (slug not in called, slug not in known[:1])))


def _country_names(gazetteer: Gazetteer) -> Iterator[tuple[str, Name]]:
    for line in [*_lines(african_countries.TABLE), *_lines(other_countries.TABLE)]:
        code, names, people, capitals = _country(line)
        yield from ((text, Name("country", code, "name")) for text in names)
        yield from ((text, Name("country", code, "people")) for text in people)
        yield from ((text, Name("country", code, "capital")) for text in capitals)
    for country in gazetteer.countries:
        # A bare "Congo" of the reference data is the smaller one; in the news it is the larger.
        recorded = [text for text in country.names if text.casefold() != "congo"]
        yield from ((text, Name("country", country.iso3, "name")) for text in recorded)
    for line in _lines(towns.TABLE):
        code, towns_there = line.split(" | ")
        yield from ((text, Name("country", code, "town")) for text in towns_there.split(", "))


def _mineral_names(gazetteer: Gazetteer) -> Iterator[tuple[str, Name]]:
    for line in _lines(minerals.TABLE):
        slug, names, ores = (part.strip() for part in f"{line} ".split("|"))
        form = "together" if slug == "all-minerals" else "name"
        yield from ((text, Name("mineral", slug, form)) for text in names.split(", "))
        yield from ((text, Name("mineral", slug, "ore")) for text in ores.split(", ") if text)
    for mineral in gazetteer.minerals:
        for called, form in ((mineral.names, "name"), (mineral.ores, "ore")):
            # Symbols such as Co and U are words of their own; grades read them by themselves.
            long = (text for text in called if len(text) > SYMBOL)
            yield from ((text.lower(), Name("mineral", mineral.slug, form)) for text in long)


def _country(line: str) -> tuple[str, list[str], list[str], list[str]]:
    code, rest = line.split(" ", 1)
    names, people, capitals = f"{rest} ".split("|")
    return code, [name.strip() for name in names.split(",")], _split(people), _split(capitals)


def _split(words: str) -> list[str]:
    """Part words at blanks; an underscore is a blank inside one."""
    return [text.replace("_", " ") for text in words.split()]


def _mines() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Give name, country and minerals of each well-known mine."""
    for line in _lines(mines.TABLE):
        code, *sites = line.split(" | ")
        for site in sites:
            name, won = site.split(", ")
            yield name, code, tuple(won.split())


def _lines(table: str) -> Iterable[str]:
    return table.strip().splitlines()

"""The names that a reading knows, as plain tuples; `deals.queries.gazetteer` fills them from the database."""

from typing import NamedTuple


class NamedCountry(NamedTuple):
    """A country with the names that the database has; further names stand in `deals.extraction.names`."""

    iso3: str
    names: tuple[str, ...]


class NamedMineral(NamedTuple):
    """A mineral with its names and those of its ores."""

    slug: str
    names: tuple[str, ...]
    ores: tuple[str, ...] = ()


class NamedActor(NamedTuple):
    """A person or organisation."""

    slug: str
    names: tuple[str, ...]
    kind: str
    country: str | None


class NamedSite(NamedTuple):
    """A mine, deposit, plant, port or railway."""

    slug: str
    names: tuple[str, ...]
    kind: str
    country: str
    minerals: tuple[str, ...] = ()


class Gazetteer(NamedTuple):
    """All names. The empty gazetteer still reads countries, minerals and well-known mines."""

    countries: tuple[NamedCountry, ...] = ()
    minerals: tuple[NamedMineral, ...] = ()
    actors: tuple[NamedActor, ...] = ()
    sites: tuple[NamedSite, ...] = ()

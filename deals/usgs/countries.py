"""How USGS spells countries, the world, and the rest of it.

A name of places.py is known as it is; COUNTRY_NAMES adds the spellings of the files that differ.
"""

import re
from typing import NamedTuple

from deals.usgs.places import PLACES

WITHOUT_US = "Without the United States."
AS_CONCENTRATE = "Listed as concentrate; the number is its metal content."


class Row(NamedTuple):
    """What a row is about: a country by its ISO code, or the whole world (no code); a remark, a hedge."""

    iso3: str
    note: str = ""
    rounded: bool = False


# Which Congo is meant must be said.
COUNTRY_NAMES = {place.name: Row(iso3) for iso3, place in PLACES.items() if place.name != "Congo"} | {
    "Burma": Row("MMR"),
    "Congo (Brazzaville)": Row("COG"),
    "Congo (Kinshasa)": Row("COD"),
    "Kazakhstan, concentrate": Row("KAZ", AS_CONCENTRATE),
    "Korea, North": Row("PRK"),
    "Korea, Republic of": Row("KOR"),
    "New Caledonia (overseas territory of France)": Row("NCL"),
    "Russia (recoverable)": Row("RUS", "Listed as recoverable."),
    "Turkey": Row("TUR"),
    "Ukraine, concentrate": Row("UKR", AS_CONCENTRATE),
}
WORLD_NAMES = {
    "World total": Row(""),
    "World total (rounded)": Row("", rounded=True),
    "World total (rounded), excluding U.S. production": Row("", WITHOUT_US, rounded=True),
    "World total (rounded), excluding United States": Row("", WITHOUT_US, rounded=True),
    "World total (ilmenite, rounded)": Row("", rounded=True),
    "World total (rutile, rounded)": Row("", rounded=True),
    "World total (ilmenite and rutile, rounded)": Row("", rounded=True),
}
OTHER_COUNTRIES = {"other countries", "other countries (rounded)"}


def plain(spelling: str) -> str:
    """Take away what is no part of a name: footnote marks at its end, hard spaces, kinds of apostrophes."""
    text = " ".join(spelling.replace("'", "’").split())
    return re.sub(r"(?<=[\w)])\d{1,2}$", "", text).rstrip(".")


ROWS = {plain(name).casefold(): row for name, row in (COUNTRY_NAMES | WORLD_NAMES).items()}


def is_other_countries(spelling: str) -> bool:
    """Tell whether a row is what is left of the world."""
    return plain(spelling).casefold() in OTHER_COUNTRIES


def row_of(spelling: str) -> Row | None:
    """Find what a row is about; None if the spelling is not known."""
    return ROWS.get(plain(spelling).casefold())

"""Read sentences of a test, and say what of a figure is compared."""

import datetime
from decimal import Decimal
from functools import cache
from pathlib import Path

from deals.extraction.found import Found
from deals.extraction.gazetteer import Gazetteer, NamedActor, NamedCountry, NamedMineral, NamedSite
from deals.extraction.lexicon import Lexicon, compile_lexicon
from deals.extraction.read import read
from deals.extraction.scene import Sentence, sentences_in

PUBLISHED = datetime.date(2026, 3, 18)  # a Wednesday
FIXTURES = Path(__file__).parents[3] / "fixtures"
Told = tuple[float, str, str | None, str | None, str | None]

GAZETTEER = Gazetteer(
    countries=(NamedCountry("COD", ("Democratic Republic of the Congo",)), NamedCountry("RWA", ("Rwanda",))),
    minerals=(NamedMineral("tin", ("Tin",), ("cassiterite",)),),
    actors=(
        NamedActor("ada-mwansa", ("Ada Mwansa",), "person", "ZMB"),
        NamedActor("delta-bank", ("Delta Development Bank (DDB)",), "agency", "USA"),
        NamedActor("northpit", ("Northpit Mining Ltd",), "company", "CAN"),
        NamedActor("gov-rwa", ("Government of Rwanda",), "government", "RWA"),
        NamedActor("gov-usa", ("Government of the United States",), "government", "USA"),
        NamedActor("senate-rwa", ("Senate of Rwanda",), "government", "RWA"),
        NamedActor("red-front", ("Red Hills Front (RHF)",), "armed_group", "COD"),
        NamedActor("un", ("United Nations",), "multilateral", None),
    ),
    sites=(NamedSite("lukolo", ("Lukolo tin mine",), "mine", "COD", ("tin",)),),
)


@cache
def lexicon() -> Lexicon:
    """Compile the names of the tests once."""
    return compile_lexicon(GAZETTEER)


def found(*paragraphs: str, language: str = "en", title: str = "") -> Found:
    """Read paragraphs as an article of 18 March 2026."""
    return read(title, paragraphs, PUBLISHED, language, GAZETTEER)


def told(*paragraphs: str, language: str = "en", title: str = "") -> list[Told]:
    """Give value, unit, mineral, place and period of each figure and amount, in the order of the text."""
    reading = found(*paragraphs, language=language, title=title)
    figures = [
        (one.span, (float(one.value), one.unit, one.mineral, one.place, one.period))
        for one in reading.figures
    ]
    amounts = [
        (one.span, (float(one.value), one.currency.lower(), one.mineral, one.place, one.period))
        for one in reading.amounts
    ]
    return [what for _, what in sorted(figures + amounts, key=lambda pair: pair[0])]


def values(text: str, language: str = "en") -> list[float]:
    """Give the values of the figures alone."""
    return [one[0] for one in told(text, language=language)]


def sentence(text: str, language: str = "en") -> Sentence:
    """Make the only sentence of a text ready."""
    (only,) = sentences_in([text], PUBLISHED, language, lexicon())
    return only


def exact(text: str) -> Decimal:
    """Shorten the writing of a Decimal."""
    return Decimal(text)

"""What is known when a number's mineral, place and period are chosen: the text, the number, and what was chosen before."""

import datetime
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from deals.extraction.choosing.associations import Associations
from deals.extraction.choosing.tokens import Token, tokens_of
from deals.extraction.found import FoundAmount, FoundFigure
from deals.extraction.lexicon import Lexicon
from deals.extraction.mentions import Mention
from deals.extraction.quantity import Quantity
from deals.extraction.scene import Sentence
from deals.extraction.times import Time

TOGETHER = "all-minerals"
CLASSES = {
    "mine_production": "f", "refinery_production": "f", "export_volume": "x", "export_value": "e",
    "reserves": "s", "capacity": "c", "resource_value": "s", "investment": "i",
    "share_of_world_production": "%", "share_of_imports": "m", "ore_grade": "g",
}  # fmt: skip


class Chosen(NamedTuple):
    """A number with what was chosen for it; the attributes are None where the text does not tell."""

    at: int  # of its sentence in the text
    quantity: Quantity
    label: str  # its measure, or that it has none, or that it is no figure
    mineral: str | None = None
    place: str | None = None
    site: str | None = None
    period: str | None = None


class Topic(NamedTuple):
    """What the whole text speaks of."""

    lexicon: Lexicon
    sentences: Sequence[Sentence]
    title: Sequence[Mention]
    title_times: Sequence[Time]
    published: datetime.date | None
    minerals: Counter[str]
    places: Counter[str]
    periods: Counter[str]
    main_mineral: str | None
    main_place: str | None
    main_period: str | None
    headings: dict[int, Sequence[Mention]]  # by paragraph, those of the heading above it
    heading_times: dict[int, Sequence[Time]]
    associations: Associations
    ruled: Mapping[
        tuple[int, int], FoundFigure | FoundAmount
    ]  # what the rules say, by paragraph and character


@dataclass
class Case:
    """A number to choose for."""

    topic: Topic
    at: int  # of its sentence in the text
    quantity: Quantity
    history: Sequence[Chosen]  # the figures before it, in the order of the text
    label: str = ""  # its measure, chosen first
    place: str | None = None  # chosen before mineral and period
    site: str | None = None
    mineral: str | None = None
    sentence: Sentence = field(init=False)
    tokens: tuple[Token, ...] = field(init=False)
    number: int = field(init=False)  # its token

    def __post_init__(self) -> None:
        """Look its token up."""
        self.sentence = self.topic.sentences[self.at]
        self.tokens = tokens_of(self.sentence)
        self.number = next(
            n for n, one in enumerate(self.tokens) if one.start <= self.quantity.start < one.end
        )

    @property
    def ruled(self) -> FoundFigure | FoundAmount | None:
        """Give what the rules say of it."""
        return self.topic.ruled.get((self.sentence.paragraph, self.quantity.start))

    @property
    def kind(self) -> str:
        """Give a letter for what it measures."""
        return kind_of(self.label, self.quantity.unit)

    def token_at(self, start: int) -> int | None:
        """Give the token in which a character stands."""
        return next((n for n, one in enumerate(self.tokens) if one.start <= start < one.end), None)

    def earlier(self) -> list[tuple[int, Sentence]]:
        """Give the sentences of the paragraph before this one, the nearest first."""
        found = []
        for at in range(self.at - 1, -1, -1):
            if self.topic.sentences[at].paragraph != self.sentence.paragraph:
                break
            found.append((at, self.topic.sentences[at]))
        return found


def kind_of(label: str, unit: str) -> str:
    """Give a letter for what a number measures; for one without measure its unit too."""
    return CLASSES.get(label) or f"o{unit[0]}"

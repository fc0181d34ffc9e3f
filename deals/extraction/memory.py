"""What the reader still has in mind from the sentences before."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from deals.extraction.judged import Judged
from deals.extraction.lexicon import Lexicon
from deals.extraction.mentions import Mention
from deals.extraction.scene import Sentence


@dataclass
class Memory:
    """The topic so far; figures and names move it on, and a new paragraph keeps it."""

    lexicon: Lexicon
    title_minerals: list[str]
    title_places: list[str]
    all_minerals: Counter[str]
    all_places: Counter[str]
    mineral: str | None = None  # of the last sentence that spoke of one
    place: str | None = None
    site: str | None = None
    period: str | None = None  # of the last figure
    paragraph: int = 0
    judged: Judged | None = None
    figure_minerals: list[str] = field(default_factory=list)

    def enter(self, sentence: Sentence) -> None:
        """Begin a sentence: what a measure was is forgotten at a new paragraph."""
        if sentence.paragraph != self.paragraph:
            self.paragraph, self.judged = sentence.paragraph, None

    def leave(self, sentence: Sentence, place: str | None, site: str | None, mineral: str | None) -> None:
        """End a sentence: its last subject becomes the topic."""
        del sentence
        if place:
            self.place, self.site = place, site
        if mineral:
            self.mineral = mineral

    @property
    def sole_mineral(self) -> str | None:
        """The one mineral that the whole text is about, if there is one."""
        named = [slug for slug in self.all_minerals if slug != "all-minerals"]
        if len(named) == 1:
            return named[0]
        titled = [slug for slug in self.title_minerals if slug != "all-minerals"]
        return titled[0] if len(set(titled)) == 1 else None

    @property
    def main_place(self) -> str | None:
        """The African country that the title, or else most of the text, speaks of; else any country."""
        for counted in (self.title_places, self.all_places.elements()):
            african = [code for code in counted if code in self.lexicon.african]
            if african:
                return Counter(african).most_common(1)[0][0]
        return self.all_places.most_common(1)[0][0] if self.all_places else None


def remember(lexicon: Lexicon, title: Sequence[Mention], sentences: Sequence[Sentence]) -> Memory:
    """Look over the whole text for what it speaks of most."""
    mentions = [mention for sentence in sentences for mention in sentence.mentions]
    return Memory(
        lexicon,
        title_minerals=[one.name.key for one in title if one.name.kind == "mineral"],
        title_places=_countries(title, lexicon),
        all_minerals=Counter(one.name.key for one in mentions if one.name.kind == "mineral"),
        all_places=Counter(_countries(mentions, lexicon)),
    )


def _countries(mentions: Sequence[Mention], lexicon: Lexicon) -> list[str]:
    codes = [one.name.key for one in mentions if one.name.kind == "country"]
    return codes + [lexicon.site_country[one.name.key] for one in mentions if one.name.kind == "site"]

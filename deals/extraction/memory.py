"""What the reader still has in mind from the sentences before."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from deals.extraction.judged import Judged
from deals.extraction.lexicon import Lexicon
from deals.extraction.mentions import Mention
from deals.extraction.scene import Sentence

TOGETHER = "all-minerals"
FEW = 2
MOST = 0.5  # a mineral or country that is more than half of those named is what the text is about


@dataclass
class Memory:
    """The topic so far. A new paragraph returns to what the whole text is about, if that is plain."""

    lexicon: Lexicon
    main_mineral: str | None
    main_place: str | None
    main_period: str | None
    place_is_plain: bool
    told_of: frozenset[str] = frozenset()  # the minerals that the text names
    newest: int | None = None  # the year of publication
    mineral: str | None = None
    minerals: tuple[str, ...] = ()  # of the last sentence that named several
    place: str | None = None
    site: str | None = None
    last_site: str | None = None  # the one that "the mine" means, in later paragraphs too
    period: str | None = None  # of the last figure, comparisons aside
    time: str | None = None  # the last that was told, of a figure or not
    compared: str | None = None  # of the last figure that was only compared with
    topical: bool = False  # the mineral was named in this paragraph
    headed_mineral: str | None = None  # of the heading under which the paragraphs stand
    headed_place: str | None = None
    paragraph: int = 0
    judged: Judged | None = None

    def enter(self, sentence: Sentence) -> None:
        """Begin a sentence; at a new paragraph return to the main topic."""
        if sentence.paragraph == self.paragraph:
            # A look back to an earlier year ends with its sentence.
            if self.main_period and self.period and self.period[:4] < self.main_period[:4]:
                self.period = self.main_period
            return
        self.paragraph, self.judged = sentence.paragraph, None
        self.site, self.compared, self.topical = None, None, False
        if sentence.is_heading:
            minerals = {one.name.key for one in sentence.named("mineral")} - {TOGETHER}
            places = set(_countries(sentence.mentions, self.lexicon))
            self.headed_mineral = minerals.pop() if len(minerals) == 1 else None
            self.headed_place = places.pop() if len(places) == 1 else None
        if self.headed_mineral or self.main_mineral:
            self.mineral = self.headed_mineral or self.main_mineral
        if self.headed_place or self.place_is_plain:
            self.place = self.headed_place or self.main_place
        if self.main_period:
            self.period = self.main_period


def remember(
    lexicon: Lexicon, title: Sequence[Mention], sentences: Sequence[Sentence], period: str | None
) -> Memory:
    """Look over the whole text for what it speaks of most."""
    mentions = [mention for sentence in sentences for mention in sentence.mentions]
    place, plain = _main_place(_countries(title, lexicon), _countries(mentions, lexicon), lexicon)
    return Memory(
        lexicon,
        main_mineral=_main_mineral(
            _minerals(title), [key for one in sentences for key in _minerals(one.named("mineral"))]
        ),
        main_place=place,
        main_period=period,
        told_of=frozenset(one.name.key for one in [*title, *mentions] if one.name.kind == "mineral"),
        place_is_plain=plain,
    )


def _main_mineral(title: list[str], text: list[str]) -> str | None:
    """Give the only mineral of the title, or the one that most mentions are of."""
    if len(set(title)) == 1:
        return title[0]
    counted = Counter(text).most_common(1)
    return counted[0][0] if counted and counted[0][1] > MOST * len(text) else None


def _main_place(title: list[str], text: list[str], lexicon: Lexicon) -> tuple[str | None, bool]:
    """Give the country of the title or the most named one, African ones first, and whether that is plain."""
    for named in (title, text):
        african = [code for code in named if code in lexicon.african]
        if african and (named is title or _leads(african, named)):
            place, count = Counter(african).most_common(1)[0]
            return place, (named is title and len(set(african)) == 1) or FEW < count > MOST * len(african)
    if not text:
        return None, False
    place, count = Counter(text).most_common(1)[0]
    return place, place in title or count > MOST * len(text)


def _leads(african: list[str], named: list[str]) -> bool:
    """Tell whether an African country is named at least half as often as any other."""
    return Counter(african).most_common(1)[0][1] * 2 >= Counter(named).most_common(1)[0][1]


def _minerals(mentions: Iterable[Mention]) -> list[str]:
    return [one.name.key for one in mentions if one.name.kind == "mineral" and one.name.key != TOGETHER]


def _countries(mentions: Iterable[Mention], lexicon: Lexicon) -> list[str]:
    """Name the countries of names, towns and sites; people and capitals may only be actors."""
    named = [one for one in mentions if one.name.kind == "country" and one.name.form != "capital"]
    return [one.name.key for one in named] + [
        lexicon.site_country[one.name.key] for one in mentions if one.name.kind == "site"
    ]

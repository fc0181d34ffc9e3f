"""What a whole text speaks of: counted once, before its numbers are looked at."""

import datetime
from collections import Counter
from collections.abc import Iterable, Sequence

from deals.extraction.choosing.associations import associations
from deals.extraction.choosing.case import TOGETHER, Topic
from deals.extraction.found import FoundAmount, FoundFigure
from deals.extraction.lexicon import Lexicon
from deals.extraction.main_period import main_period
from deals.extraction.mentions import Mention, mentions_of
from deals.extraction.scene import Sentence
from deals.extraction.times import Time, times_in
from deals.extraction.words import flatten

FEW = 2
MOST = 0.5  # a mineral or country that is more than half of those named is what the text is about
LASTING = frozenset({"year", "quarter", "half", "month"})


def topic_of(
    title: str,
    sentences: Sequence[Sentence],
    published: datetime.date | None,
    lexicon: Lexicon,
    ruled: Sequence[FoundFigure | FoundAmount] = (),
) -> Topic:
    """Look over the whole text for what it speaks of most."""
    named = mentions_of(title, lexicon)
    mentions = [one for sentence in sentences for one in sentence.mentions]
    minerals, places = Counter(_minerals(mentions)), Counter(_countries(mentions, lexicon))
    headings, heading_times = _headings(sentences)
    return Topic(
        lexicon, sentences, named, times_in(flatten(title), published), published, minerals, places,
        Counter(one.code for sentence in sentences for one in sentence.times if one.grain in LASTING),
        main_mineral=_main(_minerals(named), minerals),
        main_place=_main_place(_countries(named, lexicon), places, lexicon),
        main_period=main_period(flatten(title), sentences, published),
        headings=headings, heading_times=heading_times, associations=associations(sentences, lexicon),
        ruled={one.span[:2]: one for one in ruled},
    )  # fmt: skip


def _headings(
    sentences: Sequence[Sentence],
) -> tuple[dict[int, Sequence[Mention]], dict[int, Sequence[Time]]]:
    """Give the names and times of the heading above each paragraph."""
    names: dict[int, Sequence[Mention]] = {}
    times: dict[int, Sequence[Time]] = {}
    last: Sentence | None = None
    for one in sentences:
        if one.is_heading:
            last = one
        elif last:
            names[one.paragraph], times[one.paragraph] = last.mentions, last.times
    return names, times


def _main(title: Sequence[str], text: Counter[str]) -> str | None:
    """Give the only one of the title, or the one that most mentions are of."""
    if len(set(title)) == 1:
        return title[0]
    counted = text.most_common(1)
    return counted[0][0] if counted and counted[0][1] > MOST * text.total() else None


def _main_place(title: Sequence[str], text: Counter[str], lexicon: Lexicon) -> str | None:
    """Give the country of the title or the most named one, African ones first."""
    african = [code for code in title if code in lexicon.african]
    if african:
        return Counter(african).most_common(1)[0][0]
    if not text:
        return None
    first, count = text.most_common(1)[0]
    ours = next(
        (code for code, number in text.most_common() if code in lexicon.african and number * FEW >= count),
        None,
    )
    return ours or first


def _minerals(mentions: Iterable[Mention]) -> list[str]:
    return [one.name.key for one in mentions if one.name.kind == "mineral" and one.name.key != TOGETHER]


def _countries(mentions: Sequence[Mention], lexicon: Lexicon) -> list[str]:
    """Name the countries of names, people, towns and sites; capitals may only be governments."""
    named = [one.name.key for one in mentions if one.name.kind == "country" and one.name.form != "capital"]
    return named + [lexicon.site_country[one.name.key] for one in mentions if one.name.kind == "site"]

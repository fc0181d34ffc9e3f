"""Figures and amounts: every quantity judged, and given its mineral, place and period."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from deals.extraction.found import FoundAmount, FoundFigure, Span
from deals.extraction.hedges import qualifier_of
from deals.extraction.judged import Judged
from deals.extraction.measures import judge
from deals.extraction.memory import Memory
from deals.extraction.phrases import phrase_around
from deals.extraction.quantities import Quantity
from deals.extraction.scene import Sentence
from deals.extraction.whose_mineral import mineral_of
from deals.extraction.whose_period import period_of
from deals.extraction.whose_place import Place, place_of

UNIT_OF = {"USD": "usd", "tonnes": "tonnes", "percent": "percent"}


def figures_in(sentences: Sequence[Sentence], memory: Memory) -> Iterator[FoundFigure | FoundAmount]:
    """Propose the figures of the text in their order; the memory moves on with them."""
    for sentence in sentences:
        memory.enter(sentence)
        last: tuple[Place, str | None] = Place(None), None
        for quantity in sentence.quantities:
            if quantity.unit not in {*UNIT_OF, "points"}:
                continue
            judged = judge(sentence, quantity, memory.judged)
            if judged:
                figure, last = _figure(sentence, quantity, judged, memory)
                yield figure
            memory.judged = judged or memory.judged
        _move_on(sentence, memory, last)


def _figure(
    sentence: Sentence, quantity: Quantity, judged: Judged, memory: Memory
) -> tuple[FoundFigure | FoundAmount, tuple[Place, str | None]]:
    put_in = judged.measure == "investment"
    mineral = mineral_of(sentence, quantity, memory, money_put_in=put_in)
    share = quantity.unit == "percent"
    place = place_of(sentence, quantity, memory, share=share, money=put_in)
    period = period_of(sentence, quantity, judged.measure, memory)
    if period and not put_in:
        memory.period = period
    span = Span(sentence.paragraph, quantity.start, quantity.end)
    phrase = phrase_around(sentence.text, quantity.start, quantity.end)
    qualifier = qualifier_of(sentence.flat, quantity.start)
    value = _tidy(quantity.value)
    if put_in:
        return (
            FoundAmount(
                span,
                phrase,
                value,
                "USD",
                "announced_ceiling",
                qualifier,
                mineral,
                place.country,
                place.site,
                period,
            ),
            (place, None),
        )
    return (
        FoundFigure(
            span, phrase, value, UNIT_OF[quantity.unit], qualifier, judged.measure, "unspecified", mineral, "",
            place.country, place.site, period, None,
        ),
        (place, mineral),
    )  # fmt: skip


def _tidy(value: Decimal) -> Decimal:
    """Write a number without exponent and needless zeros."""
    whole = value.to_integral_value()
    return Decimal(int(whole)) if value == whole else value.normalize()


def _move_on(sentence: Sentence, memory: Memory, last: tuple[Place, str | None]) -> None:
    """Keep the topic: of the last figure, else of the names in the sentence."""
    place, mineral = last
    minerals = [one.name.key for one in sentence.named("mineral") if one.name.key != "all-minerals"]
    if not mineral and minerals:
        mineral = minerals[0]
    country, site = place
    if not country or country == "WLD":
        country, site = _subject(sentence, memory)
    memory.leave(sentence, country, site, mineral)


def _subject(sentence: Sentence, memory: Memory) -> tuple[str | None, str | None]:
    """Give the first African place that the sentence names."""
    lexicon = memory.lexicon
    for one in sentence.mentions:
        if one.name.kind == "site":
            return lexicon.site_country[one.name.key], one.name.key
        if one.name.kind == "country" and one.name.key in lexicon.african:
            return one.name.key, None
    return None, None

"""Figures and amounts: every quantity judged, and given its mineral, place and period."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from deals.extraction.amounts import amount_kind
from deals.extraction.comparisons import is_compared
from deals.extraction.found import FoundAmount, FoundFigure, Span
from deals.extraction.hedges import qualifier_of
from deals.extraction.judged import Judged
from deals.extraction.measures import judge
from deals.extraction.memory import TOGETHER, Memory
from deals.extraction.phrases import phrase_around
from deals.extraction.quantities import Quantity
from deals.extraction.scene import Sentence
from deals.extraction.whose_mineral import mineral_of
from deals.extraction.whose_period import is_flow, period_of
from deals.extraction.whose_place import WORLD, Place, place_of, subject_of

UNIT_OF = {"USD": "usd", "tonnes": "tonnes", "percent": "percent"}


def figures_in(sentences: Sequence[Sentence], memory: Memory) -> Iterator[FoundFigure | FoundAmount]:
    """Propose the figures of the text in their order; the memory moves on with them."""
    for sentence in sentences:
        memory.enter(sentence)
        former: FoundFigure | FoundAmount | None = None
        for quantity in sentence.quantities:
            judged = judge(sentence, quantity, memory.judged) if quantity.unit in UNIT_OF else None
            if judged:
                former = _figure(sentence, quantity, judged, memory, former)
                yield former
            memory.judged = judged or memory.judged
        _move_on(sentence, memory, former)


def _figure(
    sentence: Sentence,
    quantity: Quantity,
    judged: Judged,
    memory: Memory,
    former: FoundFigure | FoundAmount | None,
) -> FoundFigure | FoundAmount:
    put_in = judged.measure == "investment"
    mineral = mineral_of(sentence, quantity, memory, money_put_in=put_in)
    share = quantity.unit == "percent"
    place = place_of(sentence, quantity, memory, share=share, money=put_in)
    told = former.period if isinstance(former, FoundFigure) else None
    period = period_of(sentence, quantity, judged.measure, memory, told)
    if period and is_flow(judged.measure) and not is_compared(sentence, quantity):
        memory.period = period
    span = Span(sentence.paragraph, quantity.start, quantity.end)
    phrase = phrase_around(sentence.text, quantity.start, quantity.end)
    qualifier = qualifier_of(sentence.flat, quantity.start)
    value = _tidy(quantity.value)
    if put_in:
        kind = amount_kind(sentence, quantity)
        return FoundAmount(
            span, phrase, value, "USD", kind, qualifier, mineral, place.country, place.site, period
        )
    return FoundFigure(
        span, phrase, value, UNIT_OF[quantity.unit], qualifier, judged.measure, "unspecified", mineral, "",
        place.country, place.site, period, None,
    )  # fmt: skip


def _tidy(value: Decimal) -> Decimal:
    """Write a number without exponent and needless zeros."""
    whole = value.to_integral_value()
    return Decimal(int(whole)) if value == whole else value.normalize()


def _move_on(sentence: Sentence, memory: Memory, last: FoundFigure | FoundAmount | None) -> None:
    """Keep the topic: of the last figure, else of the names in the sentence."""
    minerals = tuple(dict.fromkeys(one.name.key for one in sentence.named("mineral") if one.name.key != TOGETHER))
    if isinstance(last, FoundFigure) and last.mineral and last.mineral != TOGETHER:
        memory.mineral = last.mineral
    elif minerals:
        memory.mineral = minerals[0]
    memory.minerals = minerals if len(minerals) > 1 else memory.minerals
    place = Place(last.place, last.site) if last and last.place and last.place != WORLD else Place(None)
    if not place.country:
        place = subject_of(sentence, memory)
    if place.country:
        memory.place, memory.site = place.country, place.site

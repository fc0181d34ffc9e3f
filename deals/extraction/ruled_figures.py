"""What rules say of every quantity: measure, mineral, place and period; one of the things that are weighed."""

from collections.abc import Iterator, Sequence

from deals.extraction.amounts import amount_kind
from deals.extraction.comparisons import is_compared, is_said_again
from deals.extraction.found import FoundAmount, FoundFigure, Span
from deals.extraction.hedges import qualifier_of
from deals.extraction.judged import Judged
from deals.extraction.measures import judge
from deals.extraction.memory import TOGETHER, Memory
from deals.extraction.owners import leads
from deals.extraction.particulars import basis_of, partner_of, reported_as
from deals.extraction.phrases import phrase_around
from deals.extraction.quantity import UNIT_OF, Quantity, tidy
from deals.extraction.relative_periods import time_that_leads, time_told
from deals.extraction.scene import Sentence
from deals.extraction.shares import of_reserves
from deals.extraction.whose_mineral import mineral_of
from deals.extraction.whose_period import is_flow, period_of
from deals.extraction.whose_place import WORLD, Place, place_of, subject_of

OWN = 40  # characters within which a place or mineral is the number's own


def ruled_figures(sentences: Sequence[Sentence], memory: Memory) -> Iterator[FoundFigure | FoundAmount]:
    """Propose the figures of the text in their order; the memory moves on with them."""
    for sentence in sentences:
        memory.enter(sentence)
        made: list[FoundFigure | FoundAmount] = []
        told: str | None = None
        for quantity in sentence.quantities:
            judged = judge(sentence, quantity, memory.judged) if quantity.unit in UNIT_OF else None
            if judged:
                former = made[-1].mineral if made and quantity.unit == "percent" else None
                figure = _figure(sentence, quantity, judged, memory, (told, former))
                if made and (
                    is_said_again(sentence, quantity) or _is_of_the_same(sentence, quantity, made[-1])
                ):
                    figure = figure._replace(place=made[-1].place, site=made[-1].site)
                    if len({one.mineral for one in made}) == 1:
                        figure = figure._replace(mineral=made[-1].mineral)
                told = _keep_period(sentence, quantity, judged, figure, memory, told) or told
                made.append(figure)
            memory.judged = judged or memory.judged
        yield from made
        _move_on(sentence, memory, made)


def _is_of_the_same(sentence: Sentence, quantity: Quantity, former: FoundFigure | FoundAmount) -> bool:
    """Tell whether a number is only compared with the one before, and no place or mineral of its own stands behind it."""
    if not is_compared(sentence, quantity):
        return False
    if not isinstance(former, FoundFigure) or former.unit != UNIT_OF[quantity.unit]:
        return False
    following = [one.start for one in sentence.quantities if one.start >= quantity.end]
    stop = min([sentence.end, quantity.end + OWN, *following])
    start = max((one.end for one in sentence.quantities if one.end <= quantity.start), default=sentence.start)
    kinds = ("country", "site", "mineral")
    named = [one for one in sentence.mentions if one.name.kind in kinds and quantity.end <= one.start < stop]
    return not named and not any(
        one.name.kind == "mineral" and start <= one.start < quantity.start for one in sentence.mentions
    )


def _keep_period(  # noqa: PLR0913, PLR0917 - what a period is kept by
    sentence: Sentence,
    quantity: Quantity,
    judged: Judged,
    figure: FoundFigure | FoundAmount,
    memory: Memory,
    told: str | None,
) -> str | None:
    """Remember the period of production and trade; give it back for the numbers that follow."""
    if not figure.period or not is_flow(judged.measure):
        return None
    if is_compared(sentence, quantity) or (told and figure.period[:4] < told[:4]):
        memory.compared = figure.period
        return None
    memory.period = figure.period
    return figure.period


def _figure(
    sentence: Sentence,
    quantity: Quantity,
    judged: Judged,
    memory: Memory,
    before: tuple[str | None, str | None],
) -> FoundFigure | FoundAmount:
    put_in = judged.measure == "investment"
    told, former = before
    if judged.measure == "ore_grade" and not (memory.judged and is_flow(memory.judged.measure)):
        told = None  # the grade of what lies in the ground
    mineral = mineral_of(sentence, quantity, memory, former, money_put_in=put_in)
    share = quantity.unit == "percent" and judged.measure != "ore_grade"
    place = place_of(sentence, quantity, memory, share=share, money=put_in)
    counted = "reserves" if share and of_reserves(sentence, quantity) else judged.measure
    period = period_of(sentence, quantity, counted, memory, told, passing=judged.passing)
    span = Span(sentence.paragraph, quantity.start, quantity.end)
    phrase = phrase_around(sentence.text, quantity.start, quantity.end)
    qualifier, value = qualifier_of(sentence.flat, quantity.start), tidy(quantity.value)
    if put_in:
        kind = amount_kind(sentence, quantity)
        return FoundAmount(
            span, phrase, value, "USD", kind, qualifier, mineral, place.country, place.site, period
        )
    measure = _recorded(judged)
    return FoundFigure(
        span,
        phrase,
        value,
        UNIT_OF[quantity.unit],
        qualifier,
        measure,
        basis_of(sentence, quantity, measure),
        mineral,
        reported_as(sentence, mineral),
        place.country,
        place.site,
        period,
        partner_of(sentence, quantity, measure, place.country),
    )


def _recorded(judged: Judged) -> str | None:
    """Give the measure as the vocabulary has it: stocks and shares of trade have none."""
    return None if judged.passing or judged.measure == "stock" else judged.measure


def _move_on(sentence: Sentence, memory: Memory, made: Sequence[FoundFigure | FoundAmount]) -> None:
    """Keep the topic: of the last figure, else of the names in the sentence."""
    named = (one.name.key for one in sentence.named("mineral") if one.name.key != TOGETHER)
    minerals = tuple(dict.fromkeys(named))
    counted = [
        one.mineral for one in made if isinstance(one, FoundFigure) and one.mineral not in (None, TOGETHER)
    ]
    if memory.main_mineral in (counted or minerals):
        memory.mineral, memory.topical = memory.main_mineral, True
    elif counted or minerals:
        memory.mineral, memory.topical = (counted or minerals)[-1 if counted else 0], True
    memory.time = time_told(sentence) or memory.time
    if not made and (leading := time_that_leads(sentence)):
        memory.period = leading
    memory.minerals = minerals if len(minerals) > 1 else memory.minerals
    place = _turned_to(sentence, memory, made) or subject_of(sentence, memory)
    if place.country:
        memory.place, memory.site = place.country, place.site
        memory.last_site = place.site or memory.last_site


def _turned_to(sentence: Sentence, memory: Memory, made: Sequence[FoundFigure | FoundAmount]) -> Place | None:
    """Give the place of the figures; one that only stands in a list beside the main place is no new topic."""
    places = [Place(one.place, one.site) for one in made if one.place and one.place != WORLD]
    if not places:
        return None
    one = places[0] if len({place.country for place in places}) > 1 else places[-1]
    beside = any(place.country == memory.main_place for place in places)
    led = any(leads(sentence, name) and name.name.key == one.country for name in sentence.named("country"))
    foreign = (
        memory.place_is_plain
        and one.country != memory.main_place
        and (beside or not (led or one.country == memory.place))
    )
    return Place(memory.main_place) if foreign and one.site is None else one

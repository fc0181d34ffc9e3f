"""Go through the numbers of a text in their order and choose for each what it measures, and whose it is."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from deals.extraction.choosing.case import Case, Chosen, Topic
from deals.extraction.choosing.measure_candidates import OF_UNIT, OUT, measure_candidates
from deals.extraction.choosing.mineral_candidates import mineral_candidates
from deals.extraction.choosing.period_candidates import period_candidates
from deals.extraction.choosing.place_candidates import place_candidates
from deals.extraction.choosing.ranker import Model, best
from deals.extraction.shares import is_change_stake_or_tax

ATTRIBUTES = ("measure", "place", "mineral", "period")


class Options(NamedTuple):
    """The candidates for one number, each with its features."""

    place: Mapping[tuple[str | None, str | None], list[str]]
    mineral: Mapping[str | None, list[str]]
    period: Mapping[str | None, list[str]]


def cases(topic: Topic, history: list[Chosen]) -> Iterator[Case]:
    """Give the numbers that may be figures; what is chosen for one is to be added to the history before the next."""
    for at, sentence in enumerate(topic.sentences):
        for quantity in sentence.quantities:
            if quantity.unit in OF_UNIT and not quantity.price:
                case = Case(topic, at, quantity, history)
                if not _is_none_of_ours(case):
                    yield case


def _is_none_of_ours(case: Case) -> bool:
    """Leave out what the rules know well: weights that are no minerals or forecasts, and growth, stakes and taxes."""
    if case.ruled or case.quantity.unit == "USD":
        return False
    return case.quantity.unit == "tonnes" or is_change_stake_or_tax(case.sentence, case.quantity)


def choose(topic: Topic, model: Model) -> Iterator[Chosen]:
    """Choose for every number that is a figure; each choice bears on the next."""
    history: list[Chosen] = []
    numbers: list[Chosen] = []
    for case in cases(topic, history):
        case.label = best(model["measure"], measure_candidates(case, numbers))
        numbers.append(Chosen(case.at, case.quantity, case.label))
        if case.label != OUT:
            history.append(choose_for(case, model)[0])
            yield history[-1]


def choose_for(case: Case, model: Model) -> tuple[Chosen, Options]:
    """Choose place, mineral and period of a figure, in this order: each is known to the next."""
    places = place_candidates(case)
    case.place, case.site = best(model["place"], places)
    minerals = mineral_candidates(case)
    case.mineral = best(model["mineral"], minerals)
    periods = period_candidates(case)
    period = best(model["period"], periods)
    chosen = Chosen(case.at, case.quantity, case.label, case.mineral, case.place, case.site, period)
    return chosen, Options(places, minerals, periods)

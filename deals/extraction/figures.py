"""Figures and amounts: every number with what was chosen for it, and what else the text says of it."""

from collections.abc import Iterator

from deals.extraction.amounts import amount_kind
from deals.extraction.choosing.case import Chosen, Topic
from deals.extraction.choosing.chooser import choose
from deals.extraction.choosing.measure_candidates import OTHER
from deals.extraction.choosing.ranker import Model
from deals.extraction.found import FoundAmount, FoundFigure, Span
from deals.extraction.hedges import qualifier_of
from deals.extraction.particulars import basis_of, partner_of, reported_as
from deals.extraction.phrases import phrase_around
from deals.extraction.quantity import UNIT_OF, tidy


def figures_in(topic: Topic, model: Model) -> Iterator[FoundFigure | FoundAmount]:
    """Propose the figures of the text in their order."""
    for chosen in choose(topic, model):
        yield _amount(topic, chosen) if chosen.label == "investment" else _figure(topic, chosen)


def _amount(topic: Topic, chosen: Chosen) -> FoundAmount:
    sentence, quantity = topic.sentences[chosen.at], chosen.quantity
    return FoundAmount(
        Span(sentence.paragraph, quantity.start, quantity.end),
        phrase_around(sentence.text, quantity.start, quantity.end),
        tidy(quantity.value),
        "USD",
        amount_kind(sentence, quantity),
        qualifier_of(sentence.flat, quantity.start),
        chosen.mineral,
        chosen.place,
        chosen.site,
        chosen.period,
    )


def _figure(topic: Topic, chosen: Chosen) -> FoundFigure:
    sentence, quantity = topic.sentences[chosen.at], chosen.quantity
    measure = None if chosen.label == OTHER else chosen.label
    return FoundFigure(
        Span(sentence.paragraph, quantity.start, quantity.end),
        phrase_around(sentence.text, quantity.start, quantity.end),
        tidy(quantity.value),
        UNIT_OF[quantity.unit],
        qualifier_of(sentence.flat, quantity.start),
        measure,
        basis_of(sentence, quantity, measure),
        chosen.mineral,
        reported_as(sentence, chosen.mineral),
        chosen.place,
        chosen.site,
        chosen.period,
        partner_of(sentence, quantity, measure, chosen.place),
    )

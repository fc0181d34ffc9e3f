"""What is proposed speaks the vocabularies of the model, though it cannot import them."""

import re

from deals import choices
from deals.extraction.amounts import KINDS as AMOUNT_KINDS
from deals.extraction.event_words import NAMES
from deals.extraction.hedges import HEDGES
from deals.extraction.measures import OF_MASS
from deals.extraction.particulars import BASES
from deals.extraction.parties import ROLES
from deals.extraction.sites import KINDS as SITE_KINDS
from deals.extraction.terms import AFRICAN_GIVES, STATUSES, US_GIVES
from deals.extraction.terms import KINDS as TERM_KINDS
from deals.models.figure import PERIOD
from tests.deals.extraction.reading import found


def test_vocabularies() -> None:
    assert set(OF_MASS.values()) - {"stock"} <= set(choices.Measure.values)
    assert {name for name, _ in HEDGES} | {"exact"} == set(choices.Qualifier.values)
    assert {name for name, _ in BASES} | {"unspecified"} <= set(choices.Basis.values)
    assert {name for name, _ in AMOUNT_KINDS} == set(choices.AmountKind.values)
    assert set(NAMES) == set(choices.EventKind.values)
    assert {name for name, _ in ROLES} <= set(choices.PartyRole.values)
    assert set(SITE_KINDS.values()) <= set(choices.SiteKind.values)
    assert {name for name, _ in TERM_KINDS} | {"other"} == set(choices.TermKind.values)
    assert {name for name, _ in STATUSES} == set(choices.TermStatus.values)
    assert set(choices.TermKind.values) >= US_GIVES | AFRICAN_GIVES


def test_a_reading_fits_the_model() -> None:
    text = "Zambia exported more than 5,000 tonnes of copper cathode to China in Q3 2025, worth $40 million."
    reading = found(text, "Lukolo has 9% of the world's tin. The company signed a deal on 3 March 2026.")
    for figure in reading.figures:
        assert figure.unit in choices.Unit.values
        assert figure.measure is None or figure.unit in choices.UNITS_OF[choices.Measure(figure.measure)]
        assert figure.basis in choices.Basis.values
        assert figure.period is None or re.fullmatch(PERIOD, figure.period)
    for event in reading.events:
        assert event.kind in choices.EventKind.values
        assert event.occurrence in choices.Occurrence.values
        assert event.stage is None or event.stage in choices.Stage.values

"""Disputes: every public claim of a question, whatever sort of fact it is, the preferred one first."""

import datetime

import pytest

from deals.models import DealEvent, Figure
from deals.queries.claims import claims
from tests.make import (
    make_amount,
    make_article,
    make_citation,
    make_event,
    make_figure,
    make_party,
    make_question,
    make_term,
)

pytestmark = pytest.mark.django_db


def test_claims_of_all_sorts_are_gathered_round_their_questions() -> None:
    questions = [make_question(title="A?"), make_question(title="B?"), make_question(title="C?")]
    made = [
        make(question=question)
        for question in questions[:2]
        for make in (make_event, make_party, make_term, make_amount, make_figure)
    ]
    make_event(question=questions[2])
    make_event()
    disputes = claims(DealEvent.objects.filter(question__in=questions[:2]))
    naive = {
        question.title: sorted(fact.key for fact in made if fact.question_id == question.pk)
        for question in questions[:2]
    }
    found = {dispute.question.title: sorted(fact.key for fact in dispute.claims) for dispute in disputes}
    assert found == naive


def test_the_preferred_claim_comes_first_and_the_wrong_one_last() -> None:
    question = make_question()
    wrong = make_figure(question=question, rank="deprecated", rank_reason="Refuted.", key="a")
    plain = make_figure(question=question, key="b")
    best = make_figure(question=question, rank="preferred", rank_reason="Official.", key="c")
    (dispute,) = claims(Figure.objects.filter(pk=plain.pk))
    assert dispute.claims == [best, plain, wrong]


def test_a_claim_of_a_draft_is_not_among_them() -> None:
    question = make_question()
    seen = make_event(question=question)
    make_event(question=question, citation=make_citation(make_article(status="draft")))
    (dispute,) = claims([seen])
    assert dispute.claims == [seen]


def test_as_of_a_day_only_what_had_been_said_is_a_claim() -> None:
    question = make_question()
    early = make_event(question=question)
    make_event(question=question, citation=make_citation(make_article(date=datetime.date(2026, 1, 1))))
    (dispute,) = claims([early], datetime.date(2025, 12, 31))
    assert dispute.claims == [early]


def test_facts_without_a_question_ask_the_database_nothing(django_assert_num_queries: object) -> None:
    event = make_event()
    with django_assert_num_queries(0):  # type: ignore[operator]  # a fixture without public types
        assert claims([event]) == []

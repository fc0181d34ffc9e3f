"""What different sources answer to a disputed question."""

import datetime
from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

from deals.choices import Rank
from deals.models import Amount, DealEvent, Fact, Figure, Party, Question, Term
from deals.queries.independent_sources import Sources, independent_sources
from minerals_site.keys_together import keys_together

RANKS = list(Rank.values)


class Dispute(NamedTuple):
    """A question and its claims, the preferred one first."""

    question: Question
    claims: list[Fact]
    sources: Sources


def claims(facts: Iterable[Fact], date: datetime.date | None = None) -> list[Dispute]:
    """Give the disputes in which some facts are claims, with all public claims of each (made by a date)."""
    return disputes_about({fact.question.pk: fact.question for fact in facts if fact.question}.values(), date)


def disputes_about(questions: Iterable[Question], date: datetime.date | None = None) -> list[Dispute]:
    """Give questions by their titles, with all public claims of each (made by a date)."""
    asked = sorted(questions, key=str)
    rivals = _claims([question.pk for question in asked], date) if asked else []
    disputes = []
    for question in asked:
        own = [fact for fact in rivals if fact.question_id == question.pk]
        disputes.append(Dispute(question, own, independent_sources(own)))
    return disputes


def _claims(questions: list[int], date: datetime.date | None) -> list[Fact]:
    """Fetch every public claim of some questions, whatever sort of fact it is."""
    tables = (
        DealEvent.objects.select_related("deal"),
        Party.objects.select_related("deal", "actor"),
        Term.objects.select_related("deal"),
        Amount.objects.select_related("deal"),
        Figure.objects.select_related("country", "site", "mineral", "partner"),
    )
    answers = keys_together(*(table.model.objects.filter(question__in=questions) for table in tables))
    found = chain(
        *(
            table.public().said_by(date).filter(pk__in=keys).order_by().with_sources()
            for table, keys in zip(tables, answers, strict=True)
            if keys
        )
    )
    return sorted(found, key=lambda fact: (RANKS.index(fact.rank), fact.key))

"""Disputed questions of whose claims none is preferred."""

from functools import reduce
from operator import add
from typing import Any

from django.db.models import Count, Exists, IntegerField, Max, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce, Greatest

from deals.choices import Rank
from deals.models import Amount, DealEvent, Figure, Party, Question, Term

TABLES: tuple[type[Any], ...] = (DealEvent, Party, Term, Amount, Figure)


def disputes_to_settle(user: Any) -> QuerySet[Question]:
    """Give the questions to which the public sees two answers or more, and no preferred one."""
    del user  # they wait for everybody
    questions = Question.objects.annotate(answers=reduce(add, map(_number, TABLES))).filter(answers__gte=2)
    for table in TABLES:
        questions = questions.filter(~Exists(_claims(table).filter(rank=Rank.PREFERRED)))
    return questions


def disputed_since() -> Greatest:
    """Give the moment at which the newest claim of a question was made public."""
    newest = [
        Subquery(
            _claims(table).order_by().values("question").values(at=Max("citation__article__published_at"))
        )
        for table in TABLES
    ]
    return Greatest(*newest)


def _claims(table: type[Any]) -> QuerySet[Any]:
    claims: QuerySet[Any] = table.objects.public().filter(question=OuterRef("pk"))
    return claims


def _number(table: type[Any]) -> Coalesce:
    count = _claims(table).order_by().values("question").annotate(count=Count("pk")).values("count")
    return Coalesce(Subquery(count, output_field=IntegerField()), 0)

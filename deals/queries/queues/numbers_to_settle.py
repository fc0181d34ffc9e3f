"""Numbers on which claims conflict, where the rule of choice alone decides."""

from typing import Any

from django.db.models import Exists, Max, OuterRef, QuerySet, Subquery

from deals.choices import Rank
from deals.models import Figure, FigureQuestion


def numbers_to_settle(user: Any) -> QuerySet[FigureQuestion]:
    """Give the numbers in conflict of whose claims no editor has preferred one."""
    del user  # they wait for everybody
    preferred = Figure.objects.filter(claim_of=OuterRef("pk"), rank=Rank.PREFERRED)
    return FigureQuestion.objects.filter(~Exists(preferred), conflict=True)


def in_conflict_since() -> Subquery:
    """Give the moment at which the newest claim of a number was made public."""
    claims = Figure.objects.public().filter(claim_of=OuterRef("pk")).order_by().values("claim_of")
    return Subquery(claims.values(at=Max("citation__article__published_at")))

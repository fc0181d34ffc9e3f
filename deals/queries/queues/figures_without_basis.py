"""Weights of which it is not known what was weighed."""

from typing import Any

from django.db.models import QuerySet

from deals.choices import WEIGHED, Basis
from deals.models import Figure


def figures_without_basis(user: Any) -> QuerySet[Figure]:
    """Give the weights, public or not yet, whose basis nobody has stated."""
    del user  # they wait for everybody
    return Figure.objects.standing().filter(basis=Basis.UNSPECIFIED, measure__in=WEIGHED)

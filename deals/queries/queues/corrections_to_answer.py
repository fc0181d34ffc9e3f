"""Readers' corrections that nobody has answered."""

from typing import Any

from django.db.models import QuerySet

from deals.models import Correction


def corrections_to_answer(user: Any) -> QuerySet[Correction]:
    """Give the open reports."""
    del user  # they wait for everybody
    return Correction.objects.open()

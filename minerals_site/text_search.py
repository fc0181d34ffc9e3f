"""The condition that a text box puts on a query."""

from django.db.models import Q


def containing(words: str, *fields: str) -> Q:
    """Ask that every word stands in at least one field, accents and capitals aside."""
    condition = Q()
    for word in words.split():
        condition &= Q(*((f"{field}__unaccent__icontains", word) for field in fields), _connector=Q.OR)
    return condition

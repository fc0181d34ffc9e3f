"""The condition that a text box puts on a query."""

from collections.abc import Sequence

from django.db.models import Q

Guarded = tuple[Q, Sequence[str]]


def containing(words: str, *fields: str, guarded: Guarded | None = None) -> Q:
    """Ask that every word stands in at least one field, accents and capitals aside.

    `guarded` names further fields, which count only in rows that meet its condition.
    """
    guard, inner = guarded or (Q(), ())
    condition = Q()
    for word in words.split():
        found = _in_any(fields, word)
        condition &= found | (guard & _in_any(inner, word)) if inner else found
    return condition


def _in_any(fields: Sequence[str], word: str) -> Q:
    return Q(*((f"{field}__unaccent__icontains", word) for field in fields), _connector=Q.OR)

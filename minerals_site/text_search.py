"""The condition that a text box puts on a query."""

from collections.abc import Sequence
from typing import Any

from django.db.models import CharField, Func, Lookup, Q, QuerySet, TextField

Guarded = tuple[Q, Sequence[str]]
SHORTEST = 3  # letters that an index of trigrams can look up; for fewer it would read the whole table


class PlainText(Func):
    """A text without accents and capitals, by a function of the database that an index may hold."""

    function = "plain_text"
    output_field = TextField()


@CharField.register_lookup
@TextField.register_lookup
class Says(Lookup):
    """`field__says="word"`: the word stands in the text; an index of trigrams over `PlainText` serves it."""

    lookup_name = "says"

    def get_prep_lookup(self) -> str:
        """Take the word as it is, not as a pattern."""
        word = str(self.rhs)
        for special in "\\%_":
            word = word.replace(special, f"\\{special}")
        return f"%{word}%"

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        """Fold the word in the database too, so that both sides agree on what is plain."""
        text, text_params = self.process_lhs(compiler, connection)
        word, word_params = self.process_rhs(compiler, connection)
        return f"plain_text({text}) LIKE plain_text({word})", (*text_params, *word_params)


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


def keys_containing(rows: QuerySet[Any], word: str, *fields: str) -> set[Any]:
    """Give the keys of the rows of a small table of which a field contains a word.

    With keys instead of a join, a large table that names these rows is searched by its indexes.
    """
    return set(rows.filter(_in_any(fields, word)).order_by().values_list("pk", flat=True))


def saying(word: str, *fields: str) -> Q:
    """Ask that a word stands in a field of a large table.

    Each field has an index of trigrams for what is not empty; a word too short for it is not looked for.
    """
    if len(word) < SHORTEST:
        return Q(pk=None)
    return Q(*(~Q(**{field: ""}) & Q(**{f"{field}__says": word}) for field in fields), _connector=Q.OR)


def _in_any(fields: Sequence[str], word: str) -> Q:
    return Q(*((f"{field}__unaccent__icontains", word) for field in fields), _connector=Q.OR)

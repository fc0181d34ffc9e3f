"""Which articles a user has had a hand in since they were last public, as the history of changes has it."""

import datetime
from collections.abc import Iterator
from typing import Any

from django.db.models import (
    BigIntegerField,
    CharField,
    Exists,
    F,
    Func,
    JSONField,
    OuterRef,
    Q,
    QuerySet,
    TextField,
    Value,
)
from django.db.models.fields.json import KT
from django.db.models.functions import Cast, Coalesce

from articles.models import Article, ArticleQuerySet, Citation
from minerals_site.history.models import RowChange

NEVER = datetime.datetime(1, 1, 1, tzinfo=datetime.UTC)
# The columns that steps change, and programs: whoever sends an article back has not written it.
STEPS = (
    *("status", "withdrawal_reason", "handed_in_at", "handed_in_by_id", "published_at", "published_by_id"),
    *("link_status", "link_checked_at", "link_note"),
)


def written_by(articles: ArticleQuerySet, user: Any) -> ArticleQuerySet:
    """Keep articles that a user entered, handed in or changed since they were last public.

    Changes of their citations count, and of all rows that cite them, whichever app keeps those.
    """
    rows: ArticleQuerySet = articles.annotate(last_public=Coalesce("published_at", NEVER))
    written: ArticleQuerySet = rows.filter(
        Q(created_by=user, created_at__gt=F("last_public"))
        | Q(handed_in_by=user, handed_in_at__gt=F("last_public"))
        | Exists(_changes_of_text(user))
        | Exists(_changes_of_citations(user))
        | Q(*(Exists(changes) for changes in _changes_of_facts(user)), _connector=Q.OR)
    )
    return written


def _changes_by(user: Any, table: str) -> QuerySet[RowChange]:
    """Give a user's changes of one table's rows, and of their links, since an outer article was public."""
    return RowChange.objects.filter(editor=user, of_table=table, at__gt=OuterRef("last_public")).order_by()


def _changes_of_text(user: Any) -> QuerySet[RowChange]:
    """Leave out steps: of them, nothing else differs before and after."""
    table = Article._meta.db_table
    before, after = (_without_steps(side) for side in ("before", "after"))
    changes = _changes_by(user, table).filter(of_row=Cast(OuterRef("pk"), CharField()))
    return changes.annotate(was=before, now=after).exclude(was=F("now"))


def _without_steps(side: str) -> Func:
    """Give a row's image without the columns of steps; an empty one where there is no row."""
    names = Value("{" + ",".join(STEPS) + "}", TextField())
    image = Coalesce(side, Value({}, JSONField()))
    return Func(
        image, names, template="(%(expressions)s::text[])", arg_joiner=" - ", output_field=JSONField()
    )


def _changes_of_citations(user: Any) -> QuerySet[RowChange]:
    """Read the article from the images: a citation may have been deleted, or moved to another article."""
    changes = _with_number(_changes_by(user, Citation._meta.db_table), "article_id")
    return changes.filter(Q(was=OuterRef("pk")) | Q(now=OuterRef("pk")))


def _changes_of_facts(user: Any) -> Iterator[QuerySet[RowChange]]:
    """Give the changes of each table that cites: of rows that cite the article now, or did before."""
    for relation in Citation._meta.related_objects:
        model, field = relation.related_model, relation.field
        changes = _changes_by(user, model._meta.db_table)
        citing = model._default_manager.filter(**{f"{field.name}__article": OuterRef(OuterRef("pk"))})
        yield changes.filter(of_row__in=citing.order_by().values_list(Cast("pk", CharField())))
        if not relation.many_to_many:
            places = Citation.objects.filter(article=OuterRef(OuterRef("pk"))).order_by().values("pk")
            yield _with_number(changes, field.column).filter(was__in=places)


def _with_number(changes: QuerySet[RowChange], column: Any) -> QuerySet[Any]:
    """Add a whole number that the rows held before and after: `was` and `now`."""
    was, now = (Cast(KT(f"{side}__{column}"), BigIntegerField()) for side in ("before", "after"))
    numbered: QuerySet[Any] = changes.annotate(was=was, now=now)
    return numbered

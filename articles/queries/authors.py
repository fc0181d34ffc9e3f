"""Who had a hand in an article since it was last public, and what was changed since it was read."""

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
from articles.queries.first_told import first_told
from minerals_site.history.models import RowChange

NEVER = datetime.datetime(1, 1, 1, tzinfo=datetime.UTC)
# The columns that steps change, and programs: whoever sends an article back has not written it.
STEPS = (
    *("status", "withdrawal_reason", "handed_in_at", "handed_in_by_id", "published_at", "published_by_id"),
    *("link_status", "link_checked_at", "link_note"),
)


def written_by(articles: ArticleQuerySet, user: Any) -> ArticleQuerySet:
    """Keep articles that a user entered, handed in or changed since they were last public.

    Changes of their citations count, of all rows that cite them, whichever app keeps those, and of what these
    rows name for the first time.
    """
    rows: ArticleQuerySet = articles.annotate(last_public=Coalesce("published_at", NEVER))
    own = RowChange.objects.filter(editor=user, at__gt=OuterRef("last_public")).order_by()
    written: ArticleQuerySet = rows.filter(
        Q(created_by=user, created_at__gt=F("last_public"))
        | Q(handed_in_by=user, handed_in_at__gt=F("last_public"))
        | _touched_by(own)
    )
    return written


def changed_after(articles: ArticleQuerySet, number: int) -> ArticleQuerySet:
    """Keep articles that anybody changed, they or what is drawn from them, after a change with a number."""
    changed: ArticleQuerySet = articles.filter(
        _touched_by(RowChange.objects.filter(pk__gt=number).order_by())
    )
    return changed


def _touched_by(changes: QuerySet[RowChange]) -> Q:
    """Ask that one of some changes is of an outer article, of its citations, or of what cites it."""
    found = (_of_text(changes), _of_citations(changes), *_of_facts(changes), *_of_first_told(changes))
    return Q(*map(Exists, found), _connector=Q.OR)


def _of_text(changes: QuerySet[RowChange]) -> QuerySet[RowChange]:
    """Leave out steps: of them, nothing else differs before and after."""
    before, after = (_without_steps(side) for side in ("before", "after"))
    own = changes.filter(of_table=Article._meta.db_table, of_row=Cast(OuterRef("pk"), CharField()))
    return own.annotate(was=before, now=after).exclude(was=F("now"))


def _without_steps(side: str) -> Func:
    """Give a row's image without the columns of steps; an empty one where there is no row."""
    names = Value("{" + ",".join(STEPS) + "}", TextField())
    image = Coalesce(side, Value({}, JSONField()))
    return Func(
        image, names, template="(%(expressions)s::text[])", arg_joiner=" - ", output_field=JSONField()
    )


def _of_citations(changes: QuerySet[RowChange]) -> QuerySet[RowChange]:
    """Read the article from the images: a citation may have been deleted, or moved to another article."""
    numbered = _with_number(changes.filter(of_table=Citation._meta.db_table), "article_id")
    return numbered.filter(Q(was=OuterRef("pk")) | Q(now=OuterRef("pk")))


def _of_facts(changes: QuerySet[RowChange]) -> Iterator[QuerySet[RowChange]]:
    """Give the changes of each table that cites: of rows that cite the article now, or did before."""
    for relation in Citation._meta.related_objects:
        model, field = relation.related_model, relation.field
        own = changes.filter(of_table=model._meta.db_table)
        citing = model._default_manager.filter(**{f"{field.name}__article": OuterRef(OuterRef("pk"))})
        yield own.filter(of_row__in=citing.order_by().values_list(Cast("pk", CharField())))
        if not relation.many_to_many:
            places = Citation.objects.filter(article=OuterRef(OuterRef("pk"))).order_by().values("pk")
            yield _with_number(own, field.column).filter(was__in=places)


def _of_first_told(changes: QuerySet[RowChange]) -> Iterator[QuerySet[RowChange]]:
    """Give the changes of rows that become public with the article."""
    for rows in first_told():
        keys = rows.order_by().values_list(Cast("pk", CharField()))
        yield changes.filter(of_table=rows.model._meta.db_table, of_row__in=keys)


def _with_number(changes: QuerySet[RowChange], column: Any) -> QuerySet[Any]:
    """Add a whole number that the rows held before and after: `was` and `now`."""
    was, now = (Cast(KT(f"{side}__{column}"), BigIntegerField()) for side in ("before", "after"))
    numbered: QuerySet[Any] = changes.annotate(was=was, now=now)
    return numbered

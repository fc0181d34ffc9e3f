"""What would be told for the first time with an article: the rows that it and its facts name.

A deal, actor, site, question or publisher that no published article tells of yet can be edited without a
second person; whoever publishes the first article that names it, makes it public too.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any

from django.db.models import ManyToOneRel, OuterRef, QuerySet

from articles.models import Article, Citation
from minerals_site.history.tracked import AnyModel, model_of
from minerals_site.history.visibility import public_rows

OUTER = OuterRef(OuterRef("pk"))  # the article, from within a query of rows within a query of changes


@cache
def first_told() -> tuple[QuerySet[Any], ...]:
    """Give the queries of rows that an outer article would make public, one for each way to name a row.

    They are built once, since that takes long, and never asked by themselves.
    """
    told = [*_named_by(Article, "pk")]
    for relation in Citation._meta.related_objects:
        if isinstance(relation, ManyToOneRel):  # what is cited further is public already, or not at all
            told += _named_by(relation.related_model, f"{relation.field.name}__article")
    return tuple(told)


def _named_by(model: AnyModel, article: str) -> Iterator[QuerySet[Any]]:
    """Give the rows that those of a model name which belong to the article, unless all rows are public."""
    fields: list[Any] = [*model._meta.concrete_fields, *model._meta.many_to_many]
    for field in fields:
        named: Any = field.related_model
        if named in (None, Article, Citation) or field.remote_field.hidden or not _is_kept(named):
            continue
        public = public_rows(named)
        if public is not None:
            rows = named._default_manager.filter(**{f"{field.related_query_name()}__{article}": OUTER})
            yield rows.exclude(pk__in=public.order_by().values("pk"))


def _is_kept(model: AnyModel) -> bool:
    return model_of(model._meta.db_table) is model

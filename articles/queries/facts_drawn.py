"""How many facts are drawn from each article."""

from functools import reduce
from operator import add
from typing import Any

from django.db.models import F, Func, IntegerField, OuterRef, QuerySet, Subquery

from articles.models import ArticleQuerySet, Citation, published


def with_facts_drawn(articles: ArticleQuerySet) -> ArticleQuerySet:
    """Add `facts`: how many rows of any table cite a place in the article, each counted once.

    The tables are found by their relations to `Citation`: they belong to apps that this one must not know.
    """
    counts: list[Subquery] = []
    for relation in Citation._meta.related_objects:
        table = relation.related_model
        place = f"{relation.field.name}__article"
        cited = table._default_manager.filter(**{place: OuterRef("pk")})
        if relation.many_to_many:  # A fact that cites two places of one article is one fact
            cited = cited.filter(published("citation__article__")).exclude(citation__article=OuterRef("pk"))
        counts.append(_count(cited))
    return articles.annotate(facts=reduce(add, counts))


def _count(rows: QuerySet[Any]) -> Subquery:
    """Count rows in a subquery."""
    one_number = Func(F("pk"), function="COUNT", template="COUNT(DISTINCT %(expressions)s)")
    return Subquery(rows.order_by().annotate(count=one_number).values("count"), output_field=IntegerField())

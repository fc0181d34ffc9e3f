"""How many facts are drawn from each of some articles."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Count, IntegerField, QuerySet, Value

from articles.models import Article, Citation, published

NONE = Value(0, output_field=IntegerField())


def facts_drawn(articles: Iterable[Article]) -> Counter[int]:
    """Count, by the key of the article, the rows of any table that cite a place in it, each once.

    Meant for the articles of one page: each table is asked once for all of them, with the keys of their
    places, so that it is searched by its index; a count for each article, joined to its places, has been
    seen to read whole tables over and over where PostgreSQL knew little of their sizes.
    """
    keys = [article.pk for article in articles]
    article_of = dict(Citation.objects.filter(article__in=keys).order_by().values_list("pk", "article"))
    found: Counter[int] = Counter()
    beside: set[tuple[int, int, int]] = set()
    if article_of:
        first, *others = _counts(list(article_of))
        for place, count, table, row, cited_first in first.union(*others, all=True).order_by():
            article = article_of[place]
            if not row:
                found[article] += count
            elif cited_first != article:
                beside.add((article, table, row))  # a row that cites two places of one article is one row
    return found + Counter(article for article, _table, _row in beside)


def _counts(places: list[int]) -> Iterator[QuerySet[Any]]:
    """Give, for each relation to a citation, a query of place, number, table, row and its first article.

    Those of first citations count the rows of a place; those of further ones give each row by itself. The
    tables are found by these relations: they belong to apps that this one must not know.
    """
    relations: Iterable[Any] = Citation._meta.related_objects
    for table, relation in enumerate(relations):
        field = relation.field
        if relation.many_to_many:
            named = field.m2m_field_name(), field.m2m_reverse_field_name()
            yield _further(relation.through, *named, table, places)
        else:
            cited = relation.related_model._default_manager.filter(**{f"{field.name}__in": places})
            counted = cited.order_by().values_list(field.name).annotate(count=Count("*"))
            yield counted.annotate(table=NONE, row=NONE, cited_first=NONE)


def _further(links: Any, row: str, place: str, table: int, places: list[int]) -> QuerySet[Any]:
    """List what cites some places besides its first citation, where that one's article is public."""
    first = f"{row}__citation__article"
    public = links._default_manager.filter(published(f"{first}__"), **{f"{place}__in": places})
    number = Value(table, output_field=IntegerField())
    rows: QuerySet[Any] = public.order_by().annotate(count=NONE, table=number)
    return rows.values_list(place, "count", "table", f"{row}_id", first)

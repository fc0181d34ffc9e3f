"""How many facts are drawn from each of some articles."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Count, F, Min, QuerySet

from articles.models import Article, Citation, published


def facts_drawn(articles: Iterable[Article]) -> Counter[int]:
    """Count, by the key of the article, the rows of any table that cite a place in it, each once.

    Meant for the articles of one page: each table is asked once for all of them, with the keys of their
    places, so that it is searched by its index; a count for each article, joined to its places, has been
    seen to read whole tables over and over where PostgreSQL knew little of their sizes.
    """
    keys = [article.pk for article in articles]
    article_of = dict(Citation.objects.filter(article__in=keys).order_by().values_list("pk", "article"))
    found: Counter[int] = Counter()
    if article_of:
        first, *others = _counts(list(article_of))
        for place, count in first.union(*others, all=True).order_by():
            found[article_of[place]] += count
    return found


def _counts(places: list[int]) -> Iterator[QuerySet[Any]]:
    """Give, for each relation to a citation, the query of the numbers of rows at some places.

    The tables are found by these relations: they belong to apps that this one must not know.
    """
    relations: Iterable[Any] = Citation._meta.related_objects
    for relation in relations:
        field = relation.field
        if relation.many_to_many:
            yield _further(relation.through, field.m2m_field_name(), field.m2m_reverse_field_name(), places)
        else:
            cited = relation.related_model._default_manager.filter(**{f"{field.name}__in": places})
            yield cited.order_by().values_list(field.name).annotate(count=Count("*"))


def _further(links: Any, row: str, place: str, places: list[int]) -> QuerySet[Any]:
    """Count what cites some places besides another article's, at one of the places of each article.

    A row that cites two places of one article is one row.
    """
    article, first = f"{place}__article", f"{row}__citation__article"
    public = links._default_manager.filter(published(f"{first}__"), **{f"{place}__in": places})
    beside = public.exclude(**{first: F(article)}).order_by().values(article)
    counts: QuerySet[Any] = beside.annotate(at=Min(place), count=Count(row, distinct=True))
    return counts.values_list("at", "count")

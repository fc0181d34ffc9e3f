"""All that is drawn from an article, whichever app keeps it: the rows that point at its citations."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from django.contrib.admin import AdminSite
from django.db.models import F
from django.http import HttpRequest

from articles.models import Article, Citation
from minerals_site.editing.linked_rows import admin_url

SHOWN = 100


class DrawnRow(NamedTuple):
    """A row that cites: what it is, what it says, its page; `further` if it has another first source."""

    kind: str
    text: str
    url: str
    further: bool


class Place(NamedTuple):
    """A citation with what is drawn from it, and where more of each kind can be added."""

    citation: Citation
    url: str
    rows: list[DrawnRow]
    add: list[tuple[str, str]]


def places_in(site: AdminSite, request: HttpRequest, article: Article) -> list[Place]:
    """Give an article's first citations in the order in which they were entered."""
    citations = list(article.citations.select_related("article").order_by("pk")[:SHOWN])
    rows: dict[int, list[DrawnRow]] = defaultdict(list)
    for cited, row in _rows_that_cite(site, request, [citation.pk for citation in citations]):
        rows[cited].append(row)
    return [
        Place(
            citation=citation,
            url=admin_url(site, Citation, "change", citation.pk),
            rows=rows[citation.pk],
            add=_ways_to_add(site, request, citation),
        )
        for citation in citations
    ]


def _relations(site: AdminSite) -> list[Any]:
    """List the relations to Citation of all models in the admin; which there are is the model's affair."""
    related = Citation._meta.related_objects
    return [each for each in related if site.is_registered(each.related_model)]


def _rows_that_cite(
    site: AdminSite, request: HttpRequest, citations: list[int]
) -> Iterator[tuple[int, DrawnRow]]:
    for relation in _relations(site):
        model, field = relation.related_model, relation.field.name
        model_admin = site.get_model_admin(model)
        if not model_admin.has_view_permission(request):
            continue
        rows = model.objects.filter(**{f"{field}__in": citations}).annotate(cited=F(field))
        kind = str(model_admin.opts.verbose_name)
        related = getattr(model_admin, "label_related", ())
        for row in rows.select_related(*related) if related else rows:
            url = admin_url(site, model, "change", row.pk)
            yield row.cited, DrawnRow(kind, str(row), url, further=relation.many_to_many)


def _ways_to_add(site: AdminSite, request: HttpRequest, citation: Citation) -> list[tuple[str, str]]:
    """Give name and address of each form that can start with this citation."""
    return [
        (
            str(site.get_model_admin(relation.related_model).opts.verbose_name),
            admin_url(site, relation.related_model, "add", **{relation.field.name: citation.pk}),
        )
        for relation in _relations(site)
        if not relation.many_to_many
        and site.get_model_admin(relation.related_model).has_add_permission(request)
    ]

"""The filter of articles."""

from typing import Any

import django_filters
from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from articles.choices import ArticleKind
from articles.models import Article, Publisher
from minerals_site import filter_fields as fields


def publishers(_request: Any) -> QuerySet[Publisher]:
    """Give the publishers and first reporters of public articles."""
    public = Article.objects.published()
    return Publisher.objects.filter(Q(articles__in=public) | Q(rewritten_articles__in=public)).distinct()


def from_publisher(rows: QuerySet[Article], _name: str, publisher: Publisher | None) -> QuerySet[Article]:
    """Keep what a publisher published or first reported."""
    return rows.filter(Q(publisher=publisher) | Q(origin=publisher)) if publisher else rows


def first_reported_by(rows: QuerySet[Article], _name: str, reporter: Publisher | None) -> QuerySet[Article]:
    """Keep what counts as one source with a publisher's own reports: these, and rewrites of them."""
    alike = Q(origin=reporter) | Q(origin=None, publisher=reporter)
    return rows.filter(alike) if reporter else rows


class ArticleFilter(django_filters.FilterSet):
    """Which articles."""

    q = fields.words("title", "summary", "publisher__name", "origin__name")
    publisher = fields.pick(_("Publisher or first reporter"), publishers, "slug", method=from_publisher)
    reporter = django_filters.ModelChoiceFilter(
        label=_("First reporter"),
        queryset=publishers,
        to_field_name="slug",
        method=first_reported_by,
        widget=forms.HiddenInput,  # until a link asks for it: a second box of all publishers is too heavy
    )
    kind = fields.choice(_("Kind"), ArticleKind, "kind")
    since = fields.day(_("Published since"), "date", "gte")
    until = fields.day(_("Published until"), "date", "lte")

    class Meta:
        form = fields.SpanForm
        model = Article
        fields: list[str] = []

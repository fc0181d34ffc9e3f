"""The filter of articles."""

import datetime
from typing import Any

import django_filters
from django import forms
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from articles.choices import ArticleKind
from articles.models import Article, Publisher
from minerals_site import filter_fields as fields
from minerals_site.looking_back import LookingBackFilter, as_of
from minerals_site.text_search import keys_containing, saying


def publishers() -> QuerySet[Publisher]:
    """Give the publishers and first reporters of public articles."""
    public = Article.objects.published()
    own, rewritten = public.filter(publisher=OuterRef("pk")), public.filter(origin=OuterRef("pk"))
    return Publisher.objects.filter(Exists(own) | Exists(rewritten))


def about(rows: QuerySet[Article], _name: str, words: str) -> QuerySet[Article]:
    """Keep articles of which every word is in the title, the summary or the name of who reported it."""
    for word in dict.fromkeys(words.split()):
        named = keys_containing(Publisher.objects.all(), word, "name")
        by = Q(publisher__in=named) | Q(origin__in=named)
        rows = rows.filter(by | saying(word, "title", "summary"))
    return rows


def from_publisher(rows: QuerySet[Article], _name: str, publisher: Publisher | None) -> QuerySet[Article]:
    """Keep what a publisher published or first reported."""
    return rows.filter(Q(publisher=publisher) | Q(origin=publisher)) if publisher else rows


def first_reported_by(rows: QuerySet[Article], _name: str, reporter: Publisher | None) -> QuerySet[Article]:
    """Keep what counts as one source with a publisher's own reports: these, and rewrites of them."""
    alike = Q(origin=reporter) | Q(origin=None, publisher=reporter)
    return rows.filter(alike) if reporter else rows


def out_by(rows: Any, _name: str, date: datetime.date | None) -> QuerySet[Article]:
    """Keep what was out by a day."""
    found: QuerySet[Article] = rows.out_by(date)
    return found


class ArticleFilter(LookingBackFilter):
    """Which articles."""

    q = fields.words(method=about)
    publisher = fields.pick(_("Publisher or first reporter"), publishers, "slug", method=from_publisher)
    reporter = django_filters.ModelChoiceFilter(
        label=_("First reporter"),
        queryset=lambda _request: publishers(),
        to_field_name="slug",
        method=first_reported_by,
        widget=forms.HiddenInput,  # until a link asks for it: a second box of all publishers is too heavy
    )
    kind = fields.choice(_("Kind"), ArticleKind, "kind")
    since = fields.day(_("Published since"), "date", "gte")
    until = fields.day(_("Published until"), "date", "lte")
    as_of = as_of(out_by)

    class Meta:
        form = fields.SpanForm
        model = Article
        fields: list[str] = []

"""Publishers in the admin."""

from typing import Any

from django.contrib import admin
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.models import Article, Publisher
from minerals_site.editing.record_admin import RecordAdmin


@admin.register(Publisher)
class PublisherAdmin(RecordAdmin):
    """Who publishes, with the number of articles."""

    list_display = ("name", "country_code", "homepage", "article_count")
    list_filter = ("country_code",)
    search_fields = ("name__unaccent__icontains", "homepage__icontains")
    prepopulated_fields = {"slug": ("name",)}
    linked = ("articles", "rewritten_articles")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Count each publisher's articles."""
        articles = Article.objects.filter(publisher=OuterRef("pk")).order_by().values("publisher")
        count = Subquery(articles.annotate(count=Count("pk")).values("count"))
        rows: QuerySet[Any] = super().get_queryset(request)
        counted: QuerySet[Any] = rows.annotate(article_count=Coalesce(count, 0))
        return counted

    @admin.display(description=_("articles"), ordering="article_count")
    def article_count(self, publisher: Any) -> int:
        """Say how many articles are recorded."""
        count: int = publisher.article_count
        return count

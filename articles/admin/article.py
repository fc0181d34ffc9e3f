"""Articles in the admin: bibliography, the places cited, all facts drawn from them, and the status."""

from typing import Any

from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from articles.admin.drawn_facts import SHOWN, places_in
from articles.admin.intake import IntakePages
from articles.admin.new_citation import NewCitationInline
from articles.admin.status_actions import ACTIONS, StepPermissions
from articles.admin.status_panel import status_panel
from articles.admin.twin_answers import TwinAnswers
from articles.choices import ArticleStatus
from articles.models import Article, Citation
from articles.workflow import PUBLISH
from minerals_site.editing.definitions import definition_list
from minerals_site.editing.linked_rows import admin_url
from minerals_site.editing.queues import QueueFilter
from minerals_site.editing.record_admin import RecordAdmin


class ArticleForm(TwinAnswers):
    """An article without its status, which moves by the actions alone."""

    constraint_messages = {"article_url_is_http": _("An address starts with http:// or https://.")}

    class Meta:
        widgets = {
            "body": AdminTextareaWidget(attrs={"rows": 24}),
            "summary": AdminTextareaWidget(attrs={"rows": 4}),
        }

    def clean(self) -> dict[str, Any] | None:
        """Name who reported first what this is said to rewrite, unless the editor does."""
        cleaned = super().clean()
        if not self.cleaned_data.get("origin") and "origin" in self.fields:
            self.cleaned_data["origin"] = self.first_reporter(self.cleaned_data.get("publisher"))
        return cleaned


@admin.register(Article)
class ArticleAdmin(StepPermissions, IntakePages, RecordAdmin):
    """The desk on which an article is read, its facts recorded, and both made public."""

    form = ArticleForm
    change_form_template = "admin/articles/article/change_form.html"
    inlines = (NewCitationInline,)
    actions = tuple(ACTIONS.values())
    publishing = frozenset({PUBLISH})
    list_display = ("title", "status", "dated", "publisher", "kind", "citation_count", "desk", "published_by")
    list_filter = (
        QueueFilter,
        "status",
        "link_status",
        "kind",
        "language",
        "date_precision",
        "date_inferred",
    )
    list_select_related = ("publisher", "published_by")
    date_hierarchy = "date"
    search_fields = ("title__unaccent__icontains", "publisher__name__unaccent__icontains", "url__icontains")
    autocomplete_fields = ("publisher", "origin")
    prepopulated_fields = {"slug": ("title",)}
    linked = ("citations",)
    readonly_fields = (
        "status",
        "withdrawal_reason",
        "created_at",
        "created_by",
        "handed_in_at",
        "handed_in_by",
        "published_at",
        "published_by",
        "link",
    )
    fieldsets = (
        (None, {"fields": ("title", "title_supplied", "slug", "kind", "url", "archived_url")}),
        (_("Who and when"), {"fields": ("publisher", "origin", "when", "date_inferred", "language")}),
        (_("What it says"), {"fields": ("summary", "body")}),
        (
            _("Status"),
            {
                "fields": (
                    ("status", "withdrawal_reason"),
                    ("created_at", "created_by"),
                    ("handed_in_at", "handed_in_by"),
                    ("published_at", "published_by"),
                    "link",
                )
            },
        ),
    )

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Leave the status out of the form for a new article: it is a draft."""
        fieldsets = super().get_fieldsets(request, obj)
        return fieldsets if obj else fieldsets[:-1]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Count each article's citations."""
        citations = Citation.objects.filter(article=OuterRef("pk")).order_by().values("article")
        count = Subquery(citations.annotate(count=Count("pk")).values("count"))
        rows: QuerySet[Any] = super().get_queryset(request)
        counted: QuerySet[Any] = rows.annotate(citation_count=Coalesce(count, 0))
        return counted

    @admin.display(description=_("citations"), ordering="citation_count")
    def citation_count(self, article: Any) -> int:
        """Say how many places of it are cited."""
        count: int = article.citation_count
        return count

    @admin.display(description=_("desk"))
    def desk(self, article: Article) -> str:
        """Link to where facts are drawn from its text."""
        return format_html('<a href="{}">{}</a>', reverse("desk", args=[article.pk]), _now("Open the desk"))

    @admin.display(description=_("published on"), ordering="date")
    def dated(self, article: Article) -> str:
        """Write the date no more exactly than it is known."""
        return str(article.when or "")

    @admin.display(description=_("link"), ordering="link_status")
    def link(self, article: Article) -> str:
        """Say what was found at its address, and when."""
        when = date_format(article.link_checked_at) if article.link_checked_at else ""
        found = (str(article.get_link_status_display()), article.link_note, when)
        return ", ".join(filter(None, found))

    def get_view_on_site_url(self, obj: Any = None) -> str | None:
        """Link the public page where there is one."""
        return super().get_view_on_site_url(obj) if obj and obj.status == ArticleStatus.PUBLISHED else None

    def save_model(self, request: HttpRequest, obj: Article, form: Any, change: Any) -> None:
        """Note who entered a new article, and from which others the editor told it apart."""
        if not change and request.user.is_authenticated:
            obj.created_by = request.user
        super().save_model(request, obj, form, change)
        form.remember_answers(request.user)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """Add the facts drawn from the article and what can be done with its status."""
        context["status_definitions"] = definition_list(ArticleStatus)
        if article := kwargs.get("obj"):
            context |= {
                "places": places_in(self.admin_site, request, article),
                "places_shown": SHOWN,
                "status_panel": status_panel(article, request.user),
                "all_citations": admin_url(
                    self.admin_site, Citation, "changelist", article__id__exact=article.pk
                ),
            }
        return super().render_change_form(request, context, *args, **kwargs)

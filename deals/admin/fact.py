"""What the admin of every kind of fact shares: the source beside the fact, and how it weighs."""

from typing import Any, ClassVar

from django.contrib import admin
from django.http import HttpRequest, HttpResponseRedirect
from django.utils.html import format_html
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from articles.choices import ArticleStatus
from articles.models import Article
from deals.models import Deal
from minerals_site.editing.linked_rows import admin_url
from minerals_site.editing.record_admin import RecordAdmin

SOURCE = (_("Source"), {"fields": ("citation", "words", "further_citations")})
WEIGHT = (_("How it weighs"), {"fields": ("confidence", "rank", "rank_reason", "question", "note")})
WEIGHT_FILTERS = ("rank", "confidence", "citation__article__status")


class FactAdmin(RecordAdmin):
    """Facts: each with its citation, and a link that opens the words."""

    list_select_related: ClassVar[tuple[str, ...]] = ("citation__article",)
    readonly_fields = ("words", "key")
    fact_autocomplete = ("citation", "further_citations", "question")

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Put source, weight and, once there is one, the key after what the fact says."""
        said = super().get_fieldsets(request, obj)
        key = [(_("Identity"), {"fields": ("key",), "classes": ("collapse",)})] if obj else []
        return [*said, SOURCE, WEIGHT, *key]

    def get_autocomplete_fields(self, request: HttpRequest) -> tuple[str, ...]:
        """Choose source and question by autocomplete."""
        return (*super().get_autocomplete_fields(request), *self.fact_autocomplete)

    @admin.display(description=_("in the article"))
    def words(self, fact: Any) -> str:
        """Link to the words where they stand, and to the article's page here."""
        if fact.citation_id is None:
            return _now("Choose a citation and save: the link to its words appears here.")
        article = fact.citation.article
        return format_html(
            '{} <a href="{}" rel="noopener">{}</a> · <a href="{}">{}</a>',
            f"“{fact.citation.phrase}”" if fact.citation.phrase else "",
            fact.citation.url,
            _now("Open the words"),
            admin_url(self.admin_site, Article, "change", article.pk),
            article,
        )

    @admin.display(description=_("source"), ordering="citation__article")
    def source(self, fact: Any) -> str:
        """Name article and place."""
        return str(fact.citation)

    @admin.display(description=_("public"), boolean=True, ordering="citation__article__status")
    def is_public(self, fact: Any) -> bool:
        """Say whether the public sees it."""
        published: bool = fact.citation.article.status == ArticleStatus.PUBLISHED
        return published

    def response_post_save_add(self, request: HttpRequest, obj: Any) -> HttpResponseRedirect:
        """Go back to the article or deal from whose page the fact was added."""
        if "citation" in request.GET:
            article = admin_url(self.admin_site, Article, "change", obj.citation.article_id)
            return HttpResponseRedirect(f"{article}#facts")
        if "deal" in request.GET:
            return HttpResponseRedirect(admin_url(self.admin_site, Deal, "change", obj.deal_id))
        return super().response_post_save_add(request, obj)

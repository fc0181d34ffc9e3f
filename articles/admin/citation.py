"""Citations in the admin."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from articles.admin.new_citation import NewCitationForm
from articles.models import Citation
from minerals_site.editing.record_admin import RecordAdmin


@admin.register(Citation)
class CitationAdmin(RecordAdmin):
    """Places in articles; facts choose among them by article, place and words."""

    form = NewCitationForm
    list_display = ("locator", "phrase", "article", "article_status", "words")
    list_filter = ("article__status", "article__kind")
    list_select_related = ("article",)
    label_related = ("article",)
    search_fields = (
        "article__title__unaccent__icontains",
        "phrase__unaccent__icontains",
        "locator__icontains",
    )
    autocomplete_fields = ("article",)
    ordering = ("-id",)
    readonly_fields = ("key", "words")

    def get_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """Show key and link once the citation exists."""
        del request
        return ("article", "locator", "phrase", *(("words", "key") if obj else ()))

    @admin.display(description=_("status"), ordering="article__status")
    def article_status(self, citation: Citation) -> str:
        """Say whether the public sees the article."""
        return citation.article.get_status_display()

    @admin.display(description=_("in the article"))
    def words(self, citation: Citation) -> str:
        """Link to the words where they stand."""
        return format_html('<a href="{}" rel="noopener">{}</a>', citation.url, _now("Open the words"))

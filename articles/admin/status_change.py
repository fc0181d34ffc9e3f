"""The log of articles' steps, to read only."""

from django.contrib import admin

from articles.models import StatusChange
from minerals_site.editing.read_only import ReadOnly


@admin.register(StatusChange)
class StatusChangeAdmin(ReadOnly, admin.ModelAdmin):  # type: ignore[type-arg]  # takes no parameter at run time
    """Every step of every article, newest first."""

    list_display = ("at", "article", "before", "after", "by", "comment")
    list_display_links = None
    list_filter = ("after",)
    list_select_related = ("article", "by")
    search_fields = ("article__title__unaccent__icontains", "by__username__icontains", "comment__icontains")
    date_hierarchy = "at"
    show_full_result_count = False

"""Decisions taken at the desk, in the admin: to read only."""

from django.contrib import admin

from deals.models import DeskDecision
from minerals_site.editing.read_only import ReadOnly
from minerals_site.editing.record_admin import RecordAdmin


@admin.register(DeskDecision)
class DeskDecisionAdmin(ReadOnly, RecordAdmin):
    """Who accepted or dismissed which proposal, and when."""

    list_display = ("proposal", "decision", "article", "fact_key", "by", "at")
    list_filter = ("decision", "fact_sort")
    list_select_related = ("article", "by")
    date_hierarchy = "at"
    search_fields = ("proposal", "fact_key", "article__title__unaccent__icontains")

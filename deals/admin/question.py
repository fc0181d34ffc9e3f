"""Disputed questions in the admin."""

from django.contrib import admin

from deals.models import Question
from minerals_site.editing.queues import QueueFilter
from minerals_site.editing.record_admin import RecordAdmin


@admin.register(Question)
class QuestionAdmin(RecordAdmin):
    """What sources answer differently; the facts that answer it are one link away."""

    list_display = ("title", "note")
    list_filter = (QueueFilter,)
    search_fields = ("title__unaccent__icontains", "note__unaccent__icontains")
    prepopulated_fields = {"slug": ("title",)}
    linked = ("dealevent_claims", "figure_claims", "amount_claims", "term_claims", "party_claims")

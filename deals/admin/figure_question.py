"""Questions that several figures answer: derived, so that the admin only shows them."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from deals.admin.filters import AfricanCountryFilter
from deals.models import FigureQuestion
from minerals_site.editing.queues import QueueFilter
from minerals_site.editing.read_only import ReadOnly
from minerals_site.editing.record_admin import RecordAdmin
from minerals_site.number_words import plain


@admin.register(FigureQuestion)
class FigureQuestionAdmin(ReadOnly, RecordAdmin):
    """Which numbers have several claims, and how far they lie apart; the claims are one link away."""

    list_display = ("place", "mineral", "measure", "basis", "period", "partner", "size", "span", "conflict")
    list_filter = (
        QueueFilter,
        "conflict",
        "measure",
        "basis",
        "unit",
        ("country", AfricanCountryFilter),
        "mineral",
    )
    list_select_related = ("country", "site", "mineral", "partner")
    label_related = ("country", "site", "mineral")
    search_fields = (
        "country__name__unaccent__icontains",
        "site__name__unaccent__icontains",
        "mineral__name__unaccent__icontains",
        "period",
    )
    linked = ("claims",)

    @admin.display(description=_("place"))
    def place(self, question: FigureQuestion) -> str:
        """Name the country, the site or the world."""
        return question.place

    @admin.display(description=_("range"))
    def span(self, question: FigureQuestion) -> str:
        """Write the lowest and the highest claim with their unit."""
        return f"{plain(question.low)}–{plain(question.high)} {question.get_unit_display()}"

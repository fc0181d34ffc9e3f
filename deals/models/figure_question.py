"""What several figures answer: the same place, mineral, measure, basis, unit, period and partner.

Derived, never typed: `settle` keeps a row for each question that more than one public, standing figure
answers. A figure without one is the only claim of its kind.
"""

import datetime
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from deals.choices import Basis, Measure, Unit
from deals.models.country import Country
from deals.models.mineral import Mineral
from deals.models.site import Site
from minerals_site.days_field import DaysField, days_of
from minerals_site.vocabulary import VocabularyField


class FigureQuestionQuerySet(models.QuerySet["FigureQuestion"]):
    """Questions to the table of what several figures answer."""

    def in_conflict(self, date: datetime.date | None = None) -> Self:
        """Keep those on which claims conflict, or conflicted by what had been said by a date."""
        return self.filter(conflict=True) if date is None else self.filter(conflict_days__cover=date)


class FigureQuestion(models.Model):
    """What is asked (of the world, without country and site), and how far the claims lie apart."""

    country = models.ForeignKey(
        Country, models.CASCADE, verbose_name=_("country"), related_name="+", null=True
    )
    site = models.ForeignKey(Site, models.CASCADE, verbose_name=_("site"), related_name="+", null=True)
    mineral = models.ForeignKey(Mineral, models.CASCADE, verbose_name=_("mineral"), related_name="+")
    measure = VocabularyField(_("measure"), max_length=30, choices=Measure)
    basis = VocabularyField(_("basis"), max_length=20, choices=Basis)
    unit = VocabularyField(_("unit"), max_length=10, choices=Unit)
    period = models.CharField(_("period"), max_length=9)
    partner = models.ForeignKey(
        Country, models.CASCADE, verbose_name=_("partner country"), related_name="+", null=True
    )
    size = models.PositiveIntegerField(_("claims"))
    low = models.DecimalField(_("lowest"), max_digits=20, decimal_places=4)
    high = models.DecimalField(_("highest"), max_digits=20, decimal_places=4)
    conflict = models.BooleanField(
        _("conflict"), help_text=_("Two claims cannot both be right, rounding and bounds considered.")
    )
    conflict_days = DaysField(
        _("days of conflict"),
        default=days_of,
        editable=False,
        help_text=_("On which claims conflicted by what today’s articles had said by then."),
    )

    objects = FigureQuestionQuerySet.as_manager()

    keeps_history = False

    class Meta:
        verbose_name = _("question about a number")
        verbose_name_plural = _("questions about numbers")
        ordering = ["-period", "pk"]
        indexes = [
            models.Index(
                fields=["-period", "id"], condition=Q(conflict=True), name="figure_question_conflicts"
            )
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["country", "site", "mineral", "measure", "basis", "unit", "period", "partner"],
                nulls_distinct=False,
                name="figure_question_is_asked_once",
            ),
            models.CheckConstraint(condition=Q(size__gte=2), name="figure_question_has_two_claims"),
            models.CheckConstraint(condition=Q(low__lte=models.F("high")), name="figure_question_is_a_range"),
        ]

    def __str__(self) -> str:
        return f"{self.place}, {self.mineral}, {self.get_measure_display()}, {self.period}"

    @property
    def place(self) -> str:
        """The name of the country or site, or the world."""
        return str(self.site or self.country or _("World"))

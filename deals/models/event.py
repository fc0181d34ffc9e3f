"""Dated events; those that have a stage move their deal."""

import datetime
from typing import Self

from django.db import models
from django.db.models import Case, Q, Value, When
from django.utils.translation import gettext_lazy as _

from deals.choices import GROUP_OF, Confidence, EventKind, Occurrence, Rank, Stage
from deals.models.actor import Actor
from deals.models.deal import Deal
from deals.models.fact import Fact, FactQuerySet
from deals.models.site import Site
from minerals_site.partial_dates import DatePrecision, PartialDate, period_end, starts_its_period
from minerals_site.vocabulary import VocabularyField

STAGE_ORDER = Case(*(When(stage=stage, then=Value(place)) for place, stage in enumerate(Stage)))


class EventQuerySet(FactQuerySet):
    """Questions to the table of events."""

    def until(self, date: datetime.date | None) -> Self:
        """Keep what had happened by a date; a month or year counts once it is over. All without a date."""
        return self.filter(date_end__lte=date) if date else self

    def begun_by(self, date: datetime.date) -> Self:
        """Keep what was more than a plan, and had begun by a date."""
        return self.exclude(occurrence=Occurrence.PLANNED).filter(date__lte=date)

    def moving_a_deal(self) -> Self:
        """Keep the public events that moved a deal to a stage, and that nobody denies."""
        return (
            self.public()
            .standing()
            .filter(occurrence=Occurrence.OCCURRED)
            .exclude(stage="")
            .exclude(confidence=Confidence.DENIED)
        )

    def latest_first(self) -> Self:
        """Sort by date; on one day the later stage comes first."""
        return self.order_by("-date_end", "-date", STAGE_ORDER.desc(), "-key")

    def in_order(self) -> Self:
        """Sort as a timeline reads."""
        return self.order_by("date", "date_end", STAGE_ORDER.asc(nulls_first=True), "key")


class DealEvent(Fact):
    """A dated thing that happened, is planned, was cancelled or is disputed."""

    deal = models.ForeignKey(Deal, models.CASCADE, verbose_name=_("deal"), related_name="events")
    date = models.DateField(
        _("date"), help_text=_("The first day of the month or year, where only that is known.")
    )
    date_precision = VocabularyField(
        _("date known to the"), max_length=5, choices=DatePrecision, default=DatePrecision.DAY
    )
    date_inferred = models.BooleanField(
        _("date is inferred"),
        default=False,
        help_text=_("Worked out from words such as “last month” and the article's own date."),
    )
    date_end = models.GeneratedField(
        expression=period_end("date", "date_precision"),
        output_field=models.DateField(_("last day")),
        db_persist=True,
    )
    occurrence = VocabularyField(
        _("occurrence"), max_length=10, choices=Occurrence, default=Occurrence.OCCURRED
    )
    kind = VocabularyField(_("kind"), max_length=15, choices=EventKind)
    stage = VocabularyField(
        _("moves the deal to"),
        max_length=25,
        choices=Stage,
        blank=True,
        help_text=_("Empty if it moves nothing."),
    )
    title = models.CharField(_("title"), max_length=150, help_text=_("In our own words."))
    description = models.TextField(_("description"), blank=True, help_text=_("In our own words."))
    site = models.ForeignKey(
        Site, models.PROTECT, verbose_name=_("site"), related_name="events", null=True, blank=True
    )
    actors = models.ManyToManyField(Actor, verbose_name=_("actors"), related_name="events", blank=True)

    objects = EventQuerySet.as_manager()

    class Meta(Fact.Meta):
        verbose_name = _("event")
        verbose_name_plural = _("events")
        ordering = ["-date", "key"]
        indexes = [models.Index(fields=["deal", "-date_end"]), models.Index(fields=["-date", "key"])]
        constraints = [
            *Fact.Meta.constraints,
            models.CheckConstraint(
                condition=starts_its_period("date", "date_precision"),
                name="event_date_starts_its_period",
                violation_error_message=_("With a month, write its first day; with a year, 1 January."),
            ),
            models.CheckConstraint(
                condition=Q(occurrence__in=Occurrence.values), name="event_occurrence_is_known"
            ),
            models.CheckConstraint(condition=Q(kind__in=EventKind.values), name="event_kind_is_known"),
            models.CheckConstraint(condition=Q(stage__in=["", *Stage.values]), name="event_stage_is_known"),
            models.CheckConstraint(
                condition=Q(stage="") | Q(occurrence=Occurrence.OCCURRED),
                name="event_moves_a_deal_only_if_it_occurred",
                violation_error_message=_("Only an event that occurred can move a deal to a stage."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.when.isoformat()} {self.title}"

    @property
    def moves_its_deal(self) -> bool:
        """Whether the event counts for the deal's stage: the rule of `moving_a_deal`."""
        counts = self.rank != Rank.DEPRECATED and self.confidence != Confidence.DENIED
        return bool(self.stage) and self.occurrence == Occurrence.OCCURRED and counts

    @property
    def stage_group(self) -> str:
        """The group of the stage that the event moves its deal to, empty if none."""
        return GROUP_OF[self.stage] if self.stage else ""

    @property
    def when(self) -> PartialDate:
        """The date with its precision."""
        return PartialDate(self.date, self.date_precision)

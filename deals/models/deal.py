"""Deals: negotiations and agreements. Their stage is derived from their events, never stored."""

import datetime
from functools import cache, lru_cache
from typing import Any, Self

from django.apps import apps
from django.db import models
from django.db.models import Exists, F, Max, OuterRef, Q, Subquery
from django.db.models.functions import Greatest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from deals.choices import GROUP_OF, STAGES_OF, Binding, DealKind, Stage, StageGroup, TextPublic
from deals.models.country import Country
from deals.models.mineral import Mineral
from minerals_site.hierarchy import refuse_loop
from minerals_site.partial_dates import period_end
from minerals_site.vocabulary import VocabularyField

QUIET_DAYS = 180
DAYS_KEPT = 64  # of the days that readers look back to, those whose questions are kept
FACTS = ("DealEvent", "Party", "Term", "Amount")


class DealQuerySet(models.QuerySet["Deal"]):
    """Questions to the table of deals."""

    def public(self) -> Self:
        """Keep the deals of which some published article tells something."""
        return self.filter(_told())

    def as_of(self, date: datetime.date | None = None) -> Self:
        """Add what the events up to a date (all of them without one) imply.

        `stage` and `stage_event_id`, and `is_umbrella`, whether parts of it had a stage.
        """
        return self.annotate(**_moved(date))

    def with_last_source(self, date: datetime.date | None = None) -> Self:
        """Add `last_source`, the last day (up to a date) on which an article told of the deal."""
        return self.annotate(last_source=_last_source(date))

    def known_at(self, date: datetime.date | None) -> Self:
        """Keep the deals of which something had happened by a date; all without one."""
        if date is None:
            return self
        return self.filter(Exists(self._events().public().until(date).filter(deal=OuterRef("pk"))))

    def quiet(self, date: datetime.date | None = None) -> Self:
        """Keep deals, not ended, of which nothing was published for QUIET_DAYS; needs `as_of` first.

        Adds `last_source`.
        """
        limit = (date or timezone.localdate()) - datetime.timedelta(days=QUIET_DAYS)
        # A deal without a stage goes on: SQL would say neither that NULL is in a list nor that it is not.
        going_on = Q(stage=None) | ~Q(stage__in=STAGES_OF[StageGroup.ENDED])
        return self.with_last_source(date).filter(going_on, last_source__lt=limit)

    def in_group(self, group: StageGroup) -> Self:
        """Keep the deals at a stage of one group; needs `as_of` first."""
        return self.filter(stage__in=STAGES_OF[group])

    def groups(self) -> dict[int, str]:
        """Give the group of each deal's stage by its key, empty before any stage; needs `as_of` first."""
        staged: Any = self.order_by()
        return {pk: GROUP_OF[stage] if stage else "" for pk, stage in staged.values_list("pk", "stage")}

    def with_the_us(self) -> Self:
        """Leave out what is told as context only."""
        return self.filter(context=False)

    def counted_once(self) -> Self:
        """Keep what any number of deals counts, of whichever stages; needs `as_of` first.

        That is what has a stage, is no context, and no umbrella: its parts count instead.
        """
        return self.with_the_us().filter(is_umbrella=False, stage__isnull=False)

    def binding(self) -> Self:
        """Keep what counts as a deal: counted once, of binding text, at a binding stage; needs `as_of`."""
        return self.counted_once().in_group(StageGroup.BINDING).filter(binding=Binding.BINDING)

    @staticmethod
    def _events() -> Any:
        """Give the query of events, whose model is declared after this one."""
        return apps.get_model("deals", "DealEvent").objects.all()


# Nearly every page asks these, and to put them together takes longer than to answer: each is built once.
@cache
def _told() -> Q:
    facts = (apps.get_model("deals", fact).objects.public().filter(deal=OuterRef("pk")) for fact in FACTS)
    return Q(*(Exists(told) for told in facts), _connector=Q.OR)


@lru_cache(DAYS_KEPT)
def _moved(date: datetime.date | None) -> dict[str, Subquery]:
    moving = apps.get_model("deals", "DealEvent").objects.moving_a_deal().until(date)
    moves = moving.filter(deal=OuterRef("pk")).latest_first()
    return {
        "is_umbrella": Exists(moving.filter(deal__umbrella=OuterRef("pk"), deal__context=False)),
        "stage": Subquery(moves.values("stage")[:1]),
        "stage_event_id": Subquery(moves.values("pk")[:1]),
    }


@lru_cache(DAYS_KEPT)
def _last_source(date: datetime.date | None) -> Greatest:
    day = period_end("citation__article__date", "citation__article__date_precision")
    said = (
        apps.get_model("deals", fact).objects.public().said_by(date).filter(deal=OuterRef("pk"))
        for fact in FACTS
    )
    return Greatest(*(Subquery(rows.order_by().values("deal").values(last=Max(day))) for rows in said))


class Deal(models.Model):
    """A negotiation or an agreement between an African country and the United States."""

    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    title = models.CharField(_("title"), max_length=200, unique=True)
    kind = VocabularyField(_("kind"), max_length=25, choices=DealKind)
    countries = models.ManyToManyField(Country, verbose_name=_("countries"), related_name="deals", blank=True)
    minerals = models.ManyToManyField(Mineral, verbose_name=_("minerals"), related_name="deals", blank=True)
    umbrella = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name=_("umbrella"),
        related_name="parts",
        null=True,
        blank=True,
        help_text=_("The wider deal that this one is part of; the two are never both counted."),
    )
    binding = VocabularyField(_("binding"), max_length=12, choices=Binding, default=Binding.UNCLEAR)
    context = models.BooleanField(
        _("context only"),
        default=False,
        help_text=_("Told because it bears on deals with the US, but not one itself; never counted."),
    )
    text_public = VocabularyField(
        _("public text"), max_length=10, choices=TextPublic, default=TextPublic.UNKNOWN
    )
    summary = models.TextField(_("summary"), blank=True, help_text=_("In our own words."))

    stage: str | None  # added by `as_of`
    stage_event_id: int | None  # added by `as_of`
    is_umbrella: bool  # added by `as_of`
    last_source: datetime.date | None  # added by `with_last_source`

    objects = DealQuerySet.as_manager()

    class Meta:
        verbose_name = _("deal")
        verbose_name_plural = _("deals")
        ordering = ["title"]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=DealKind.values), name="deal_kind_is_known"),
            models.CheckConstraint(condition=Q(binding__in=Binding.values), name="deal_binding_is_known"),
            models.CheckConstraint(
                condition=Q(text_public__in=TextPublic.values), name="deal_text_public_is_known"
            ),
            models.CheckConstraint(
                condition=Q(umbrella=None) | ~Q(umbrella=F("id")), name="deal_is_not_its_own_umbrella"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """Give the deal's public page."""
        return reverse("deal", args=[self.slug])

    def clean(self) -> None:
        """Refuse a deal that is its own umbrella, over others; the database sees only the row itself."""
        refuse_loop(self, "umbrella")

    @property
    def stage_label(self) -> str:
        """The stage that `as_of` derived, in words; empty before any event has moved the deal."""
        return str(dict(Stage.choices).get(self.stage or "", ""))

    @property
    def stage_group(self) -> str:
        """The group of that stage, empty before any."""
        return GROUP_OF[self.stage] if self.stage else ""

    def is_quiet(self, date: datetime.date | None = None) -> bool:
        """Tell whether nothing was published for QUIET_DAYS up to a date: silence, inferred.

        Needs `as_of` and `with_last_source`.
        """
        if self.last_source is None or self.stage_group == StageGroup.ENDED:
            return False
        return (date or timezone.localdate()) - self.last_source > datetime.timedelta(days=QUIET_DAYS)

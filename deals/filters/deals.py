"""The filter of deals; with a date, it gives the state that the events up to that day imply."""

import datetime
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext_lazy as _

from deals.choices import Binding, DealKind, Stage, StageGroup
from deals.filters import pickable
from deals.models import Actor, Deal, DealEvent, Party
from minerals_site import filter_fields as fields
from minerals_site.looking_back import LookingBackFilter, as_of


def of_actor(rows: QuerySet[Deal], _name: str, actor: Actor | None) -> QuerySet[Deal]:
    """Keep the deals in which an actor is a party or takes part in an event."""
    if actor is None:
        return rows
    parties = Party.objects.public().filter(deal=OuterRef("pk"), actor=actor)
    events = DealEvent.objects.public().filter(deal=OuterRef("pk"), actors=actor)
    return rows.filter(Exists(parties) | Exists(events))


def in_group(rows: QuerySet[Deal], _name: str, group: str) -> QuerySet[Deal]:
    """Keep the deals at one of a group's stages."""
    if not group:
        return rows
    return rows.in_group(StageGroup[group.upper()])  # type: ignore[attr-defined]  # DealQuerySet


def counted(rows: QuerySet[Deal], _name: str, value: str) -> QuerySet[Deal]:
    """Keep the deals that headline numbers count, or all others."""
    if not value:
        return rows
    binding = rows.binding().order_by().values("pk")  # type: ignore[attr-defined]  # DealQuerySet
    return rows.filter(pk__in=binding) if value == "yes" else rows.exclude(pk__in=binding)


def counted_once(rows: QuerySet[Deal], _name: str, value: str) -> QuerySet[Deal]:
    """Keep what some number of deals counts, or what none does: umbrellas, context, what has no stage."""
    if not value:
        return rows
    once = rows.counted_once().order_by().values("pk")  # type: ignore[attr-defined]  # DealQuerySet
    return rows.filter(pk__in=once) if value == "yes" else rows.exclude(pk__in=once)


def with_event(lookup: str) -> Any:
    """Keep the deals with an event on one side of a day."""

    def keep(rows: QuerySet[Deal], _name: str, date: datetime.date | None) -> QuerySet[Deal]:
        events = DealEvent.objects.public().filter(deal=OuterRef("pk"), **{lookup: date})
        return rows.filter(Exists(events)) if date else rows

    return keep


class DealFilter(LookingBackFilter):
    """Which deals, and as of which day."""

    q = fields.words("title", "summary", "countries__name", "minerals__name", "minerals__aliases__name")
    country = fields.pick(_("Country"), pickable.deal_countries, "iso3", "countries")
    mineral = fields.pick(_("Mineral"), pickable.deal_minerals, "slug", "minerals")
    kind = fields.choice(_("Kind"), DealKind, "kind")
    stage = fields.choice(_("Stage"), Stage, "stage")
    group = fields.choice(_("Stage group"), StageGroup, "stage", in_group)
    binding = fields.choice(_("Binding"), Binding, "binding")
    context = fields.yes_or_no(_("Context only"), "context")
    counted = fields.yes_or_no(_("Counted as a deal"), method=counted)
    once = fields.yes_or_no(_("Among what is counted"), method=counted_once)
    quiet = fields.yes_or_no(_("Gone quiet"), method="gone_quiet")
    actor = fields.pick(_("Actor"), pickable.deal_actors, "slug", method=of_actor)
    since = fields.day(_("Events since"), method=with_event("date_end__gte"))
    until = fields.day(_("Events until"), method=with_event("date__lte"))
    as_of = as_of()

    class Meta:
        form = fields.SpanForm
        model = Deal
        fields: list[str] = []

    def filter_queryset(self, queryset: QuerySet[Deal]) -> QuerySet[Deal]:
        """Derive the stages first: the other filters read them."""
        dated = queryset.as_of(self.date).known_at(self.date)  # type: ignore[attr-defined]  # DealQuerySet
        return super().filter_queryset(dated)

    def gone_quiet(self, rows: QuerySet[Deal], _name: str, value: str) -> QuerySet[Deal]:
        """Keep the deals, not ended, without news for long, or all others."""
        if not value:
            return rows
        quiet = rows.quiet(self.date).order_by().values("pk")  # type: ignore[attr-defined]  # DealQuerySet
        return rows.filter(pk__in=quiet) if value == "yes" else rows.exclude(pk__in=quiet)

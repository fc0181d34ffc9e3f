"""The filters of what belongs to a deal: events, parties, terms, amounts."""

import datetime
from typing import Any

import django_filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from articles.models import published
from deals.choices import (
    AmountKind,
    Confidence,
    EventKind,
    Occurrence,
    PartyRole,
    Side,
    TermKind,
    TermSide,
    TermStatus,
)
from deals.filters import pickable
from deals.models import Amount, DealEvent, Party, Term
from minerals_site import filter_fields as fields
from minerals_site.looking_back import LookingBackFilter, as_of


def said_by_day(rows: QuerySet[Any], _name: str, date: datetime.date | None) -> Any:
    """Keep what articles had said by a day."""
    return rows.said_by(date)  # type: ignore[attr-defined]  # FactQuerySet


class DealFactFilter(LookingBackFilter):
    """By the deal that a fact belongs to, and the source's confidence."""

    deal = fields.pick(_("Deal"), pickable.deals, "slug", "deal")
    country = fields.pick(_("Country"), pickable.deal_countries, "iso3", "deal__countries")
    mineral = fields.pick(_("Mineral"), pickable.deal_minerals, "slug", "deal__minerals")
    confidence = fields.choice(_("Confidence"), Confidence, "confidence")
    as_of = as_of(said_by_day)

    @classmethod
    def get_filters(cls) -> dict[str, django_filters.Filter]:
        """Give the fields in the order of the form: words first, what all facts share at both ends."""
        filters = super().get_filters()
        first, last = ("q", "deal", "country", "mineral"), ("confidence", "as_of")
        middle = [name for name in filters if name not in (*first, *last)]
        return {name: filters[name] for name in (*first, *middle, *last) if name in filters}


def until_day(rows: QuerySet[DealEvent], _name: str, date: datetime.date | None) -> Any:
    """Keep what had happened by a day."""
    return rows.until(date)  # type: ignore[attr-defined]  # EventQuerySet


class EventFilter(DealFactFilter):
    """Which events."""

    q = fields.words("title", "description", "deal__title", "site__name")
    kind = fields.choice(_("Kind"), EventKind, "kind")
    occurrence = fields.choice(_("Occurrence"), Occurrence, "occurrence")
    actor = fields.pick(_("Actor"), pickable.deal_actors, "slug", "actors")
    since = fields.day(_("Since"), "date_end", "gte")
    until = fields.day(_("Until"), "date", "lte")
    as_of = as_of(until_day)

    class Meta:
        form = fields.SpanForm
        model = DealEvent
        fields: list[str] = []


OFFICE_SAID = published("actor__citation__article__")  # an actor's office has a citation of its own


class PartyFilter(DealFactFilter):
    """Which parties."""

    q = fields.words("actor__name", "deal__title", guarded=(OFFICE_SAID, ["actor__role"]))
    side = fields.choice(_("Side"), Side, "side")
    role = fields.choice(_("Role"), PartyRole, "role")
    actor = fields.pick(_("Actor"), pickable.deal_actors, "slug", "actor")

    class Meta:
        model = Party
        fields: list[str] = []


class TermFilter(DealFactFilter):
    """Which terms."""

    q = fields.words("text", "deal__title")
    side = fields.choice(_("Who gives"), TermSide, "side")
    kind = fields.choice(_("Kind"), TermKind, "kind")
    status = fields.choice(_("Status"), TermStatus, "status")

    class Meta:
        model = Term
        fields: list[str] = []


class AmountFilter(DealFactFilter):
    """Which sums of money."""

    q = fields.words("label", "note", "deal__title")
    kind = fields.choice(_("Kind"), AmountKind, "kind")

    class Meta:
        model = Amount
        fields: list[str] = []

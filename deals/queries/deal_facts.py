"""All that published articles tell of one deal."""

import datetime
from collections.abc import Iterable
from itertools import groupby
from typing import Any, NamedTuple

from deals.models import Amount, Deal, DealEvent, Fact, Party, Term
from deals.queries.claims import Dispute, claims
from deals.queries.independent_sources import Sources, independent_sources
from minerals_site.keys_together import keys_together


class Group(NamedTuple):
    """Facts under one heading."""

    heading: str
    facts: list[Any]


class DealFacts(NamedTuple):
    """A deal's facts in the order of its page."""

    events: list[DealEvent]
    stage_event: DealEvent | None
    parties: list[Group]
    terms: list[Group]
    amounts: list[Group]
    disputes: list[Dispute]
    sources: Sources


def deal_facts(deal: Deal, date: datetime.date | None = None) -> DealFacts:
    """Fetch the public facts of a deal: events that had happened, and what articles had said, by a date."""
    of_deal = {"deal": deal}
    events = list(
        DealEvent.objects.select_related("deal", "site")
        .prefetch_related("actors")
        .public()
        .filter(**of_deal)
        .until(date)
        .with_sources()
        .in_order()
    )
    tables = (
        Party.objects.select_related("actor__country", "actor__affiliation").order_by(
            "side", "role", "actor__name"
        ),
        Term.objects.order_by("side", "kind", "key"),
        Amount.objects.select_related("payer").order_by("kind", "-value", "key"),
    )
    found = keys_together(*(table.filter(**of_deal) for table in tables))
    parties, terms, amounts = (
        list(table.public().filter(pk__in=keys).said_by(date).with_sources()) if keys else []
        for table, keys in zip(tables, found, strict=True)
    )
    facts: list[Fact] = [*events, *parties, *terms, *amounts]
    return DealFacts(
        events=events,
        stage_event=next((event for event in events if event.pk == deal.stage_event_id), None),
        parties=_grouped(parties, "side"),
        terms=_grouped(terms, "side"),
        amounts=_grouped(amounts, "kind"),
        disputes=claims(facts, date),
        sources=independent_sources(facts),
    )


def _grouped(facts: Iterable[Any], field: str) -> list[Group]:
    """Put facts that are sorted by a vocabulary field under its labels."""
    return [
        Group(getattr(group[0], f"get_{field}_display")(), group)
        for _value, found in groupby(facts, lambda fact: getattr(fact, field))
        if (group := list(found))
    ]

"""All that published articles tell of one actor."""

import datetime
from typing import Any, NamedTuple

from deals.models import Actor, Amount, DealEvent, Fact, Party, Site
from deals.models.fact import FactQuerySet
from deals.models.told import told
from deals.queries.claims import Dispute, claims
from deals.queries.newest_events import newest_events
from deals.queries.public_actors import public_actors
from deals.queries.public_sites import public_sites
from minerals_site.keys_together import keys_together

MOST = 60


class ActorFacts(NamedTuple):
    """An actor's facts in the order of its page."""

    parties: list[Party]
    amounts: list[Amount]
    members: list[Actor]
    sites: list[Site]
    events: list[DealEvent]
    disputes: list[Dispute]


def actor_facts(actor: Actor, date: datetime.date | None = None) -> ActorFacts:
    """Fetch an actor's public facts (by a date): deals, money, members, sites run, and the newest events."""
    in_deals, pays, acts, leads, runs = keys_together(
        Party.objects.filter(actor=actor),
        Amount.objects.filter(payer=actor),
        DealEvent.objects.filter(actors=actor),
        Actor.objects.filter(affiliation=actor),
        Site.objects.filter(operator=actor),
    )
    parties = _of_deals(Party.objects.order_by("deal__title", "role"), in_deals, date)
    amounts = _of_deals(Amount.objects.order_by("deal__title", "key"), pays, date)
    events = newest_events(DealEvent.objects.public().until(date).filter(pk__in=acts), MOST) if acts else []
    shown: list[Fact] = [*parties, *amounts, *events]
    return ActorFacts(
        parties=parties,
        amounts=amounts,
        members=list(public_actors(date).filter(told(date), pk__in=leads)[:MOST]) if leads else [],
        sites=list(public_sites(date).filter(told(date), pk__in=runs)[:MOST]) if runs else [],
        events=events,
        disputes=claims(shown, date),
    )


def _of_deals(facts: FactQuerySet, keys: list[int], date: datetime.date | None) -> list[Any]:
    """Fetch the public ones of some facts (by a date), with sources and the deal that they belong to."""
    if not keys:
        return []
    return list(facts.filter(pk__in=keys).public().said_by(date).with_sources().select_related("deal")[:MOST])

"""All that published articles tell of one actor."""

import datetime
from typing import NamedTuple

from deals.models import Actor, Amount, DealEvent, Fact, Party, Site
from deals.models.fact import FactQuerySet
from deals.models.told import told
from deals.queries.claims import Dispute, claims
from deals.queries.newest_events import newest_events
from deals.queries.public_actors import public_actors
from deals.queries.public_sites import public_sites

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
    parties = list(_of_deals(Party.objects.filter(actor=actor), date).order_by("deal__title", "role")[:MOST])
    amounts = list(_of_deals(Amount.objects.filter(payer=actor), date).order_by("deal__title", "key")[:MOST])
    events = newest_events(DealEvent.objects.public().until(date).filter(actors=actor), MOST)
    shown: list[Fact] = [*parties, *amounts, *events]
    return ActorFacts(
        parties=parties,
        amounts=amounts,
        members=list(public_actors(date).filter(told(date), affiliation=actor)[:MOST]),
        sites=list(public_sites(date).filter(told(date), operator=actor)[:MOST]),
        events=events,
        disputes=claims(shown, date),
    )


def _of_deals(facts: FactQuerySet, date: datetime.date | None) -> FactQuerySet:
    """Keep the public ones (by a date), with sources and the deal that they belong to."""
    return facts.public().said_by(date).with_sources().select_related("deal")

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
    in_deals, pays, acts, has_members, runs = keys_together(
        Party.objects.filter(actor=actor),
        Amount.objects.filter(payer=actor),
        DealEvent.objects.filter(actors=actor),
        Actor.objects.filter(affiliation=actor),
        Site.objects.filter(operator=actor),
    )
    parties = (
        list(_of_deals(Party.objects.filter(actor=actor), date).order_by("deal__title", "role")[:MOST])
        if in_deals
        else []
    )
    amounts = (
        list(_of_deals(Amount.objects.filter(payer=actor), date).order_by("deal__title", "key")[:MOST])
        if pays
        else []
    )
    events = newest_events(DealEvent.objects.public().until(date).filter(actors=actor), MOST) if acts else []
    shown: list[Fact] = [*parties, *amounts, *events]
    return ActorFacts(
        parties=parties,
        amounts=amounts,
        members=list(public_actors(date).filter(told(date), affiliation=actor)[:MOST]) if has_members else [],
        sites=list(public_sites(date).filter(told(date), operator=actor)[:MOST]) if runs else [],
        events=events,
        disputes=claims(shown, date),
    )


def _of_deals(facts: FactQuerySet, date: datetime.date | None) -> FactQuerySet:
    """Keep the public ones (by a date), with sources and the deal that they belong to."""
    return facts.public().said_by(date).with_sources().select_related("deal")

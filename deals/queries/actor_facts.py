"""All that published articles tell of one actor."""

from typing import NamedTuple

from articles.models import published
from deals.models import Actor, Amount, DealEvent, Fact, Party, Site
from deals.models.fact import FactQuerySet
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


def actor_facts(actor: Actor) -> ActorFacts:
    """Fetch an actor's public facts: deals, money, members, sites run, and the newest events."""
    parties = list(_of_deals(Party.objects.filter(actor=actor)).order_by("deal__title", "role")[:MOST])
    amounts = list(_of_deals(Amount.objects.filter(payer=actor)).order_by("deal__title", "key")[:MOST])
    events = newest_events(DealEvent.objects.public().filter(actors=actor), MOST)
    said = published("citation__article__")
    shown: list[Fact] = [*parties, *amounts, *events]
    return ActorFacts(
        parties=parties,
        amounts=amounts,
        members=list(public_actors().filter(said, affiliation=actor)[:MOST]),
        sites=list(public_sites().filter(said, operator=actor)[:MOST]),
        events=events,
        disputes=claims(shown),
    )


def _of_deals(facts: FactQuerySet) -> FactQuerySet:
    """Keep the public ones, with sources and the deal that they belong to."""
    return facts.public().with_sources().select_related("deal")

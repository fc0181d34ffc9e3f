"""Actors with what a page shows of them."""

import datetime

from deals.models import Actor
from deals.models.actor import ActorQuerySet
from deals.models.told import told


def public_actors(date: datetime.date | None = None) -> ActorQuerySet:
    """Give the public actors (by a date) with country, affiliation and citation.

    Office and affiliation are shown only where `described` is true: the article that says them is public
    (by the date).
    """
    joined = Actor.objects.public(date).select_related(
        "country", "affiliation", "citation__article__publisher", "citation__article__origin"
    )
    return joined.defer("citation__article__body").annotate(described=told(date))

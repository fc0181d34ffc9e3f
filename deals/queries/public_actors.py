"""Actors with what a page shows of them."""

from articles.models import published
from deals.models import Actor
from deals.models.actor import ActorQuerySet


def public_actors() -> ActorQuerySet:
    """Give the public actors with country, affiliation and citation.

    Office and affiliation are shown only where `described` is true: the article that says them is public.
    """
    joined = Actor.objects.public().select_related(
        "country", "affiliation", "citation__article__publisher", "citation__article__origin"
    )
    return joined.annotate(described=published("citation__article__"))

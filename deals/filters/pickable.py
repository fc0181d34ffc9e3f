"""What the select boxes of the filter forms offer: only rows that the public can meet."""

from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from articles.models import published
from deals.choices import Region
from deals.models import Actor, Country, Deal, DealEvent, Figure, Mineral, Party, Site


def deals(_request: Any) -> QuerySet[Deal]:
    """Give the public deals by title."""
    return Deal.objects.public()


def deal_countries(_request: Any) -> QuerySet[Country]:
    """Give the African countries that have a public deal."""
    return Country.objects.filter(region=Region.AFRICA, deals__in=Deal.objects.public()).distinct()


def deal_minerals(_request: Any) -> QuerySet[Mineral]:
    """Give the minerals of public deals."""
    return Mineral.objects.filter(deals__in=Deal.objects.public()).distinct()


def deal_actors(_request: Any) -> QuerySet[Actor]:
    """Give the actors who are a party of a deal, or take part in an event."""
    parties = Party.objects.public().filter(actor=OuterRef("pk"))
    events = DealEvent.objects.public().filter(actors=OuterRef("pk"))
    return Actor.objects.filter(Exists(parties) | Exists(events))


def figure_countries(_request: Any) -> QuerySet[Country]:
    """Give the countries with figures of their own or of their sites."""
    own = Figure.objects.public().filter(country=OuterRef("pk"))
    of_sites = Figure.objects.public().filter(site__country=OuterRef("pk"))
    return Country.objects.filter(Exists(own) | Exists(of_sites))


def figure_minerals(_request: Any) -> QuerySet[Mineral]:
    """Give the minerals with figures."""
    return Mineral.objects.filter(Exists(Figure.objects.public().filter(mineral=OuterRef("pk"))))


def figure_sites(_request: Any) -> QuerySet[Site]:
    """Give the sites with figures."""
    return Site.objects.filter(Exists(Figure.objects.public().filter(site=OuterRef("pk"))))


def figure_partners(_request: Any) -> QuerySet[Country]:
    """Give the partner countries of figures."""
    return Country.objects.filter(Exists(Figure.objects.public().filter(partner=OuterRef("pk"))))


def actor_countries(_request: Any) -> QuerySet[Country]:
    """Give the countries that actors come from."""
    return Country.objects.filter(Exists(Actor.objects.public().filter(country=OuterRef("pk"))))


def site_countries(_request: Any) -> QuerySet[Country]:
    """Give the countries that have sites."""
    return Country.objects.filter(Exists(Site.objects.public().filter(country=OuterRef("pk"))))


def site_minerals(_request: Any) -> QuerySet[Mineral]:
    """Give the minerals of sites."""
    described = Site.objects.filter(published("citation__article__"), minerals=OuterRef("pk"))
    return Mineral.objects.filter(Exists(described))

"""What the select boxes of the filter forms offer: only rows that the public can meet."""

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from articles.models import published
from deals.models import Actor, Country, Deal, DealEvent, Figure, Mineral, Party, Site


def deals() -> QuerySet[Deal]:
    """Give the public deals by title."""
    return Deal.objects.public()


def deal_countries() -> QuerySet[Country]:
    """Give the countries that have a public deal."""
    return Country.objects.filter(deals__in=Deal.objects.public()).distinct()


def deal_minerals() -> QuerySet[Mineral]:
    """Give the minerals of public deals."""
    return Mineral.objects.filter(deals__in=Deal.objects.public()).distinct()


def deal_actors() -> QuerySet[Actor]:
    """Give the actors who are a party of a deal, or take part in an event."""
    parties = Party.objects.public().filter(actor=OuterRef("pk"))
    events = DealEvent.objects.public().filter(actors=OuterRef("pk"))
    return Actor.objects.filter(Exists(parties) | Exists(events))


def figure_countries() -> QuerySet[Country]:
    """Give the countries with figures of their own or of their sites."""
    own = _any(Figure.objects.public().filter(country=OuterRef("pk")))
    sites = Site.objects.alias(any=_any(Figure.objects.public().filter(site=OuterRef("pk"))))
    of_sites = Exists(sites.filter(any__isnull=False, country=OuterRef("pk")))
    return Country.objects.alias(own=own).filter(Q(own__isnull=False) | of_sites)


def figure_minerals() -> QuerySet[Mineral]:
    """Give the minerals with figures."""
    figures = Figure.objects.public().filter(mineral=OuterRef("pk"))
    return Mineral.objects.alias(any=_any(figures)).filter(any__isnull=False)


def figure_sites() -> QuerySet[Site]:
    """Give the sites with figures."""
    figures = Figure.objects.public().filter(site=OuterRef("pk"))
    return Site.objects.alias(any=_any(figures)).filter(any__isnull=False)


def figure_partners() -> QuerySet[Country]:
    """Give the partner countries of figures."""
    figures = Figure.objects.public().filter(partner=OuterRef("pk"))
    return Country.objects.alias(any=_any(figures)).filter(any__isnull=False)


def _any(figures: QuerySet[Figure]) -> Subquery:
    """Look up one figure of a place or mineral, or NULL.

    EXISTS says the same, but PostgreSQL reads the whole table for it; the order makes it use the index.
    """
    return Subquery(figures.order_by("measure").values("pk")[:1])


def actor_countries() -> QuerySet[Country]:
    """Give the countries that actors come from."""
    return Country.objects.filter(Exists(Actor.objects.public().filter(country=OuterRef("pk"))))


def site_countries() -> QuerySet[Country]:
    """Give the countries that have sites."""
    return Country.objects.filter(Exists(Site.objects.public().filter(country=OuterRef("pk"))))


def site_minerals() -> QuerySet[Mineral]:
    """Give the minerals of sites."""
    described = Site.objects.filter(published("citation__article__"), minerals=OuterRef("pk"))
    return Mineral.objects.filter(Exists(described))

"""The rows that are written: facts of published articles that the filters keep, and all that those rows need.

Nothing leaves that only an unpublished article tells: no citation, publisher, actor, site, question or deal.
"""

from typing import Any

from django.db.models import F, Model, Q, QuerySet

from articles.models import Article, Citation, Publisher, published
from deals.dataset.filters import Filters, with_forms
from deals.dataset.tables import IS_PUBLISHED, TOLD_DEALS
from deals.models import (
    Actor,
    Amount,
    Country,
    CriticalListing,
    Deal,
    DealEvent,
    Figure,
    Mineral,
    MineralAlias,
    Party,
    Question,
    Site,
    Term,
)
from deals.models.deal import DealQuerySet
from deals.models.told import told
from minerals_site.partial_dates import period_end

type Rows = QuerySet[Any]


class Selection:
    """The chosen rows of every table."""

    def __init__(self, filters: Filters) -> None:
        self.filters = filters
        self.minerals = with_forms(filters.minerals)
        self.rows: dict[type[Model], Rows] = {}
        self._choose_facts()
        self._choose_places_and_people()
        self._choose_reference()
        self._choose_sources()

    def _choose_facts(self) -> None:
        """Choose figures, deals, and what is told of the deals."""
        day = self.filters.as_of
        chosen: dict[type[Model], Rows] = {
            model: model.objects.public().said_by(day) for model in (Party, Term, Amount)
        }
        chosen |= {DealEvent: DealEvent.objects.public().until(day)}
        chosen |= {model: self._between(chosen[model]) for model in (DealEvent, Amount)}
        deals = TOLD_DEALS
        if self.filters:
            kept = set(self._deals(deals, chosen[DealEvent]).values_list("pk", flat=True))
            deals = deals.filter(pk__in=with_parents(deals, "umbrella", kept))
            chosen = {model: facts.filter(deal__in=deals) for model, facts in chosen.items()}
        self.rows |= chosen | {Deal: deals, Figure: self._figures()}

    def _figures(self) -> Rows:
        """Choose figures: by place, mineral, and the first year of their period."""
        filters = self.filters
        figures = Figure.objects.public().said_by(filters.as_of)
        if filters.countries:
            figures = figures.filter(
                Q(country__in=filters.countries) | Q(site__country__in=filters.countries)
            )
        if filters.minerals:
            figures = figures.filter(mineral__in=self.minerals)
        if filters.since:
            figures = figures.filter(year__gte=filters.since.year)
        if filters.until:
            figures = figures.filter(year__lte=filters.until.year)
        return figures

    def _deals(self, deals: DealQuerySet, events: Rows) -> DealQuerySet:
        """Choose deals: by country, mineral, and an event between the dates."""
        filters = self.filters
        deals = deals.known_at(filters.as_of)
        if filters.countries:
            deals = deals.filter(pk__in=Deal.objects.filter(countries__in=filters.countries).values("pk"))
        if filters.minerals:
            deals = deals.filter(pk__in=Deal.objects.filter(minerals__in=self.minerals).values("pk"))
        if filters.since or filters.until:
            deals = deals.filter(pk__in=events.values("deal"))
        return deals

    def _between(self, rows: Rows) -> Rows:
        """Keep what has its date, or a part of the month or year that it stands for, between the dates."""
        if any(field.name == "date_precision" for field in rows.model._meta.get_fields()):
            rows = rows.annotate(last_day=period_end("date", "date_precision"))
        else:
            rows = rows.annotate(last_day=F("date"))
        if self.filters.since:
            rows = rows.filter(last_day__gte=self.filters.since)
        if self.filters.until:
            rows = rows.filter(date__lte=self.filters.until)
        return rows

    def _choose_places_and_people(self) -> None:
        """Choose the sites and actors that facts name; without filters also those with a public source."""
        sites = self._named("site", Figure, DealEvent) | self._cited(Site)
        self.rows[Site] = Site.objects.filter(pk__in=sites)
        actors = self._named("actor", Party) | self._named("actors", DealEvent) | self._named("payer", Amount)
        actors |= self._named("operator", Site) | self._cited(Actor)
        every = Actor.objects.all()
        self.rows[Actor] = every.filter(pk__in=with_parents(every, "affiliation", actors))

    def _choose_reference(self) -> None:
        """Choose minerals, countries, lists and questions."""
        listings = self._between(CriticalListing.objects.filter(told(self.filters.as_of)))
        minerals, countries = Mineral.objects.all(), Country.objects.all()
        if self.filters:
            named = self.minerals | self._named("mineral", Figure) | self._named("minerals", Deal, Site)
            minerals = minerals.filter(pk__in=with_parents(minerals, "part_of", named))
            listings = listings.filter(mineral__in=minerals)
            codes = self._named("country", Figure, Site, Actor) | self._named("countries", Deal)
            codes |= self._named("partner", Figure) | set(self.filters.countries)
            countries = countries.filter(pk__in=codes)
        self.rows |= {CriticalListing: listings, Mineral: minerals, Country: countries}
        self.rows[MineralAlias] = MineralAlias.objects.filter(mineral__in=minerals)
        questions = self._named("question", Party, DealEvent, Term, Amount, Figure)
        self.rows[Question] = Question.objects.filter(pk__in=questions)

    def _choose_sources(self) -> None:
        """Choose citations, articles and publishers: all that are public, or those that chosen rows cite."""
        citations = Citation.objects.filter(published("article__"))
        articles = Article.objects.published()
        if self.filters:
            citing = (Party, DealEvent, Term, Amount, Figure, CriticalListing, Actor, Site)
            cited = Q()
            for model in citing:
                cited |= Q(pk__in=self.rows[model].order_by().values("citation"))
                if model in citing[:5]:
                    cited |= Q(pk__in=self.rows[model].order_by().values("further_citations"))
            citations = citations.filter(cited)
            articles = articles.filter(pk__in=citations.values("article"))
        publishers = Q(pk__in=articles.values("publisher")) | Q(pk__in=articles.values("origin"))
        self.rows |= {Citation: citations, Article: articles, Publisher: Publisher.objects.filter(publishers)}

    def _cited(self, model: type[Model]) -> set[Any]:
        """Give the ids of all sites or actors of which a published article tells; none under filters."""
        if self.filters:
            return set()
        return set(model._default_manager.filter(IS_PUBLISHED).values_list("pk", flat=True))

    def _named(self, field: str, *models: type[Model]) -> set[Any]:
        """Give the ids that a field of chosen rows names."""
        return {
            key
            for model in models
            for key in self.rows[model].order_by().values_list(field, flat=True).distinct()
            if key is not None
        }


def with_parents(rows: Rows, field: str, chosen: set[Any]) -> set[Any]:
    """Add the ids of all rows that the chosen ones belong to."""
    above = dict(rows.exclude(**{field: None}).values_list("pk", field))
    found = set(chosen)
    while chosen := {above[key] for key in chosen if key in above} - found:
        found |= chosen
    return found

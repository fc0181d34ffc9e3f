"""The filter of disputes: one form for the questions that editors write and those that numbers raise."""

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from deals.choices import DisputeKind
from deals.models import Amount, Country, DealEvent, Figure, FigureQuestion, Mineral, Party, Question, Term
from minerals_site import filter_fields as fields
from minerals_site.looking_back import LookingBackFilter, as_of

TABLES: dict[str, type[DealEvent | Party | Term | Amount | Figure]] = {
    DisputeKind.EVENT: DealEvent,
    DisputeKind.PARTY: Party,
    DisputeKind.TERM: Term,
    DisputeKind.AMOUNT: Amount,
    DisputeKind.FIGURE: Figure,
}


def claimed(**about: Any) -> Q:
    """Give the condition that a public claim of a question, of whatever sort, is about something."""
    return Q(
        *(
            Exists(table.objects.public().filter(_about(table, **about), question=OuterRef("pk")))
            for table in TABLES.values()
        ),
        _connector=Q.OR,
    )


def _about(table: type[Any], country: Country | None = None, mineral: Mineral | None = None) -> Q:
    """Keep the facts about a country or mineral, by their deal or of their own."""
    own = table is Figure
    here = Q(country=country) | Q(site__country=country) if own else Q(deal__countries=country)
    it = Q(mineral=mineral) if own else Q(deal__minerals=mineral)
    return (here if country else Q()) & (it if mineral else Q())


def countries() -> QuerySet[Country]:
    """Offer every country."""
    return Country.objects.all()


def minerals() -> QuerySet[Mineral]:
    """Offer every mineral."""
    return Mineral.objects.all()


def of_country(rows: Any, _name: str, country: Country | None) -> Any:
    """Keep questions about a country."""
    return rows.filter(claimed(country=country)) if country else rows


def of_mineral(rows: Any, _name: str, mineral: Mineral | None) -> Any:
    """Keep questions about a mineral."""
    return rows.filter(claimed(mineral=mineral)) if mineral else rows


def of_kind(rows: Any, _name: str, kind: str) -> Any:
    """Keep questions that facts of one sort answer."""
    return (
        rows.filter(Exists(TABLES[kind].objects.public().filter(question=OuterRef("pk")))) if kind else rows
    )


class DisputeFilter(LookingBackFilter):
    """Which disputes."""

    country = fields.pick(_("Country"), countries, "iso3", method=of_country)
    mineral = fields.pick(_("Mineral"), minerals, "slug", method=of_mineral)
    kind = fields.choice(_("About"), DisputeKind, "kind", of_kind)
    as_of = as_of()  # `OpenConflicts` asks which claims count

    class Meta:
        model = Question
        fields: list[str] = []

    @property
    def numbers(self) -> QuerySet[FigureQuestion]:
        """The questions about numbers on which claims conflict (by the day), kept by the same filters."""
        asked = self.form.cleaned_data if self.is_bound and self.form.errors is not None else {}
        found = FigureQuestion.objects.in_conflict(self.date)
        if asked.get("kind") not in {None, "", DisputeKind.FIGURE}:
            return found.none()
        if country := asked.get("country"):
            found = found.filter(Q(country=country) | Q(site__country=country))
        return found.filter(mineral=asked["mineral"]) if asked.get("mineral") else found

"""The rows that readers can report an error in: by the kind and key in the form's address."""

from typing import Any

from django.db.models import Model, QuerySet

from articles.models import Article, published
from deals.choices import Reported
from deals.models import Actor, Amount, Country, Deal, DealEvent, Fact, Figure, Mineral, Party, Site, Term

TABLES: dict[str, type[Model]] = {
    Reported.FIGURE: Figure,
    Reported.EVENT: DealEvent,
    Reported.PARTY: Party,
    Reported.TERM: Term,
    Reported.AMOUNT: Amount,
    Reported.DEAL: Deal,
    Reported.ARTICLE: Article,
    Reported.SITE: Site,
    Reported.ACTOR: Actor,
    Reported.COUNTRY: Country,
    Reported.MINERAL: Mineral,
}
LABELLED_BY: dict[type[Model], tuple[str, ...]] = {
    Figure: ("country", "site__country", "mineral", "partner"),
    Party: ("deal", "actor"),
    DealEvent: ("deal",),
    Term: ("deal",),
    Amount: ("deal",),
}


def public_row(kind: str, key: str) -> Any:
    """Give what the public sees under a kind and key, a fact with its sources; None where there is none."""
    return _public(kind).filter(**{_key_field(kind): key}).first() if kind in TABLES else None


def recorded(kind: str, key: str) -> Any:
    """Give the row of a kind and key, public or not; None if it has been deleted."""
    return TABLES[kind]._default_manager.filter(**{_key_field(kind): key}).first()


def page_with(row: Any) -> str:
    """Give the page on which the public sees a row: for a fact its place among those of its article."""
    if isinstance(row, Fact):
        place = row.citation
        return f"{place.article.get_absolute_url()}?at={place.key}#{place.key}"
    return str(row.get_absolute_url())


def _key_field(kind: str) -> str:
    """Name the field that holds the key of a kind."""
    if kind == Reported.COUNTRY:
        return "pk"
    return "key" if issubclass(TABLES[kind], Fact) else "slug"


def _public(kind: str) -> Any:
    """Give the rows of a kind that the public sees."""
    table: Any = TABLES[kind]
    rows: QuerySet[Any] = table.objects.all()
    if issubclass(table, Fact):
        return table.objects.public().with_sources().select_related(*LABELLED_BY[table])
    if table is Article:
        return rows.filter(published()).defer("body")
    return table.objects.public() if hasattr(rows, "public") else rows

"""An article of the data package as an editor would enter it: what is recorded from it, and what is typed."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from django.conf import settings

from articles.models import Article
from articles.paragraphs import paragraph_of
from deals.models import Amount, DealEvent, Figure, Party, Term
from minerals_site.editing.named_rows import SHORTEST_PART
from tests.browser.effort import FactToRecord, Row, Source

PACKAGE = Path(settings.BASE_DIR) / "fixtures"
KINDS = {
    "figure": ("figures", ("mineral", "measure", "site", "qualifier", "value", "unit", "period", "basis")),
    "event": (
        "events",
        ("deal", "title", "date", "date_inferred", "kind", "occurrence", "stage", "site", "actors"),
    ),
    "party": ("parties", ("deal", "actor", "side", "role")),
    "term": ("terms", ("deal", "text", "side", "kind", "status")),
    "amount": ("amounts", ("deal", "qualifier", "value", "currency", "kind", "date", "payer", "label")),
}
CALLED = {"date": "when", "payer": "payer"}  # fields that the forms name otherwise
MODELS: dict[str, Any] = {
    "figure": Figure,
    "event": DealEvent,
    "party": Party,
    "term": Term,
    "amount": Amount,
}
NAMED = {
    "deal": ("deals", "title"),
    "site": ("sites", "name"),
    "mineral": ("minerals", "name"),
    "actor": ("actors", "name"),
    "actors": ("actors", "name"),
    "payer": ("actors", "name"),
}
UNTOLD = {"", "no", "exact", "occurred", "unknown"}  # what a form has from the start


def table(name: str) -> list[dict[str, str]]:
    """Read a table of the package."""
    with (PACKAGE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def source_of(slug: str, text: str) -> Source:
    """Give an article of the package with its text, and the deal that most of its facts belong to."""
    article = next(row for row in table("articles") if row["slug"] == slug)
    publisher = next(row["name"] for row in table("publishers") if row["slug"] == article["publisher"])
    deals = [fact.fields["deal"] for fact in facts_of(slug) if "deal" in fact.fields]
    most = max(deals, key=deals.count)
    return Source(article["title"], publisher, article["url"], article["date"], text, most)


def facts_of(slug: str) -> list[FactToRecord]:
    """Give the facts whose first citation is a place in an article."""
    places = {row["key"]: row for row in table("citations") if row["article"] == slug}
    return [
        FactToRecord(
            kind,
            paragraph_of(places[row["citation"]]["locator"]) or 1,
            places[row["citation"]]["phrase"],
            dict(_fields(row, names)),
        )
        for kind, (name, names) in KINDS.items()
        for row in table(name)
        if row["citation"] in places
    ]


def _fields(row: dict[str, str], names: Sequence[str]) -> Iterator[tuple[str, Any]]:
    for name in names:
        value = row[name]
        if value in UNTOLD:
            continue
        if name == "actors":
            yield name, [_row(name, slug) for slug in value.split(";")]
        elif name in NAMED:
            yield name, _row(name, value)
        else:
            yield CALLED.get(name, name), True if value == "yes" else value


def _row(field: str, slug: str) -> Row:
    """Name a row, and what of its name nobody else has."""
    sheet, column = NAMED[field]
    rows = {row["slug"]: row for row in table(sheet)}
    names = {key: row[column] for key, row in rows.items()}
    whole = rows[slug].get("kind") == "government" and names[slug].startswith("Government of")
    code = rows[slug]["country"].lower() if whole else ""
    return Row(shortest_part(names[slug], names.values()), names[slug], slug, code)


def shortest_part(name: str, names: Sequence[str] | Any) -> str:
    """Give the fewest letters, from the beginning of one of its words on, that stand in no other name."""
    others = [other.casefold() for other in names if other != name]
    starts = [at for at in range(len(name)) if at == 0 or not name[at - 1].isalnum()]
    parts = (
        name[at : at + length]
        for length in range(SHORTEST_PART, len(name) + 1)
        for at in starts
        if name[at].isalnum() and name[at + length - 1 : at + length].isalnum()
    )
    return next((part for part in parts if not any(part.casefold() in other for other in others)), name)


def as_meant(facts: Sequence[FactToRecord], article: Article) -> list[str]:
    """Name the facts of which no row of an article says all that was meant; titles aside."""
    left = {kind: list(model.objects.filter(citation__article=article)) for kind, model in MODELS.items()}
    lacking = []
    for fact in sorted(facts, key=lambda fact: -len(fact.fields)):  # what says least fits most rows
        row = next((each for each in left[fact.kind] if _says(each, fact.fields)), None)
        if row is None:
            lacking.append(f"{fact.kind} §{fact.paragraph}: {fact.words}")
        else:
            left[fact.kind].remove(row)
    return lacking


def _says(row: Any, fields: Mapping[str, Any]) -> bool:
    return all(_told(row, name) == _meant(value) for name, value in fields.items() if name != "title")


def _told(row: Any, name: str) -> Any:
    value = row.when.isoformat() if name == "when" else getattr(row, name)
    if name == "actors":
        return {each.slug for each in value.all()}
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return getattr(value, "slug", value)


def _meant(value: Any) -> Any:
    if isinstance(value, list):
        return {each.slug for each in value}
    return value.slug if isinstance(value, Row) else value

"""The published package read once more, plainly, without the site's code: what its numbers may be read as."""

import calendar
import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import NamedTuple

type Row = dict[str, str]

FOLDER = Path(__file__).parent.parent / "fixtures"
FACTS = ("events", "parties", "terms", "amounts", "figures")
KEYS = {"countries": "iso3", "mineral_aliases": "name", **dict.fromkeys((*FACTS, "citations"), "key")}
# The columns that name a row of another table, whose own words may then stand beside the row.
NAMES = {
    "deal": "deals",
    "actor": "actors",
    "actors": "actors",
    "payer": "actors",
    "operator": "actors",
    "affiliation": "actors",
    "site": "sites",
    "mineral": "minerals",
    "minerals": "minerals",
    "country": "countries",
    "countries": "countries",
    "partner": "countries",
    "umbrella": "deals",
    "question": "questions",
    "publisher": "publishers",
    "origin": "publishers",
    "article": "articles",
    "citation": "citations",
    "further_citations": "citations",
}
DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
DIGIT = re.compile(r"\d")
READING = re.compile(
    r"(?P<hedge>about|more than|at least|less than|up to)? ?"
    r"(?P<currency>US\$|C\$)?(?P<number>[\d,]+(?:\.\d+)?) ?(?P<size>billion|million)? ?"
    r"(?P<unit>%|times|tonnes?|kg|acres?)?"
)
SIZES = {"million": Decimal(10**6), "billion": Decimal(10**9)}
UNITS = {"%": "percent", "times": "times", "kg": "kilograms", "tonne": "tonnes", "acre": "acres"}
CURRENCIES = {"US$": "usd", "C$": "cad"}


class Reading(NamedTuple):
    """A number as a page writes it: hedge, value, and unit or currency."""

    hedge: str
    value: Decimal
    unit: str


@cache
def table(name: str) -> list[Row]:
    """Read a file of the package."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def index(name: str) -> dict[str, Row]:
    """Read a file of the package by the key of its rows."""
    rows = table(name)
    column = KEYS.get(name, "slug")
    return {row[column]: row for row in rows}


@cache
def facts() -> dict[str, Row]:
    """Read every fact by its key, each with the name of its table."""
    return {row["key"]: row | {"table": name} for name in FACTS for row in table(name)}


def date_words(cell: str) -> str:
    """Write 2025-04-09 as 9 Apr 2025, 2025-04 as April 2025."""
    match = DATE.fullmatch(cell)
    if not match:
        return ""
    year, month, day = match.groups()
    if day:
        return f"{int(day)} {calendar.month_abbr[int(month)]} {year}"
    return f"{calendar.month_name[int(month)]} {year}" if month else year


def read_number(text: str) -> Reading | None:
    """Read a number back from what a page says; None if it is none."""
    match = READING.fullmatch(text)
    if not match:
        return None
    value = Decimal(match["number"].replace(",", "")) * SIZES.get(match["size"], Decimal(1))
    unit = UNITS.get((match["unit"] or "").removesuffix("s"), UNITS.get(match["unit"] or "", ""))
    return Reading(match["hedge"] or "exactly", value, unit or CURRENCIES.get(match["currency"] or "", ""))


def number_of(fact: Row) -> Reading:
    """Give the number of a figure or amount as the package has it."""
    hedge = {"exact": "exactly"}.get(fact["qualifier"], fact["qualifier"].replace("_", " "))
    unit = fact["unit"] if fact["table"] == "figures" else fact["currency"].lower()
    return Reading(hedge, Decimal(fact["value"]), unit)


def words_of(row: Row) -> Iterator[str]:
    """Give every text with digits that may stand beside a row: cells, dates in words, what it names."""
    hidden = {"key", "slug", "value", "url", "iso3", "latitude", "longitude", "table"}
    for column, cell in row.items():
        if column in NAMES:
            for key in filter(None, cell.split(";")):
                yield from _named(NAMES[column], key)
        elif column not in hidden and DIGIT.search(cell):
            yield date_words(cell) or cell


@cache
def _named(name: str, key: str) -> tuple[str, ...]:
    """Give the words by which another row may be named: no number of it."""
    row = index(name).get(key, {})
    own = ("name", "title", "role", "date", "locator", "phrase", "edition")
    short = {column: cell for column, cell in row.items() if column in own and name != "events"}
    further = {c: row[c] for c in ("article", "publisher", "origin") if row.get(c)} if row else {}
    return tuple(words_of(short | further))


@cache
def cited_articles(key: str) -> frozenset[str]:
    """Give the articles that a fact cites, first or further."""
    fact = facts()[key]
    places = [fact["citation"], *filter(None, fact["further_citations"].split(";"))]
    return frozenset(index("citations")[place]["article"] for place in places)


def drawn_from(article: str) -> int:
    """Count the facts, actors, sites and listings that cite an article."""
    others = [
        row for name in ("actors", "sites", "critical_listings") for row in table(name) if row["citation"]
    ]
    named = sum(index("citations")[row["citation"]]["article"] == article for row in others)
    return named + sum(article in cited_articles(key) for key in facts())


def articles_about(key: str) -> set[str]:
    """Give the articles that figures and events of a country or site cite, or figures of a mineral."""
    sites = {slug for slug, site in index("sites").items() if key in {slug, site["country"]}}
    deals = {slug for slug, deal in index("deals").items() if key in deal["countries"].split(";")}
    mine = [
        name
        for name, fact in facts().items()
        if (
            fact["table"] == "figures"
            and (key in {fact["country"], fact["mineral"]} or fact["site"] in sites)
        )
        or (fact["table"] == "events" and (fact["deal"] in deals or fact["site"] == key))
    ]
    return {article for name in mine for article in cited_articles(name)}


def independent(articles: frozenset[str] | set[str]) -> int:
    """Count who reported first among some articles."""
    rows = (index("articles")[article] for article in articles)
    return len({row["origin"] or row["publisher"] for row in rows})


STAGES = {
    "talk": ("reported_talks", "expression_of_interest", "under_negotiation"),
    "memorandum": ("mou_or_framework_signed",),
    "approved": ("approved",),
    "binding": ("signed_binding", "in_force", "amended"),
}


def _end(cell: str) -> str:
    """Give the last day of a date, long enough to sort by."""
    year, month, day = (DATE.fullmatch(cell) or ["", "", ""]).groups()  # type: ignore[union-attr]
    return f"{year}-{month or '12'}-{day or calendar.monthrange(int(year), int(month or 12))[1]:0>2}"


@cache
def stages() -> dict[str, str]:
    """Give the group of the stage of each deal that has one: that of its latest event which moves it."""
    order = [stage for group in STAGES.values() for stage in group]
    moves = defaultdict(list)
    for event in table("events"):
        sure = event["rank"] != "deprecated" and event["confidence"] != "denied"
        if event["stage"] and event["occurrence"] == "occurred" and sure:
            place = order.index(event["stage"]) if event["stage"] in order else len(order)
            moves[event["deal"]].append((_end(event["date"]), event["date"], place, event["stage"]))
    groups = {stage: group for group, stages in STAGES.items() for stage in stages}
    return {deal: groups.get(max(found)[-1], "ended") for deal, found in moves.items()}


@cache
def counted_once() -> dict[str, str]:
    """Give the deals that numbers of deals count, each with the group of its stage."""
    deals, found = index("deals"), stages()
    mine = {deal for deal in found if deals[deal]["context"] == "no"}
    umbrellas = {deals[deal]["umbrella"] for deal in mine}
    return {deal: found[deal] for deal in mine if deal not in umbrellas}


def binding() -> set[str]:
    """Give the deals that count as binding."""
    deals = index("deals")
    signed = {deal for deal, group in counted_once().items() if group == "binding"}
    return {deal for deal in signed if deals[deal]["binding"] == "binding"}


def last_source(deal: str) -> str:
    """Give the month of the newest article that a fact of a deal cites first."""
    own = [fact for fact in facts().values() if fact.get("deal") == deal]
    days = [index("articles")[index("citations")[fact["citation"]]["article"]]["date"] for fact in own]
    newest = max(_end(day) for day in days if day)
    return date_words(newest[:7])

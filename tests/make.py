"""Rows for tests: each `make_…` saves one row, with new rows for whatever it needs and was not given.

Every default is a fixed, plain value; what must be unique carries a running number. Nothing is shared between
two rows unless the test shares it: `deal = make_deal(); make_event(deal=deal); make_event(deal=deal)`.
Many-to-many fields take lists: `make_event(actors=[…], further_citations=[…])`.
"""

import datetime
import itertools
import string
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django.db.models import Model
from django.utils import timezone

from articles.models import Article, Citation, Publisher
from deals.models import (
    Actor,
    Amount,
    Correction,
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

DAY = datetime.date(2025, 4, 9)
_numbers = itertools.count(1)


def _save[M: Model](model: type[M], values: dict[str, Any]) -> M:
    """Save a row; lists are for many-to-many fields and wait until it has an id."""
    several = {name: value for name, value in values.items() if isinstance(value, (list, tuple))}
    row = model(**{name: value for name, value in values.items() if name not in several})
    row.save()
    for name, value in several.items():
        if value:
            getattr(row, name).add(*value)
    return row


def _codes(number: int) -> tuple[str, str]:
    """Give two and three capital letters that no other of 676 numbers in a row gets."""
    letters = string.ascii_uppercase
    pair = letters[number // 26 % 26] + letters[number % 26]
    return pair, f"Q{pair}"


def make_publisher(**values: Any) -> Publisher:
    """Save a publisher in Kenya."""
    number = next(_numbers)
    defaults = {
        "slug": f"publisher-{number}",
        "name": f"Publisher {number}",
        "country_code": "KE",
        "homepage": "https://publisher.example/",
    }
    return _save(Publisher, defaults | values)


def make_article(*, status: str = "published", **values: Any) -> Article:
    """Save a news article of 9 April 2025 by a new publisher; published unless told otherwise."""
    number = next(_numbers)
    defaults = {
        "slug": f"article-{number}",
        "title": f"Article {number}",
        "url": f"https://news.example/{number}",
        "date": DAY,
        "summary": "What it says.",
        "status": status,
        "published_at": timezone.now() if status == "published" else None,
        "withdrawal_reason": "Retracted by the publisher." if status == "withdrawn" else "",
    }
    values.setdefault("publisher", None)
    values["publisher"] = values["publisher"] or make_publisher()
    return _save(Article, defaults | values)


def make_citation(article: Article | None = None, **values: Any) -> Citation:
    """Save a citation of a paragraph of its own; of a new published article unless one is given."""
    number = next(_numbers)
    defaults = {
        "key": f"citation-{number}",
        "article": article or make_article(),
        "locator": f"paragraph {number}",
        "phrase": f"words number {number}",
    }
    return _save(Citation, defaults | values)


def make_country(iso3: str = "", **values: Any) -> Country:
    """Save a country of Africa; its codes are made up unless given."""
    two, three = _codes(next(_numbers))
    iso3 = iso3 or three
    defaults = {"iso3": iso3, "iso2": two, "name": f"Country {iso3}", "region": "africa"}
    return _save(Country, defaults | values)


def make_mineral(slug: str = "", **values: Any) -> Mineral:
    """Save a mineral, an element."""
    slug = slug or f"mineral-{next(_numbers)}"
    defaults = {"slug": slug, "name": slug.replace("-", " ").capitalize(), "kind": "element"}
    return _save(Mineral, defaults | values)


def make_alias(mineral: Mineral | None = None, **values: Any) -> MineralAlias:
    """Save another name of a mineral, a synonym."""
    defaults = {"name": f"alias {next(_numbers)}", "mineral": mineral or make_mineral(), "kind": "synonym"}
    return _save(MineralAlias, defaults | values)


def make_listing(
    mineral: Mineral | None = None, citation: Citation | None = None, **values: Any
) -> CriticalListing:
    """Save a mineral's place on a critical-minerals list."""
    defaults = {
        "mineral": mineral or make_mineral(),
        "list_name": "List of critical minerals",
        "edition": "2025",
        "date": DAY,
        "citation": citation or make_citation(),
    }
    return _save(CriticalListing, defaults | values)


def make_actor(**values: Any) -> Actor:
    """Save a company without a country."""
    number = next(_numbers)
    defaults = {"slug": f"actor-{number}", "name": f"Actor {number}", "kind": "company"}
    return _save(Actor, defaults | values)


def make_site(country: Country | None = None, **values: Any) -> Site:
    """Save a mine."""
    number = next(_numbers)
    defaults = {
        "slug": f"site-{number}",
        "name": f"Site {number}",
        "kind": "mine",
        "country": country or make_country(),
    }
    return _save(Site, defaults | values)


def make_question(**values: Any) -> Question:
    """Save a question on which sources differ."""
    number = next(_numbers)
    return _save(Question, {"slug": f"question-{number}", "title": f"Which of the two, {number}?"} | values)


def make_deal(*, countries: Sequence[Country] = (), minerals: Sequence[Mineral] = (), **values: Any) -> Deal:
    """Save an offtake deal whose sources do not tell whether it binds; without events it has no stage."""
    number = next(_numbers)
    defaults = {"slug": f"deal-{number}", "title": f"Deal {number}", "kind": "offtake"}
    return _save(Deal, defaults | {"countries": list(countries), "minerals": list(minerals)} | values)


def _fact(values: dict[str, Any], prefix: str, /, **defaults: Any) -> dict[str, Any]:
    """Add to a fact's values its key, its citation (of a new published article) and other defaults."""
    values.setdefault("key", f"{prefix}-{next(_numbers)}")
    if "citation" not in values:
        values["citation"] = make_citation()
    return defaults | values


def _deal_fact(values: dict[str, Any], prefix: str, /, **defaults: Any) -> dict[str, Any]:
    """Do the same for a fact about a deal, which is a new one unless it is given."""
    if "deal" not in values:
        values["deal"] = make_deal()
    return _fact(values, prefix, **defaults)


def make_party(**values: Any) -> Party:
    """Save a signatory on the African side; takes `deal`, `actor`, `citation`."""
    if "actor" not in values:
        values["actor"] = make_actor()
    return _save(Party, _deal_fact(values, "party", side="african", role="signatory"))


def make_event(**values: Any) -> DealEvent:
    """Save a statement of 9 April 2025 that occurred and moves nothing; takes `deal`, `stage`, `citation`."""
    defaults = {"date": DAY, "kind": "statement", "title": "Somebody says something"}
    return _save(DealEvent, _deal_fact(values, "event", **defaults))


def make_term(**values: Any) -> Term:
    """Save a proposed term: the African side offers access to minerals; takes `deal`, `citation`."""
    defaults = {"side": "offered_by_african", "kind": "mineral_access", "text": "A right to explore"}
    return _save(Term, _deal_fact(values, "term", **defaults))


def make_amount(**values: Any) -> Amount:
    """Save a pledge of 100 million dollars in the year 2025; takes `deal`, `payer`, `citation`."""
    defaults = {
        "kind": "pledged",
        "value": Decimal(100_000_000),
        "date": datetime.date(2025, 1, 1),
        "date_precision": "year",
    }
    return _save(Amount, _deal_fact(values, "amount", **defaults))


def make_figure(**values: Any) -> Figure:
    """Save 1,000 tonnes of metal mined in 2024; in a new country unless country, site or world is given."""
    if not {"country", "site", "world"} & values.keys():
        values["country"] = make_country()
    if "mineral" not in values:
        values["mineral"] = make_mineral()
    defaults = {
        "measure": "mine_production",
        "basis": "contained_metal",
        "period": "2024",
        "value": Decimal(1000),
        "unit": "tonnes",
    }
    return _save(Figure, _fact(values, "figure", **defaults))


def make_correction(**values: Any) -> Correction:
    """Save an open report of an error in a figure that is not there."""
    defaults = {"kind": "figure", "key": "nothing", "about": "A figure", "wrong": "It is out by ten."}
    return _save(Correction, defaults | values)

"""An article of our own and what a reading of it finds: no test of the desk depends on how texts are read."""

from decimal import Decimal
from typing import Any, NamedTuple

import pytest
from django.test import Client

from articles.models import Article
from articles.paragraphs import paragraphs
from deals.desk import reading
from deals.extraction.found import (
    Found,
    FoundActor,
    FoundAmount,
    FoundCountry,
    FoundEvent,
    FoundFigure,
    FoundParty,
    FoundSite,
    FoundTerm,
    Span,
)
from deals.models import Actor, Deal
from tests import make
from tests.deals.admin.every_model import logged_in

BODY = """Talks on tin.

Hill Mine made 900 tons of tin last year, its owner says.

Envoy Ada Lund met President Bako on Tuesday and offered 40 million dollars.

In return the mine would be open to buyers from overseas."""


class SampleDesk(NamedTuple):
    """The article, its deal and a logged-in editor."""

    article: Article
    deal: Deal
    lund: Actor
    client: Client

    def url(self, page: str = "") -> str:
        """Give an address of the desk."""
        return f"/admin/desk/{self.article.pk}/{page}"

    def post(self, page: str, **data: Any) -> Any:
        """Send as a script does."""
        return self.client.post(self.url(page), data, headers={"accept": "application/json"})

    def keys(self, kind: str) -> list[str]:
        """Give the keys of the open proposals of a kind, in the order of the page."""
        desk = self.client.get(self.url()).context["desk"]
        return [each.key for each in desk.items if each.kind == kind and each.standing == "proposed"]

    def key(self, kind: str) -> str:
        """Give the first of them."""
        return self.keys(kind)[0]


def at(words: str) -> Span:
    """Give the place of words in the text."""
    number, text = next((n, text) for n, text in enumerate(paragraphs(BODY), 1) if words in text)
    return Span(number, text.index(words), text.index(words) + len(words))


def figure(words: str = "900 tons", **values: Any) -> FoundFigure:
    """Find tin mined at the hill."""
    known: dict[str, Any] = {
        "span": at(words),
        "phrase": "made 900 tons of tin last year",
        "value": Decimal(900),
        "unit": "tonnes",
        "qualifier": "exact",
        "measure": "mine_production",
        "basis": None,
        "mineral": "tin",
        "reported_as": "",
        "place": "COD",
        "site": "hill-mine",
        "period": "2024",
        "partner": None,
    }
    return FoundFigure(**known | values)


def amount() -> FoundAmount:
    """Find the money that is offered."""
    span, phrase, value = at("40 million"), "40 million dollars", Decimal(40_000_000)
    return FoundAmount(span, phrase, value, "USD", "pledged", "exact", None, None, None, None)


def found() -> Found:
    """Find one of everything; Bako is known to nobody."""
    met = "Ada Lund met President Bako on Tuesday"
    event = FoundEvent(
        at(met), met, "2025-04-08", "meeting", "occurred", None, (), ("lund", "Bako"), "Lund meets Bako"
    )
    return Found(
        figures=(figure(),),
        events=(event,),
        parties=(FoundParty(at("Envoy Ada Lund"), "Envoy Ada Lund", "lund", "us", "negotiator"),),
        terms=(
            FoundTerm(at("open to buyers"), "open to buyers", "offered_by_african", "offtake", "proposed"),
        ),
        amounts=(amount(),),
        actors=(
            FoundActor(at("President Bako"), "President Bako", "Bako", None, "person", "COD"),
            FoundActor(at("Ada Lund"), "Ada Lund", "Ada Lund", "lund", "person", "USA"),
        ),
        sites=(FoundSite(at("Hill Mine"), "Hill Mine", "Hill Mine", "hill-mine", "mine", "COD", ("tin",)),),
        countries=(FoundCountry(at("Talks"), "COD"),),
    )


def make_sample(**article: Any) -> tuple[Article, Deal, Actor]:
    """Save the article, what it is about, and a deal that the desk takes for its own."""
    congo = make.make_country("COD", name="Congo")
    make.make_country("USA", name="United States", region="americas")
    make.make_mineral("tin")
    site = make.make_site(congo, slug="hill-mine", name="Hill Mine")
    lund = make.make_actor(slug="lund", name="Ada Lund", kind="person")
    deal = make.make_deal(title="Tin of the hill", countries=[congo])
    make.make_event(deal=deal, site=site)
    return make.make_article(**{"status": "draft", "body": BODY} | article), deal, lund


def make_desk(monkeypatch: pytest.MonkeyPatch, **article: Any) -> SampleDesk:
    """Save the sample, let every reading find the same in it, and log an editor in."""
    monkeypatch.setattr(reading, "read", lambda *_args: found())
    return SampleDesk(*make_sample(**article), logged_in())

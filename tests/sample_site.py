"""A small site with one of everything: each round is one article that says a bit of every sort.

The things that have a page of their own carry fixed slugs (DEAL, ACTOR, …), so that addresses are constants;
every round speaks both about them and about new things, so that rounds are the rows of all pages alike.
"""

import datetime
from itertools import count
from typing import Any, NamedTuple

from articles.models import Article, Citation
from deals.models import Actor, Country, Deal, Mineral, Question, Site
from tests import make

DEAL, ACTOR, SITE, ARTICLE, COUNTRY, MINERAL = (
    "main-deal",
    "main-actor",
    "main-site",
    "main-article",
    "COD",
    "cobalt",
)
CODES = """COD:CD ZMB:ZM RWA:RW ZAF:ZA NAM:NA TZA:TZ UGA:UG BDI:BI KEN:KE MOZ:MZ MDG:MG MWI:MW ZWE:ZW
    BWA:BW AGO:AO GAB:GA CMR:CM NGA:NG GHA:GH GIN:GN MLI:ML MAR:MA"""
_numbers = count(1)


class Sample(NamedTuple):
    """What the pages of one thing are about, and the reference rows from which each round takes one."""

    countries: list[Country]
    minerals: list[Mineral]
    deal: Deal
    actor: Actor
    site: Site


def make_sample_site(rounds: int = 2) -> Sample:
    """Fill the database with so many published articles, each of which says everything once."""
    sample = _make_things(rounds)
    for number in range(rounds):
        slug = ARTICLE if number == 0 else f"article-of-round-{number}"
        say_everything(sample, make.make_article(slug=slug, title=f"Report of round {number}"), number)
    return sample


def _make_things(rounds: int) -> Sample:
    """Save what exists before anybody says anything; the last country and mineral wait for more."""
    codes = [pair.split(":") for pair in CODES.split()[: rounds + 1]]
    countries = [make.make_country(iso3, iso2=iso2, name=f"Land of {iso3}") for iso3, iso2 in codes]
    make.make_country("USA", iso2="US", name="United States", region="americas")
    minerals = [make.make_mineral(MINERAL if n == 0 else f"mineral-of-round-{n}") for n in range(rounds + 1)]
    for mineral in minerals:
        make.make_alias(mineral, kind="ore")
    return Sample(
        countries,
        minerals,
        make.make_deal(
            slug=DEAL, title="Cobalt for a railway", countries=countries[:-1], minerals=minerals[:-1]
        ),
        make.make_actor(slug=ACTOR, name="Main company", country=countries[0]),
        make.make_site(countries[0], slug=SITE, name="Main mine"),
    )


def say_everything(sample: Sample, article: Article, number: int, word: str = "said") -> None:
    """Let an article say each sort of fact; `word` stands in every text, `number` picks country and year."""
    citation = make.make_citation(article, phrase=f"{word} in these words {next(_numbers)}")
    country = sample.countries[number % len(sample.countries)]
    mineral = sample.minerals[number % len(sample.minerals)]
    new = _new_things(sample, citation, country, mineral, word)
    said = {"citation": citation, "note": f"Note {word}"}
    for deal in (sample.deal, new.deal):
        _say_who_and_what(sample, new, said | {"deal": deal}, word)
        _say_events(sample, new, said | {"deal": deal}, number, word)
    make.make_party(actor=sample.actor, role="investor", **said | {"deal": new.deal})
    _say_figures(sample, new, citation, number, word)
    make.make_listing(sample.minerals[0], citation, edition=f"{word} {next(_numbers)}"[:20])


class New(NamedTuple):
    """What a round brings in."""

    deal: Deal
    actor: Actor
    site: Site
    question: Question
    country: Country
    mineral: Mineral


def _new_things(sample: Sample, citation: Citation, country: Country, mineral: Mineral, word: str) -> New:
    number = next(_numbers)
    actor = make.make_actor(
        name=f"Actor {word} {number}",
        country=country,
        role=f"Office {word}",
        affiliation=sample.actor,
        citation=citation,
    )
    return New(
        make.make_deal(
            title=f"Deal {word} {number}",
            summary=f"Summary {word}",
            countries=[country, sample.countries[0]],
            minerals=[mineral, sample.minerals[0]],
            umbrella=sample.deal,
            binding="binding",
        ),
        actor,
        make.make_site(
            sample.countries[0],
            name=f"Site {word} {number}",
            admin_area=f"District {word}",
            minerals=[mineral, sample.minerals[0]],
            operator=sample.actor,
            citation=citation,
        ),
        make.make_question(title=f"Question {word} {number}?", note=f"Answers {word}"),
        country,
        mineral,
    )


def _disputed(new: New, word: str) -> dict[str, Any]:
    return {"question": new.question, "rank": "preferred", "rank_reason": f"Reason {word}"}


def _say_who_and_what(sample: Sample, new: New, said: dict[str, Any], word: str) -> None:
    """Say who takes part in a deal, what is on the table, and for how much."""
    make.make_party(actor=new.actor, **said, **_disputed(new, word))
    for side in ("offered_by_african", "offered_by_us"):
        make.make_term(side=side, text=f"Term {word}", **said, **_disputed(new, word))
    for kind, payer in {"pledged": new.actor, "disbursed": sample.actor, "valuation": None}.items():
        make.make_amount(kind=kind, label=f"Sum {word}", payer=payer, **said)


def _say_events(sample: Sample, new: New, said: dict[str, Any], number: int, word: str) -> None:
    """Say what happened, is planned, was called off, is disputed, and what somebody denies."""
    signing = {"kind": "signing", "stage": "signed_binding", "site": sample.site}
    events: list[dict[str, Any]] = [
        {**signing, "actors": [sample.actor, new.actor]},
        {"kind": "visit", "occurrence": "planned", "site": new.site},
        {"kind": "meeting", "occurrence": "cancelled", "date_inferred": True},
        {"kind": "statement", "occurrence": "disputed", **_disputed(new, word)},
        {"kind": "letter", "confidence": "denied", "rank": "deprecated", "rank_reason": f"Wrong {word}"},
    ]
    for place, event in enumerate(events, 1):
        date = datetime.date(2024 + number % 2, 1 + number % 12, place)
        make.make_event(date=date, title=f"Event {word}", description=f"Told {word}", **said, **event)


def _say_figures(sample: Sample, new: New, citation: Citation, number: int, word: str) -> None:
    """Say numbers of countries, mines and the world, on several bases, some disputed, some with a partner."""
    main, usa = sample.minerals[0], Country.objects.get(pk="USA")
    metal = {"measure": "mine_production", "basis": "contained_metal", "question": new.question}
    concentrate = {"measure": "mine_production", "basis": "concentrate", "qualifier": "more_than"}
    weight = {"measure": "export_volume", "basis": "gross_ore"}
    value = {"measure": "export_value", "basis": "unspecified", "unit": "usd"}
    share = {"measure": "share_of_world_production", "basis": "unspecified", "unit": "percent", "value": 54}
    said = {
        "citation": citation,
        "period": str(2001 + number),
        "reported_as": f"ore {word}",
        "note": f"Note {word}",
    }
    for figure in (metal, concentrate, weight, value, share, value | {"partner": usa}):
        make.make_figure(country=sample.countries[0], mineral=new.mineral, **said, **figure)
        make.make_figure(country=new.country, mineral=main, **said, **figure)
    for site in (sample.site, new.site):
        make.make_figure(site=site, mineral=main, **said, **concentrate)
    for rival in (900, 1000):
        make.make_figure(world=True, mineral=main, value=rival, **said, **metal)

"""What the site holds about each country, against a count by hand of every row."""

import csv
import io
import random
from typing import NamedTuple

import pytest
from django.test import Client

from deals.choices import GROUP_OF, Stage, StageGroup
from deals.models import Country, Deal
from deals.queries.covered_countries import covered_countries
from tests.make import (
    make_article,
    make_citation,
    make_country,
    make_deal,
    make_event,
    make_figure,
    make_site,
)

pytestmark = pytest.mark.django_db


class Made(NamedTuple):
    """A deal, and what was decided about it."""

    deal: Deal
    countries: list[Country]
    stage: str


def make_deals(countries: list[Country], dice: random.Random) -> list[Made]:
    made: list[Made] = []
    for _ in range(25):
        chosen = dice.sample(countries, 2)
        stage = dice.choice(["", *Stage.values])
        binding = dice.choice(["binding", "unclear"])
        umbrella = dice.choice(made).deal if made and dice.random() < 0.3 else None
        context = dice.random() < 0.2
        deal = make_deal(countries=chosen, binding=binding, umbrella=umbrella, context=context)
        make_event(deal=deal, stage=stage)
        made.append(Made(deal, chosen, stage))
    return made


def naive(country: Country, made: list[Made]) -> tuple[int, int, dict[str, int], int]:
    """Count what binds, what is signed without it, the other groups, and what is in none of them."""
    umbrellas = {one.deal.umbrella_id for one in made if one.stage and not one.deal.context}
    mine = [one for one in made if country in one.countries]
    told = [one for one in mine if one.stage and not one.deal.context and one.deal.pk not in umbrellas]
    signed = [one for one in told if GROUP_OF[one.stage] == StageGroup.BINDING]
    counted = [one for one in signed if one.deal.binding == "binding"]
    groups = {
        group.value: sum(GROUP_OF[one.stage] == group for one in told)
        for group in StageGroup
        if group != StageGroup.BINDING
    }
    return len(counted), len(signed) - len(counted), groups, len(mine) - len(told)


def test_many_deals_give_the_same_counts_as_a_naive_count() -> None:
    countries = [make_country() for _ in range(4)]
    made = make_deals(countries, random.Random(5))  # noqa: S311 - no secret
    for row in covered_countries(countries):
        found = (row.binding, row.signed, {group.value: count for group, count in row.beside}, row.uncounted)
        assert found == naive(row.country, made)


def test_figures_of_a_country_and_of_its_sites_are_counted() -> None:
    country = make_country()
    site = make_site(country)
    make_figure(country=country)
    make_figure(site=site)
    make_figure(world=True)
    (row,) = covered_countries([country])
    assert (row.figures, row.sites, row.covered) == (2, 1, True)


def test_what_a_draft_says_is_not_counted() -> None:
    country, draft = make_country(), make_citation(make_article(status="draft"))
    make_figure(country=country, citation=draft)
    make_site(country, citation=draft)
    make_event(deal=make_deal(countries=[country]), citation=draft)
    (row,) = covered_countries([country])
    assert (row.uncounted, row.figures, row.sites, row.covered) == (0, 0, 0, False)


def test_the_file_has_the_numbers_of_the_page() -> None:
    countries = [make_country() for _ in range(4)]
    make_deals(countries, random.Random(6))  # noqa: S311 - no secret
    make_figure(country=countries[0])
    make_figure(site=make_site(countries[0]))
    text = Client().get("/countries.csv").getvalue().decode()
    file = {row["iso3"]: row for row in csv.DictReader(io.StringIO(text))}
    assert {file[country.iso3]["figures"] for country in countries} == {"2", "0"}
    for row in covered_countries(countries):
        line = file[row.country.iso3]
        assert (int(line["binding_deals"]), int(line["signed_not_known_to_bind"])) == (
            row.binding,
            row.signed,
        )
        assert [int(line[group.value]) for group, _count in row.beside] == [n for _group, n in row.beside]
        assert (int(line["not_counted"]), int(line["sites"])) == (row.uncounted, row.sites)

"""Exports by mineral and year: one figure a question, of the whole country, never a mine's."""

import random
from decimal import Decimal
from typing import Any

import pytest

from deals.choices import Measure
from deals.models import Country, Figure
from deals.queries.exports_by_mineral import exports_by_mineral
from tests.make import make_article, make_citation, make_country, make_figure, make_mineral, make_site

pytestmark = pytest.mark.django_db
VALUE = {"measure": "export_value", "basis": "unspecified", "unit": "usd"}
WEIGHT = {"measure": "export_volume", "basis": "concentrate", "unit": "tonnes"}


def drawn(country: Country, measure: Measure) -> list[tuple[int, str, float]]:
    rows = exports_by_mineral(Figure.objects.public().of_country(country.iso3), measure)
    return sorted((row.year, row.mineral, row.value or 0) for row in rows)


def naive(country: Country, measure: str) -> list[tuple[int, str, float]]:
    """Do the same by looking at every figure: what counts, and no rival claims among it."""
    return sorted(
        (int(figure.period), figure.mineral.name, float(figure.value))
        for figure in Figure.objects.all()
        if figure.country == country
        and figure.measure == measure
        and figure.citation.article.status == "published"
        and figure.rank != "deprecated"
        and figure.partner is None
        and figure.period.isdigit()
    )


def test_many_figures_give_the_same_rows_as_a_naive_count() -> None:
    dice = random.Random(7)  # noqa: S311 - no secret
    here, there = make_country(), make_country()
    mine = make_site(here)
    minerals = [make_mineral() for _ in range(4)]
    drafted = make_citation(make_article(status="draft"))
    for mineral in minerals:
        for period in ("2019", "2020", "2020-Q1", "2021/2023"):
            for kind in (VALUE, WEIGHT):
                values: dict[str, Any] = kind | {"value": dice.randint(1, 9999), "period": period}
                place: dict[str, Any] = dice.choice(
                    [{"country": here}, {"country": there}, {"site": mine}, {"world": True}]
                )
                extra: dict[str, Any] = dice.choice([{}, {}, {"citation": drafted}, {"partner": there}])
                make_figure(mineral=mineral, **values, **place, **extra)
    for measure in (Measure.EXPORT_VALUE, Measure.EXPORT_VOLUME):
        assert drawn(here, measure) == naive(here, measure)
        assert drawn(here, measure)


def test_of_two_claims_the_preferred_one_is_drawn() -> None:
    country, mineral = make_country(), make_mineral()
    make_figure(country=country, mineral=mineral, value=10, **VALUE)
    best = {"rank": "preferred", "rank_reason": "The customs' own number."}
    make_figure(country=country, mineral=mineral, value=12, **VALUE, **best)
    assert [value for _year, _mineral, value in drawn(country, Measure.EXPORT_VALUE)] == [12]


def test_money_on_two_bases_is_drawn_once() -> None:
    country, mineral = make_country(), make_mineral()
    for basis in ("unspecified", "concentrate"):
        make_figure(country=country, mineral=mineral, value=10, **VALUE | {"basis": basis})
    assert len(drawn(country, Measure.EXPORT_VALUE)) == 1


def test_weights_on_two_bases_stand_beside_each_other() -> None:
    country, mineral = make_country(), make_mineral()
    for basis in ("contained_metal", "concentrate"):
        make_figure(country=country, mineral=mineral, value=10, **WEIGHT | {"basis": basis})
    assert len(drawn(country, Measure.EXPORT_VOLUME)) == 2


def test_kilograms_are_not_called_tonnes() -> None:
    country = make_country()
    make_figure(country=country, value=Decimal("2.5"), **WEIGHT | {"unit": "kilograms"})
    (row,) = exports_by_mineral(Figure.objects.all(), Measure.EXPORT_VOLUME)
    assert (row.value, row.unit) == (2.5, "kg")


def test_the_total_is_marked() -> None:
    make_figure(mineral=make_mineral("all-minerals", kind="aggregate"), **VALUE)
    assert [row.is_total for row in exports_by_mineral(Figure.objects.all(), Measure.EXPORT_VALUE)] == [True]

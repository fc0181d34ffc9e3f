"""Production by country: mined in whole years, as chosen among claims."""

import random
from typing import Any

import pytest

from deals.models import Figure
from deals.queries.production_by_country import production_by_country
from tests.make import make_country, make_figure, make_mineral, make_site

pytestmark = pytest.mark.django_db


def test_many_figures_give_the_same_rows_as_a_naive_count() -> None:
    dice = random.Random(11)  # noqa: S311 - no secret
    countries, minerals = [make_country() for _ in range(3)], [make_mineral(), make_mineral()]
    mine = make_site(countries[0])
    for country in countries:
        for period in ("2021", "2022", "2022-H1"):
            for basis in ("contained_metal", "gross_ore"):
                place: dict[str, Any] = dice.choice(
                    [{"country": country}, {"country": country}, {"world": True}]
                )
                make_figure(
                    mineral=dice.choice(minerals),
                    period=period,
                    basis=basis,
                    value=dice.randint(1, 999),
                    measure=dice.choice(["mine_production", "mine_production", "reserves"]),
                    **place,
                )
    make_figure(site=mine, mineral=minerals[0])
    rows = production_by_country(Figure.objects.filter(mineral=minerals[0]))
    found = sorted((row.country, row.year, row.value or 0, row.basis_label) for row in rows)
    naive = sorted(
        (figure.country.name, int(figure.period), float(figure.value), figure.get_basis_display())
        for figure in Figure.objects.all()
        if figure.country
        and figure.mineral == minerals[0]
        and figure.measure == "mine_production"
        and figure.period.isdigit()
    )
    assert found == naive
    assert found


def test_what_is_known_to_be_wrong_is_not_drawn() -> None:
    make_figure(rank="deprecated", rank_reason="Ten times too much.")
    assert production_by_country(Figure.objects.all()) == []

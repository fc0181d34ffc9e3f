"""The newest figures of some measures, against a plain sort of all."""

import random
from datetime import date
from decimal import Decimal

import pytest

from deals.choices import Measure
from deals.models import Figure
from deals.queries.newest_figures import newest_figures
from tests.make import make_article, make_citation, make_country, make_figure, make_mineral

pytestmark = pytest.mark.django_db
MINED, RESERVES = Measure.MINE_PRODUCTION, Measure.RESERVES


def make_figures(dice: random.Random) -> None:
    """Save figures of two measures, of many periods, none about the same thing."""
    country = make_country()
    for number in range(24):
        period = dice.choice(["2021", "2022", "2022-H1", "2022-H2", "2023"])
        measure = MINED if number % 3 else RESERVES
        make_figure(
            country=country, mineral=make_mineral(), measure=measure, period=period, value=Decimal(number)
        )


@pytest.mark.parametrize("most", [1, 5, 100])
def test_the_newest_of_all_are_among_the_newest_of_each_measure(most: int) -> None:
    make_figures(random.Random(3))  # noqa: S311 - no secret
    found = set(newest_figures(Figure.objects.all(), (MINED, RESERVES), most))
    newest = sorted(Figure.objects.all(), key=lambda figure: figure.key)
    newest.sort(key=lambda figure: (figure.year, figure.period), reverse=True)
    assert {figure.pk for figure in newest[:most]} <= found
    assert len(found) <= 2 * most


def test_other_measures_are_left_out() -> None:
    mined, _reserves = make_figure(), make_figure(measure=RESERVES)
    assert newest_figures(Figure.objects.all(), (MINED,), 5) == [mined.pk]


def test_where_most_claims_are_passed_over_the_search_goes_on_until_enough_are_found() -> None:
    country = make_country()
    shown = []
    for number in range(6):
        asked = {
            "country": country,
            "mineral": make_mineral(),
            "measure": MINED,
            "period": f"{2010 + number}",
        }
        for year in (2016, 2017, 2018, 2019):
            cited = make_citation(make_article(date=f"{year}-01-01"))
            figure = make_figure(citation=cited, value=year, **asked)
            if year == 2018:
                shown.append(figure.pk)
    found = newest_figures(Figure.objects.all(), (MINED,), 3, date(2018, 6, 1))
    assert found == shown[::-1][:3]

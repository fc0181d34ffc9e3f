"""Exports as a table: every figure in its place."""

from datetime import date

import pytest

from deals.models import Figure
from deals.queries.exports_table import exports_table
from tests.make import make_article, make_citation, make_country, make_figure, make_mineral, make_site

pytestmark = pytest.mark.django_db
VALUE = {"measure": "export_value", "basis": "unspecified", "unit": "usd"}
WEIGHT = {"measure": "export_volume", "basis": "concentrate"}


def test_value_and_weight_of_one_mineral_and_period_share_a_row() -> None:
    country, tin = make_country(), make_mineral("tin")
    value = make_figure(country=country, mineral=tin, reported_as="cassiterite", **VALUE)
    weight = make_figure(country=country, mineral=tin, **WEIGHT)
    (row,) = exports_table(Figure.objects.all()).rows
    assert (row.values, row.volumes, row.names) == ([value], [weight], ["cassiterite"])


def test_the_total_comes_before_its_parts_and_the_dearest_part_first() -> None:
    country = make_country()
    total = make_mineral("all-minerals", kind="aggregate")
    for mineral, value in ((make_mineral("tin"), 5), (make_mineral("gold"), 90), (total, 94)):
        make_figure(country=country, mineral=mineral, value=value, **VALUE)
    make_figure(country=country, mineral=total, value=10, **VALUE | {"period": "2020"})
    found = [(row.period, row.mineral.slug) for row in exports_table(Figure.objects.all()).rows]
    assert found == [("2024", "all-minerals"), ("2024", "gold"), ("2024", "tin"), ("2020", "all-minerals")]


def test_values_on_several_bases_stand_in_one_cell_the_preferred_first() -> None:
    country, tin = make_country(), make_mineral()
    plain = make_figure(country=country, mineral=tin, **VALUE, value=1)
    best = make_figure(
        country=country,
        mineral=tin,
        rank="preferred",
        rank_reason="Customs.",
        **VALUE | {"basis": "concentrate"},
        value=2,
    )
    (row,) = exports_table(Figure.objects.all()).rows
    assert row.values == [best, plain]


def test_of_rival_claims_the_one_that_was_shown_first_on_the_day_stands_there() -> None:
    asked = {"country": make_country(), "mineral": make_mineral(), **VALUE}
    old = make_figure(citation=make_citation(make_article(date="2020-01-01")), value=1, **asked)
    new = make_figure(citation=make_citation(make_article(date="2024-01-01")), value=2, **asked)
    on_days = [
        exports_table(Figure.objects.all(), day).rows for day in (None, date(2025, 1, 1), date(2021, 1, 1))
    ]
    assert [row.values for (row,) in on_days] == [[new], [new], [old]]


def test_exports_to_one_partner_and_those_of_sites_are_not_mixed_in() -> None:
    country, tin = make_country(), make_mineral()
    make_figure(country=country, mineral=tin, **VALUE)
    make_figure(country=country, mineral=tin, partner=make_country(), **VALUE)
    make_figure(site=make_site(country), mineral=tin, **VALUE)
    found = [(bool(row.partner), len(row.values)) for row in exports_table(Figure.objects.all()).rows]
    assert sorted(found) == [(False, 1), (True, 1)]


def test_a_column_without_any_number_is_known_as_such() -> None:
    country = make_country()
    make_figure(country=country, measure="export_volume", basis="concentrate")
    table = exports_table(Figure.objects.all())
    assert (table.valued, table.weighed) == (False, True)
    make_figure(country=country, measure="export_value", basis="unspecified", unit="usd")
    table = exports_table(Figure.objects.all())
    assert (table.valued, table.weighed) == (True, True)

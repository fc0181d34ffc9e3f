"""How far the negotiations are, drawn."""

from deals.charts import negotiations_by_country
from deals.charts.negotiations_by_country import GROUPS
from deals.choices import StageGroup
from tests.deals.charts.make_rows import make_negotiations, titles, words


def test_every_group_of_stages_has_its_place() -> None:
    assert list(GROUPS) == list(StageGroup.values)


def test_groups_are_stacked_in_the_order_of_a_negotiation() -> None:
    rows = [make_negotiations(group="binding", deals=2), make_negotiations(group="talk", deals=3)]
    figure = negotiations_by_country(rows)
    assert [trace.name for trace in figure.data] == ["talk label", "binding label"]
    assert "Rwanda 5" in words(figure)


def test_the_country_with_most_deals_comes_first() -> None:
    figure = negotiations_by_country([make_negotiations("A"), make_negotiations("B", deals=2)])
    assert list(figure.layout.yaxis.categoryarray) == ["B", "A"]


def test_names_are_written_letter_for_letter() -> None:
    assert titles(negotiations_by_country([make_negotiations("A & <b>B</b>")])) == [
        "A & <b>B</b>, talk label: 1"
    ]


def test_no_deals_are_said() -> None:
    assert "No negotiations recorded" in words(negotiations_by_country([make_negotiations(deals=0)]))

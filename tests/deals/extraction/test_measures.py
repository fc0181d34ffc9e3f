"""What a number measures."""

import pytest

from tests.deals.extraction.reading import found


def measures(text: str, language: str = "en") -> list[str | None]:
    reading = found(text, language=language)
    return [one.measure for one in reading.figures] + ["investment" for _ in reading.amounts]


@pytest.mark.parametrize(
    ("text", "language", "measure"),
    [
        ("Mali dug 40 tonnes of gold and produced more.", "en", "mine_production"),
        ("Zambia's smelters turned out 300,000 tonnes of refined copper.", "en", "refinery_production"),
        ("The plant has a capacity of 60,000 tonnes of lithium a year.", "en", "capacity"),
        ("The mine will produce 60,000 tonnes of lithium a year.", "en", "capacity"),
        ("Ghana exported 5,000 tonnes of manganese.", "en", "export_volume"),
        ("Gabon's reserves of manganese come to 61 million tonnes.", "en", "reserves"),
        ("Exports of cobalt earned Congo $2 billion.", "en", "export_value"),
        ("The tin in the ground is worth $5 billion.", "en", "resource_value"),
        ("A fund invested $50 million in a tin mine.", "en", "investment"),
        ("Congo mines 76% of the world's cobalt.", "en", "share_of_world_production"),
        ("The United States gets 50% of its imports of lithium there.", "en", "share_of_imports"),
        ("Ore there has a grade of 2.8% tin.", "en", "ore_grade"),
        ("Les réserves de manganèse atteignent 61 millions de tonnes.", "fr", "reserves"),
        ("Le minerai titre 45 % de manganèse.", "fr", "ore_grade"),
        ("L'usine aura une capacité de 60 000 tonnes de lithium.", "fr", "capacity"),
        ("Un prêt de 50 millions de dollars ira à la mine de graphite.", "fr", "investment"),
        ("As exportações de cobre renderam 2 mil milhões de dólares.", "pt", "export_value"),
        ("O teor é de 1,4% de lítio.", "pt", "ore_grade"),
        ("O país responde por 91% do nióbio do mundo.", "pt", "share_of_world_production"),
    ],
)
def test_measures(text: str, language: str, measure: str) -> None:
    assert measures(text, language) == [measure]


def test_stocks_have_no_measure() -> None:
    assert measures("Traders hold stocks of 20,000 tonnes of cobalt.") == [None]


def test_a_grade_goes_on_where_it_is_compared() -> None:
    assert measures("The average grade was 2.8% tin, against 2.6% before.") == ["ore_grade", "ore_grade"]


def test_shares_go_on_through_a_list() -> None:
    text = "South Africa supplies 37% of the world's manganese, Australia 14% and Ghana 4%."
    assert measures(text) == ["share_of_world_production"] * 3


def test_a_share_in_brackets_behind_its_weight() -> None:
    assert measures("Tajikistan dug 17,000 tonnes (17%) of antimony.") == [
        "mine_production",
        "share_of_world_production",
    ]


def test_a_grade_behind_what_lies_in_the_ground() -> None:
    assert measures("Dasa has reserves of 73 million pounds of oxide at 0.41%.") == ["reserves", "ore_grade"]


def test_what_is_bought_is_a_share_of_trade() -> None:
    (figure,) = found("Switzerland took 45 percent of the copper.").figures
    assert figure.measure is None

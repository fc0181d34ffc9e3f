"""Of which period a number is."""

import pytest

from tests.deals.extraction.reading import told


def periods(*paragraphs: str, language: str = "en", title: str = "") -> list[str | None]:
    return [one[4] for one in told(*paragraphs, language=language, title=title)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Tin exports earned $96m in 2025, up from $50m in 2017.", "en", ["2025", "2017"]),
        ("In 2025 Rwanda sold 10 tonnes of tin and 20 tonnes of coltan.", "en", ["2025", "2025"]),
        ("Rwanda sold 10 tonnes of tin, 20 tonnes of coltan and 30 tonnes of wolfram last year.", "en", ["2025"] * 3),
        ("Zambia dug 890 tonnes of copper in 2025, against 825 tonnes a year earlier.", "en", ["2025", "2024"]),
        ("Mali dug 5 tonnes of gold in Q3 2025, compared with 7 tonnes in the previous quarter.", "en", ["2025-Q3", "2025-Q2"]),
        ("Mali dug 5 tonnes of gold in the first half of 2025, against 7 tonnes in the same period of 2024.", "en", ["2025-H1", "2024-H1"]),
        ("Coltan earned $99 million in 2025 compared with $61 million in 2017, cassiterite $96 million compared with $50 million.", "en", ["2025", "2017", "2025", "2017"]),
        ("Shipments climbed from 2.4 tonnes of gold, worth about $90 million, in 2017 to more than 19 tonnes in 2025.", "en", ["2017", "2017", "2025"]),
        ("Lukolo produces 1,000 tonnes of tin a year.", "en", [None]),
        ("The plant, opened in 2019, has a capacity of 60,000 tonnes of lithium.", "en", [None]),
        ("La RDC a extrait 220 000 tonnes de cobalt en 2025, contre 175 000 tonnes l'année précédente.", "fr", ["2025", "2024"]),
        ("Spodumene: 1.5 Mt in 2025 (2024: 1.2 Mt).", "en", ["2025", "2024"]),
        ("SNIM sold 14 million tonnes of iron ore in 2025, a rise of 3% on 2024's 13 million tonnes.", "en", ["2025", "2024"]),
        ("In the year to June 2025 the mine dug 43,000 tonnes of copper.", "en", ["2025"]),
        ("It expects to produce 300,000 tonnes of copper a year by the early 2030s.", "en", [None]),
        ("La société, nationalisée en juin 2025, a extrait 5 tonnes d'uranium.", "fr", [None]),
        ("Le Gabon fournit 23 % du manganèse mondial.", "fr", [None]),
        ("Lumwana dug 800 tonnes of copper in the second quarter of 2025, against 700 twelve months before.", "en", ["2025-Q2", "2024-Q2"]),
        ("Guinea shipped 146 tonnes of bauxite in 2024, up from 20 tonnes a decade ago.", "en", ["2024", "2014"]),
        ("Lumwana dug 800 tonnes of copper in Q2 2025, more than the 750 tonnes in the first quarter.", "en", ["2025-Q2", "2025-Q1"]),
        ("Au troisième trimestre 2025, le Mali a produit 9 tonnes d'or, contre 8 tonnes au trimestre d'avant.", "fr", ["2025-Q3", "2025-Q2"]),
        ("Lors de l'exercice clos fin juin 2025, Lumwana a produit 130 tonnes de cuivre, contre 120 tonnes lors du précédent.", "fr", ["2025", "2024"]),
        ("No exercício findo em junho de 2025, Lumwana produziu 40 toneladas de cobre (anterior: 38 toneladas).", "pt", ["2025", "2024"]),
        ("The lode in Mali, 9 Mt at 2.4% lithium oxide, was drilled in 2021.", "en", [None, None]),
        ("Bought in March 2018, the licence covers copper resources of 80 Mt in Zambia.", "en", [None]),
        ("Resources of tin at Lukolo: 31 tonnes as of 30 June 2024.", "en", ["2024"]),
        ("In 2016 the trader, which hails from Zug, took over Lukolo for $80 million.", "en", ["2016"]),
        ("Moçambique produziu 41 toneladas de ouro em 2025, contra 35 em 2024.", "pt", ["2025", "2024"]),
    ],
)  # fmt: skip
def test_in_the_sentence(text: str, language: str, expected: list[str | None]) -> None:
    assert periods(text, language=language) == expected


def test_carried_over_without_the_year_of_comparison() -> None:
    text = "Zambia dug 890 tonnes of copper in 2025, against 825 tonnes in 2024. Lumwana gave 150 tonnes."
    assert periods(text) == ["2025", "2024", "2025"]


def test_a_new_paragraph_returns_to_the_period_of_the_title() -> None:
    paragraphs = ("Zambia dug 700 tonnes of copper in 2020.", "Lumwana gave 150 tonnes.")
    assert periods(*paragraphs, title="Zambia's 2025 copper") == ["2020", "2025"]


def test_the_whole_year_after_a_quarter() -> None:
    text = (
        "Copper output reached 231,000 tons in Q4 2025 in Zambia. Kansanshi gave 181,430 tons over the year."
    )
    assert periods(text) == ["2025-Q4", "2025"]


def test_a_loan_has_the_year_of_its_signing() -> None:
    assert periods("The bank lent $40 million, signed on 3 June 2025, to a tin mine in Rwanda.") == ["2025"]


def test_no_period_where_none_is_told() -> None:
    assert periods("Rwanda mines 9% of the world's tantalum.") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices of lithium peaked in 2022. That year Zimbabwe sold 200 tonnes.", ["2022"]),
        ("In 2019 Ghana sold more of everything. Gold fetched $5bn, manganese $300m.", ["2019", "2019"]),
        ("Rwanda exported 9,000 tonnes of tin in 2019. The mill can treat 2 Mt. It yields 20 tonnes a month.", ["2019", None, None]),
    ],
)  # fmt: skip
def test_from_the_sentence_before(text: str, expected: list[str | None]) -> None:
    assert periods(text) == expected


def test_a_look_back_ends_with_its_sentence() -> None:
    text = "Zambia dug 890 tonnes of copper in 2025. In 2020 it was 700 tonnes. Lumwana gave 150 tonnes."
    assert periods(text) == ["2025", "2020", "2025"]

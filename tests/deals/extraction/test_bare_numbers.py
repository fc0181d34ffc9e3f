"""Numbers that leave their unit out."""

import pytest

from tests.deals.extraction.reading import values


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Kansanshi dug 900 tonnes of copper in 2025, Lumwana 650, Sentinel 310.", "en", [900, 650, 310]),
        ("Moçambique vendeu 7.200 toneladas de ilmenite, 5.900 de zircão e 1.100 de rutilo.", "pt", [7200, 5900, 1100]),
        ("Mali dug 42 tonnes of gold, 20 of them by hand, compared with 61 a year earlier.", "en", [42, 20, 61]),
        ("Ghana bought 53 tonnes of gold in the first half and 50 in the second.", "en", [53, 50]),
        ("Gabon dug 9,400 tonnes of manganese in 2025. In 2024 it was 9,200.", "en", [9400, 9200]),
        ("Le Mali a vendu 51 tonnes d'or en 2019 ; il n'en restait que 42 en 2025.", "fr", [51, 42]),
        ("The DFC lent $150 million in 2024, of which 53 million was paid out.", "en", [150e6, 53e6]),
        ("La banque prête 60 millions de dollars ; 20 millions ont été versés.", "fr", [60e6, 20e6]),
        ("O projeto pede 185 milhões de dólares; os norte-americanos pagam 70 milhões.", "pt", [185e6, 70e6]),
        ("World cobalt output was 290 tonnes. The DRC had 220 of these, Zambia 10.", "en", [290, 220, 10]),
    ],
)  # fmt: skip
def test_the_unit_of_the_number_before(text: str, language: str, expected: list[float]) -> None:
    assert values(text, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Gabon dug 9,400 tonnes of manganese. It employs 3,400 workers.",
        "Gabon dug 9,400 tonnes of manganese with 12,500 miners, 300 trucks and 40 locomotives.",
        "Gabon dug 9,400 tonnes of manganese by 30 June, 650 km from the sea.",
        "Gabon, a country of 2.4 million people, dug 9,400 tonnes of manganese.",
        "Gabon dug 9,400 tonnes of manganese in 2024, 2023 and 2022.",
        "Gabon dug 9,400 tonnes of manganese. It expects 9,600.",
    ],
)
def test_no_unit_taken_over(text: str) -> None:
    assert values(text) == [9400]

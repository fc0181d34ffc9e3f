"""Figures as a whole: what is proposed, of what, where and when."""

import pytest

from tests.deals.extraction.reading import Told, found, told, values


def test_a_figure_carries_everything() -> None:
    reading = found("Rwanda exported more than 2,384 tonnes of coltan in 2025.")
    (figure,) = reading.figures
    assert (figure.unit, figure.qualifier, figure.measure) == ("tonnes", "more_than", "export_volume")
    assert (figure.mineral, figure.place, figure.period) == ("tantalum", "RWA", "2025")
    assert figure.phrase == "Rwanda exported more than 2,384 tonnes of coltan in 2025."
    assert figure.reported_as == "coltan"


def test_the_span_is_the_number_with_its_unit() -> None:
    text = "Rwanda exported 2,384 tonnes of coltan."
    span = found("First.", text).figures[0].span
    assert (span.paragraph, text[span.start : span.end]) == (2, "2,384 tonnes")


def test_money_put_in_is_an_amount() -> None:
    (amount,) = found("A bank signed a $40 million loan for a graphite mine in Malawi in June 2025.").amounts
    assert (amount.currency, amount.kind, int(amount.value)) == ("USD", "signed", 40_000_000)
    assert (amount.mineral, amount.place, amount.period) == ("graphite", "MWI", "2025")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mine lies 150 kilometres from Goma.", "en"),
        ("Its 1,200 workers dig tin.", "en"),
        ("Shares in the tin miner rose 27% to C$0.59.", "en"),
        ("Copper traded at $9,500 a tonne.", "en"),
        ("Tin output grew 8%.", "en"),
        ("The state holds a 20% stake in the tin mine.", "en"),
        ("The code sets a royalty of 5% on tin.", "en"),
        ("The loan carries an interest rate of 4.4%.", "en"),
        ("The ministry announced a 25% tariff on tin.", "en"),
        ("The tin smelter is 80% complete.", "en"),
        ("Farmers sold 12,000 tonnes of cocoa.", "en"),
        ("The copper plant emits 40,000 tonnes of CO2.", "en"),
        ("La production de cuivre a progressé de 8 %.", "fr"),
        ("L'État détient 20 % du capital de la mine d'étain.", "fr"),
        ("La redevance sur l'étain est de 5 %.", "fr"),
        ("A produção de cobre cresceu 8%.", "pt"),
        ("O Estado detém 20% da mina de estanho.", "pt"),
        ("Analysts expect between 400,000 and 450,000 tonnes of copper.", "en"),
    ],
)
def test_no_mineral_figure(text: str, language: str) -> None:
    assert values(text, language) == []


ENGLISH: list[tuple[list[str], list[Told]]] = [
    (
        [
            "The Democratic Republic of the Congo shipped 205,000 tonnes of cobalt hydroxide last year, 12% less than the "
            "233,000 tonnes it sold abroad in 2024."
        ],
        [(205000, "tonnes", "cobalt", "COD", "2025"), (233000, "tonnes", "cobalt", "COD", "2024")],
    ),
    (
        [
            "Guinea's bauxite exports hit a record 99.8 million tonnes in the first half of 2025, up 36% from 73.4 million "
            "tonnes in the same period a year earlier, mines ministry data showed on Monday."
        ],
        [(99.8e6, "tonnes", "bauxite", "GIN", "2025-H1"), (73.4e6, "tonnes", "bauxite", "GIN", "2024-H1")],
    ),
    (
        [
            "Namibia produced 7,333 tonnes of uranium in 2024, making it the third-largest supplier after Kazakhstan "
            "(23,270 tonnes) and Canada (14,309 tonnes). Husab alone contributed 4,250 tonnes."
        ],
        [
            (7333, "tonnes", "uranium", "NAM", "2024"),
            (23270, "tonnes", "uranium", "KAZ", "2024"),
            (14309, "tonnes", "uranium", "CAN", "2024"),
            (4250, "tonnes", "uranium", "NAM", "2024"),
        ],
    ),
    (
        [
            "Rwanda exported tin worth $126m, tantalum worth $104m and tungsten worth $56m in 2025, against $96m, $99m and "
            "$36m respectively in 2024."
        ],
        [
            (126e6, "usd", "tin", "RWA", "2025"),
            (104e6, "usd", "tantalum", "RWA", "2025"),
            (56e6, "usd", "tungsten", "RWA", "2025"),
            (96e6, "usd", "tin", "RWA", "2024"),
            (99e6, "usd", "tantalum", "RWA", "2024"),
            (36e6, "usd", "tungsten", "RWA", "2024"),
        ],
    ),
    (
        [
            "China, the biggest buyer, took 3.4 million tonnes of Gabonese manganese ore in 2025.",
            "Global mine production was 20 million tonnes that year.",
        ],
        [(3.4e6, "tonnes", "manganese", "GAB", "2025"), (20e6, "tonnes", "manganese", "WLD", "2025")],
    ),
    (
        [
            "Kamoa-Kakula turned out 388,838 tonnes of copper in concentrate in 2025.",
            "The mine's smelter, with a nameplate capacity of 500,000 tonnes of copper anode a year, cost $1.3 billion.",
            "Proven and probable reserves stand at 472 million tonnes grading 3.94% copper.",
        ],
        [
            (388838, "tonnes", "copper", "COD", "2025"),
            (500000, "tonnes", "copper", "COD", None),
            (1.3e9, "usd", "copper", "COD", None),
            (472e6, "tonnes", "copper", "COD", None),
            (3.94, "percent", "copper", "COD", None),
        ],
    ),
]
FRENCH: list[tuple[list[str], list[Told]]] = [
    (
        [
            "Le Maroc a produit 30 millions de tonnes de phosphates en 2024, en hausse de 11 % par rapport aux 27 millions "
            "de tonnes de 2023. Le groupe a réalisé 9,8 milliards de dollars de ventes à l'export."
        ],
        [
            (30e6, "tonnes", "phosphate-rock", "MAR", "2024"),
            (27e6, "tonnes", "phosphate-rock", "MAR", "2023"),
            (9.8e9, "usd", "phosphate-rock", "MAR", "2024"),
        ],
    ),
    (
        [
            "La RDC a exporté 3,39 millions de tonnes de cuivre l'an dernier, pour 28,6 milliards USD. Le cobalt, avec "
            "82 000 tonnes, n'a rapporté que 1,9 milliard.",
            "Le pays assure 72 % de la production mondiale de cobalt, devant l'Indonésie (12 %).",
        ],
        [
            (3.39e6, "tonnes", "copper", "COD", "2025"),
            (28.6e9, "usd", "copper", "COD", "2025"),
            (82000, "tonnes", "cobalt", "COD", "2025"),
            (1.9e9, "usd", "cobalt", "COD", "2025"),
            (72, "percent", "cobalt", "COD", None),
            (12, "percent", "cobalt", "IDN", None),
        ],
    ),
    (
        [
            "Premier producteur africain d'or devant le Mali, le Ghana en a sorti 149 tonnes en 2024. Le Mali, lui, a vu sa "
            "production chuter à 51 tonnes, contre 66,5 tonnes en 2023."
        ],
        [
            (149, "tonnes", "gold", "GHA", "2024"),
            (51, "tonnes", "gold", "MLI", "2024"),
            (66.5, "tonnes", "gold", "MLI", "2023"),
        ],
    ),
]
PORTUGUESE: list[tuple[list[str], list[Told]]] = [
    (
        [
            "O Brasil produziu 100 mil toneladas de nióbio em 2024, cerca de 91% da oferta mundial. As reservas brasileiras "
            "somam 16 milhões de toneladas."
        ],
        [
            (100000, "tonnes", "niobium", "BRA", "2024"),
            (91, "percent", "niobium", "BRA", "2024"),
            (16e6, "tonnes", "niobium", "BRA", None),
        ],
    ),
    (
        [
            "Segundo o ministério, a Guiné-Conacri embarcou 182,8 milhões de toneladas de bauxite em 2025, das quais três "
            "quartos tiveram a China como destino. Em 2024 tinham sido 145 milhões de toneladas."
        ],
        [(182.8e6, "tonnes", "bauxite", "GIN", "2025"), (145e6, "tonnes", "bauxite", "GIN", "2024")],
    ),
    (
        [
            "Moçambique detém 25 milhões de toneladas de reservas de grafite, cerca de 9% do total mundial, segundo o USGS. "
            "No ano passado, extraiu 75 mil toneladas, mais do dobro das 35 mil de 2024."
        ],
        [
            (25e6, "tonnes", "graphite", "MOZ", None),
            (9, "percent", "graphite", "MOZ", None),
            (75000, "tonnes", "graphite", "MOZ", "2025"),
            (35000, "tonnes", "graphite", "MOZ", "2024"),
        ],
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), ENGLISH)
def test_english(paragraphs: list[str], expected: list[Told]) -> None:
    assert told(*paragraphs) == expected


@pytest.mark.parametrize(("paragraphs", "expected"), FRENCH)
def test_french(paragraphs: list[str], expected: list[Told]) -> None:
    assert told(*paragraphs, language="fr") == expected


@pytest.mark.parametrize(("paragraphs", "expected"), PORTUGUESE)
def test_portuguese(paragraphs: list[str], expected: list[Told]) -> None:
    assert told(*paragraphs, language="pt") == expected

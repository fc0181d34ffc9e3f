"""Of which mineral a number is."""

import pytest

from tests.deals.extraction.reading import told


def minerals(*paragraphs: str, language: str = "en", title: str = "") -> list[str | None]:
    return [one[2] for one in told(*paragraphs, language=language, title=title)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Burundi shipped 120 tonnes of coltan, 310 tonnes of cassiterite and 45 tonnes of wolfram.", "en", ["tantalum", "tin", "tungsten"]),
        ("Gold earned Rwanda $1.5bn, coltan $99m, cassiterite $96m.", "en", ["gold", "tantalum", "tin"]),
        ("Exports came to $1.5bn for gold, followed by coltan ($99 million).", "en", ["gold", "tantalum"]),
        ("Copper and cobalt output reached 3.1 million and 220,000 tonnes respectively.", "en", ["copper", "cobalt"]),
        ("Rwanda earned $1.7 billion from minerals last year.", "en", ["all-minerals"]),
        ("Zhejiang Huayou Cobalt spent $300 million on its lithium plant.", "en", ["lithium"]),
        ("Le pays a vendu 51 tonnes d'or et 30 tonnes d'argent.", "fr", ["gold", "silver"]),
        ("Le chemin de fer a transporté 9,3 millions de tonnes de manganèse.", "fr", ["manganese"]),
        ("Foram 952 toneladas de ilmenite e 51 toneladas de zircão, contra, respectivamente, 1.008 e 50 toneladas.", "pt", ["ilmenite", "zircon"] * 2),
        ("Moçambique vendeu 12 toneladas de ouro e 40 mil toneladas de grafite.", "pt", ["gold", "graphite"]),
        ("O caminho de ferro levou 9 mil toneladas de cobre.", "pt", ["copper"]),
    ],
)  # fmt: skip
def test_in_the_sentence(text: str, language: str, expected: list[str]) -> None:
    assert minerals(text, language=language) == expected


def test_carried_over_from_the_sentence_before() -> None:
    assert minerals("Namibia sells uranium. It shipped 7,333 tonnes last year.") == ["uranium"]


def test_carried_over_from_the_title() -> None:
    assert minerals("Output came to 7,333 tonnes.", title="Namibia's uranium year") == ["uranium"]


def test_known_by_the_mine() -> None:
    assert minerals("Lukolo turned out 17,300 tonnes.") == ["tin"]


def test_respectively_after_a_list_in_the_sentence_before() -> None:
    text = "La mine a livré 228 000 tonnes de cuivre et 29 700 tonnes de cobalt. Sa voisine affiche respectivement 125 600 et 31 300 tonnes."
    assert minerals(text, language="fr")[2:] == ["copper", "cobalt"]


def test_money_of_no_named_mineral() -> None:
    assert minerals("The bank lent $553 million for a railway in Angola.") == [None]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Le secteur cuprifère zambien a livré 3 tonnes.", "fr", ["copper"]),
        ("Zambia relies on the red metal; it shipped 820 tonnes.", "en", ["copper"]),
        ("South Africa delivered 130 tonnes of platinum and its sister metals.", "en", ["platinum-group-metals"]),
        ("The DRC sells copper and cobalt. Of the former it shipped 3 tonnes, of the latter 2 tonnes.", "en", ["copper", "cobalt"]),
        ("In Zambia the lead and zinc lines (rated 15,000 and 9,000 tonnes) stand idle.", "en", ["lead", "zinc"]),
    ],
)  # fmt: skip
def test_by_another_word(text: str, language: str, expected: list[str]) -> None:
    assert minerals(text, language=language) == expected


def test_a_heading_governs_what_follows() -> None:
    paragraphs = (
        "Tin",
        "Rwanda shipped 5 tonnes.",
        "Burundi shipped 3 tonnes.",
        "Cobalt",
        "Zambia shipped 2 tonnes.",
    )
    assert minerals(*paragraphs) == ["tin", "tin", "cobalt"]

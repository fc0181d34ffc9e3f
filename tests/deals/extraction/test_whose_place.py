"""Of which place a number is."""

import pytest

from tests.deals.extraction.reading import found, told


def places(*paragraphs: str, language: str = "en", title: str = "") -> list[str | None]:
    return [one[3] for one in told(*paragraphs, language=language, title=title)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Rwanda supplies 9% of the world's tantalum, after Australia (54%) and the DRC (11%).", "en", ["RWA", "AUS", "COD"]),
        ("China's CMOC dug 61,000 tonnes of cobalt in the Democratic Republic of Congo.", "en", ["COD"]),
        ("The Australian company Northpit mined 900 tonnes of tin in Namibia.", "en", ["NAM"]),
        ("Guinea shipped 90 million tonnes of bauxite to China.", "en", ["GIN"]),
        ("World output of tin came to 300,000 tonnes.", "en", ["WLD"]),
        ("Madagascar and Mozambique supply 5.6 and 4.7 percent of the world's graphite respectively.", "en", ["MDG", "MOZ"]),
        ("Switzerland took 45 percent of the copper that Zambia sold.", "en", ["ZMB"]),
        ("Katanga's mines dug 12,000 tonnes of cobalt.", "en", ["COD"]),
        ("For palladium Russia led with 80 tonnes, ahead of South Africa's 70 tonnes.", "en", ["RUS", "ZAF"]),
        ("It is the largest graphite mine outside China, and Mozambique has reserves of 107 million tonnes.", "en", ["MOZ"]),
        ("Tajikistan dug 17,000 tonnes (17%) of antimony.", "en", ["TJK", "TJK"]),
        ("Zambia dug 3 million tonnes of copper, and the world 23 million tonnes.", "en", ["ZMB", "WLD"]),
        ("L'australien Northpit a extrait 900 tonnes d'étain en Namibie.", "fr", ["NAM"]),
        ("La production mondiale d'étain a atteint 300 000 tonnes.", "fr", ["WLD"]),
        ("Le Niger reste loin du Kazakhstan, qui extrait 21 000 tonnes d'uranium.", "fr", ["KAZ"]),
        ("A chinesa Dingsheng exportou 478 mil toneladas de ilmenite de Moçambique.", "pt", ["MOZ"]),
        ("Índia e Austrália, com 6,9 milhões e 5,7 milhões de toneladas de terras raras, seguem.", "pt", ["IND", "AUS"]),
    ],
)  # fmt: skip
def test_in_the_sentence(text: str, language: str, expected: list[str]) -> None:
    assert places(text, language=language) == expected


def test_a_site_brings_its_country() -> None:
    (figure,) = found("Lukolo turned out 17,300 tonnes of tin.").figures
    assert (figure.place, figure.site) == ("COD", "lukolo")


def test_carried_over() -> None:
    assert places("Zambia wants to grow. Copper output came to 890,346 tonnes.") == ["ZMB"]


def test_a_new_paragraph_returns_to_the_country_of_the_title() -> None:
    paragraphs = ("China dug 1,200 tonnes of tin.", "Tin output came to 900 tonnes.")
    assert places(*paragraphs, title="Rwanda's tin") == ["CHN", "RWA"]


def test_the_partner_of_an_export() -> None:
    (figure,) = found("Guinea exported 90 million tonnes of bauxite to China.").figures
    assert figure.partner == "CHN"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Globally, mines dug 290 tonnes of cobalt, and the DRC 220 tonnes.", "en", ["WLD", "COD"]),
        ("À l'échelle de la planète, 23 tonnes de cuivre ont été extraites.", "fr", ["WLD"]),
        ("Zambia dug 890 tonnes of copper. The market faces a deficit of 150 tonnes.", "en", ["ZMB", "WLD"]),
        ("Ghana, whose manganese reserves are larger than Togo's (5 Mt) or Benin's (2 Mt), dug 40 tonnes.", "en", ["TGO", "BEN", "GHA"]),
        ("Mali sells gold. China took 45% of Rwanda's coltan.", "en", ["RWA"]),
    ],
)  # fmt: skip
def test_whose_the_goods_are(text: str, language: str, expected: list[str]) -> None:
    assert [one[3] for one in told(text, language=language)] == expected

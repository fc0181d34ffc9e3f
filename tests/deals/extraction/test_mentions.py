"""Names in a text."""

import pytest

from deals.extraction.mentions import mentions_of
from tests.deals.extraction.reading import lexicon


def keys(text: str) -> list[str]:
    return [one.name.key for one in mentions_of(text, lexicon())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Democratic Republic of Congo", ["COD"]),
        ("the Republic of Congo", ["COG"]),
        ("Guinea-Bissau and Guinea", ["GNB", "GIN"]),
        ("la République démocratique du Congo", ["COD"]),
        ("a Guiné-Conacri e Moçambique", ["GIN", "MOZ"]),
        ("a Zambian mine", ["ZMB"]),
        ("une mine zambienne", ["ZMB"]),
        ("minas moçambicanas", ["MOZ"]),
        ("Kinshasa said", ["COD"]),
        ("the U.S. and the US", ["USA", "USA"]),
        ("coltan, cassiterite and wolfram", ["tantalum", "tin", "tungsten"]),
        ("étain, tungstène, terres rares", ["tin", "tungsten", "rare-earths"]),
        ("estanho, volfrâmio, terras raras", ["tin", "tungsten", "rare-earths"]),
        ("Ada Mwansa, whom Mwansa's aides praise", ["ada-mwansa", "ada-mwansa"]),
        ("Lukolo", ["lukolo"]),
        ("the DDB", ["delta-bank"]),
    ],
)
def test_names(text: str, expected: list[str]) -> None:
    assert keys(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "they told us",
        "to polish copies",
        "LUANDA - A loan was signed",
        "US$ is a sign",
        "it may lead to more",
        "or so",
    ],
)
def test_no_names(text: str) -> None:
    assert keys(text) == []


def test_a_name_inside_a_longer_one_is_not_named() -> None:
    assert keys("Delta Development Bank") == ["delta-bank"]

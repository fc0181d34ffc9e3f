"""Who reported it first, in the ways in which newspapers say so."""

import pytest

from articles.reading import read
from articles.reading.guesses import CREDIT, HEADER, SAID
from articles.reading.origins import origin_in
from tests.articles.reading.pages import text


@pytest.mark.parametrize(
    ("sentence", "origin"),
    [
        ("KINSHASA (Reuters) - The minister left.", "Reuters"),
        ("KINSHASA, April 9 (Reuters) – The minister left.", "Reuters"),
        ("Maputo, Aug. 20, 2025 (Lusa) - The ship sailed.", "Lusa"),
        ("The minister left.\n\nS.S/REUTERS", "Reuters"),
        ("The minister left.\n\nSource: AFP", "AFP"),
        ("The minister left.\n\nAvec l'AFP", "AFP"),
        ("The minister left.\n\n© AFP", "AFP"),
        ("The minister left.\n\nReuters", "Reuters"),
        ("The minister left.\n\nOriginal Source: www.mining.example", "www.mining.example"),
    ],
)
def test_a_credit(sentence: str, origin: str) -> None:
    assert origin_in(sentence) == (origin, CREDIT)


@pytest.mark.parametrize(
    ("sentence", "origin"),
    [
        ("Two people told Reuters that nothing was signed.", "Reuters"),
        ("Reuters reported on Monday that nothing was signed.", "Reuters"),
        ("Reuters said nothing was signed.", "Reuters"),
        ("Nothing was signed, according to the Financial Times.", "Financial Times"),
        ("Rien n'est signé, selon Reuters.", "Reuters"),
        ("« Rien n'est signé », a-t-il déclaré à l’AFP.", "AFP"),
        ("Nada foi assinado, segundo a Reuters.", "Reuters"),
        ("Nada foi assinado, disse à Lusa o ministro.", "Lusa"),
    ],
)
def test_whom_a_text_says_was_told(sentence: str, origin: str) -> None:
    assert origin_in(sentence) == (origin, SAID)


@pytest.mark.parametrize(
    "sentence",
    [
        "The agency has an office near the Reuters building.",
        "An apple a day, he said, keeps the minister away.",
        "Source: people close to the talks.",
        "The court of appeal said nothing.",
    ],
)
def test_texts_that_name_nobody(sentence: str) -> None:
    assert origin_in(sentence) is None


@pytest.mark.parametrize(
    ("line", "publisher", "origin"),
    [
        ("Reuters via Zawya", "Zawya", "Reuters"),
        ("Miningmx (citing Reuters)", "Miningmx", "Reuters"),
        ("Bloomberg via Mining Weekly (Creamer Media)", "Mining Weekly (Creamer Media)", "Bloomberg"),
    ],
)
def test_a_publisher_that_names_its_source(line: str, publisher: str, origin: str) -> None:
    found = read(f"Title: Visit ends\nPublisher: {line}\n\n{text()}")

    assert found.publisher == (publisher, HEADER)
    assert found.origin == (origin, HEADER)


def test_a_publisher_is_not_its_own_origin() -> None:
    assert (
        read(f"Title: Visit ends\nPublisher: Reuters\n\n{text('Two people told Reuters so.')}").origin is None
    )

"""Where sentences end."""

import pytest

from deals.extraction.sentences import sentence_at, sentences_of


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It rose. It fell.", 2),
        ("The U.S. Senate met Mr. Banda of Northpit Ltd. in Nov. 2025.", 1),
        ("It dug 1.5 tonnes. Then 2.5.", 2),
        ("One sold tin; another sold gold.", 2),
        ("« Oui. » Puis rien.", 2),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(sentences_of(text)) == count


def test_sentence_at_a_character() -> None:
    text = "It rose. It fell."
    start, end = sentence_at(text, 12)
    assert text[start:end] == "It fell."


def test_a_table_without_full_stops_is_cut_at_blanks() -> None:
    text = "tin 5,000 " * 500
    parts = sentences_of(text)
    assert max(end - start for start, end in parts) <= 900
    assert "".join(text[start:end] for start, end in parts) == text

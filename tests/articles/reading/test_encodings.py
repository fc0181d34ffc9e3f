"""Bytes of any program, and bytes that are no text."""

import pytest

from articles.reading import UnreadableError, decode

WORDS = "L’accord « minéraux » coûte 5 € à la République"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_a_text_in_any_usual_encoding(encoding: str) -> None:
    assert decode(WORDS.encode(encoding)) == WORDS


def test_what_the_page_declares_counts() -> None:
    page = '<meta charset="windows-1250">Łódź'

    assert decode(page.encode("cp1250")) == page


def test_what_the_server_declares_counts() -> None:
    assert decode("Москва".encode("koi8-r"), "text/html; charset=KOI8-R") == "Москва"


def test_latin_1_on_the_web_is_cp1252() -> None:
    page = '<meta charset="iso-8859-1">“5 €”'

    assert decode(page.encode("cp1252")) == page


@pytest.mark.parametrize("declared", ["no-such-thing", "utf-8", "utf-16", "rot13", "hex"])
def test_a_false_declaration_does_no_harm(declared: str) -> None:
    page = f'<meta charset="{declared}">é'

    assert decode(page.encode("cp1252")) == page


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "zip"),
        (b"\xd0\xcf\x11\xe0....", "office"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "no text"),
        (b"text with a \x00 byte in a long enough line of letters", "no text"),
        (bytes(range(32)) * 9, "no text"),
    ],
)
def test_what_is_no_text_is_named_with_the_remedy(raw: bytes, words: str) -> None:
    with pytest.raises(UnreadableError, match=rf"{words}.*paste"):
        decode(raw)


def test_a_stray_control_character_is_dropped() -> None:
    assert decode(b"Talks\x0c about tin") == "Talks\x0c about tin"
    assert decode(b"Talks \x02about tin, copper, cobalt. " + b"x" * 300)[:15] == "Talks about tin"

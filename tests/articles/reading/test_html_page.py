"""A saved page: its article alone, and what it tells of itself."""

import pytest

from articles.reading import UnreadableError, read
from articles.reading.guesses import CANONICAL, META, PAGE, SAVED_FROM, STRUCTURED
from tests.articles.reading import pages
from tests.articles.reading.pages import HEAD, SENTENCES, web_page


def test_menus_comments_and_imprint_are_left_out() -> None:
    body = read(web_page()).body

    assert all(sentence in body for sentence in SENTENCES)
    assert [word for word in ("Sport", "cookies", "Ten goals", "First!", "Copyright") if word in body] == []


def test_each_paragraph_of_the_page_is_a_paragraph() -> None:
    assert [each for each in read(web_page()).paragraphs if each in SENTENCES] == SENTENCES


def test_a_page_tells_of_itself_in_its_meta_tags() -> None:
    found = read(web_page())

    assert found.title == ("Smelter visit ends without a deal", META)
    assert found.publisher == ("The Ruzizi Gazette", META)
    assert found.date == ("2025-05-12", META)
    assert found.language == ("en", PAGE)
    assert found.url == ("https://www.gazette.example/news/smelter-visit", CANONICAL)


def test_a_page_tells_of_itself_in_structured_data() -> None:
    found = read(web_page(pages.STRUCTURED))

    assert found.title == ("Smelter visit ends without a deal", STRUCTURED)
    assert found.publisher == ("The Ruzizi Gazette", STRUCTURED)
    assert found.date == ("2025-05-12", STRUCTURED)
    assert found.url == ("https://gazette.example/news/smelter-visit", STRUCTURED)


@pytest.mark.parametrize(
    "data", ["{", "[" * 5000, '{"@graph": [1, null, "x"]}', '{"@type": "NewsArticle"}', "7"]
)
def test_structured_data_that_is_none_does_no_harm(data: str) -> None:
    found = read(web_page(f'<script type="application/ld+json">{data}</script>'))

    assert found.title == ("Smelter visit ends without a deal", PAGE)


def test_the_browsers_note_tells_where_a_page_was_saved() -> None:
    page = web_page("").replace(
        "<html", "<!-- saved from url=(0031)https://gazette.example/smelter --><html", 1
    )

    assert read(page).url == ("https://gazette.example/smelter", SAVED_FROM)


def test_a_canonical_link_to_the_front_page_is_no_address_of_an_article() -> None:
    head = '<link rel="canonical" href="https://gazette.example/"><meta property="og:url" content="/smelter">'

    assert read(web_page(head)).url is None


def test_words_outweigh_what_the_page_says_of_its_language() -> None:
    french = (
        "<p>Une délégation de la capitale a visité la nouvelle fonderie et elle est repartie sans accord.</p>"
    )

    found = read(web_page(HEAD, french * 3, lang="en"))

    assert found.language
    assert found.language.value == "fr"


@pytest.mark.parametrize(
    "page",
    [
        "<html><body></body></html>",
        "<html><body><nav><a href='/'>Home</a></nav></body></html>",
        "<p></p><p></p>",
        "<div>" * 20_000 + "</div>",
    ],
)
def test_a_page_without_an_article_says_what_to_do(page: str) -> None:
    with pytest.raises(UnreadableError, match="paste"):
        read(page)

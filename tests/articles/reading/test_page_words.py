"""What stands round an article on its page is left out of a pasted text; what is its own stays."""

import pytest

from articles.reading import read
from articles.reading.page_words import is_page_word
from tests.articles.reading.pages import SENTENCES, text


@pytest.mark.parametrize(
    "line",
    [
        "Leave a comment",
        "Leave a Reply",
        "3 Comments",
        "Share this:",
        "Share this article",
        "Click to share on X",
        "Read more",
        "READ MORE »",
        "Read also:",
        "Scroll to Top",
        "Advertisement",
        "Related articles",
        "Like this:",
        "Loading…",
        "Follow us on WhatsApp",
        "Laisser un commentaire",
        "Partager cet article",
        "À lire aussi :",
        "Publicité",
        "Lire la suite",
        "Deixe um comentário",
        "Compartilhe",
        "Leia também",
        "Publicidade",
        "Ler mais…",
    ],
)
def test_lines_of_the_page(line: str) -> None:
    assert is_page_word(line)


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell.",
        "Read more copper output into this and the figure doubles.",
        "Comments by the minister were brief.",
        "Related parties sold the mine.",
        "Previous owners left in 2019.",
        "Tags of two countries were mixed.",
        "Partager les revenus reste difficile.",
        "Publicidade enganosa foi proibida no sector.",
        "Next year the mine will open.",
        "",
    ],
)
def test_sentences_with_such_words_stay(line: str) -> None:
    assert not is_page_word(line)


def test_a_pasted_text_is_rid_of_them_wherever_they_stand() -> None:
    pasted = text("Smelter visit ends without a deal").replace("\n\n", "\n\nShare this:\n\n", 1)

    assert list(read(f"{pasted}\n\nScroll to Top\n\nLeave a comment").paragraphs) == SENTENCES

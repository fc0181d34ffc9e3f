"""A pasted text: header lines, or what the first lines give away; and its paragraphs."""

import datetime

import pytest

from articles.reading import UnreadableError, read
from articles.reading.guesses import ADDRESS, COMMON_WORDS, FIRST_LINES, GIVEN, HEADER, LATEST_DAY
from tests.articles.reading.pages import SENTENCES, text

HEADERS = """Title: Smelter visit ends without a deal
Publisher: The Ruzizi Gazette
Date: 2025-05
URL: https://gazette.example/news/smelter-visit
Language: en
Text-status: digest

"""


def test_header_lines_are_read_and_are_no_paragraph() -> None:
    found = read(HEADERS + text())

    assert found.title == ("Smelter visit ends without a deal", HEADER)
    assert found.publisher == ("The Ruzizi Gazette", HEADER)
    assert found.date == ("2025-05", HEADER)
    assert found.url == ("https://gazette.example/news/smelter-visit", HEADER)
    assert found.language == ("en", HEADER)
    assert list(found.paragraphs) == SENTENCES


def test_a_header_that_says_none_says_nothing() -> None:
    found = read(HEADERS.replace("Smelter visit ends without a deal", "None") + text())

    assert found.title is None


def test_one_line_with_a_colon_is_the_articles_own() -> None:
    title = read(text("Source: close to the talks, a deal is far away")).title

    assert title
    assert title.value.startswith("Source: close")


def test_a_bare_text_has_its_title_and_day_in_the_first_lines() -> None:
    found = read(text("Smelter visit ends without a deal", "By our staff | 12 May 2025 at 08:30"))

    assert found.title == ("Smelter visit ends without a deal", FIRST_LINES)
    assert found.date == ("2025-05-12", FIRST_LINES)
    assert found.language == ("en", COMMON_WORDS)
    assert found.paragraphs[0] == SENTENCES[0]


@pytest.mark.parametrize(
    "first", ["A sentence is no title.", "“A quotation is no title”", "One, two,", "x " * 150]
)
def test_what_is_no_heading_is_no_title(first: str) -> None:
    assert read(text(first)).title is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published: April 9, 2025", "2025-04-09"),
        ("Apr. 9, 2025, 10:15 GMT", "2025-04-09"),
        ("Wednesday, 9th April 2025", "2025-04-09"),
        ("Publié le 1er août 2025 à 10h", "2025-08-01"),
        ("9 de abril de 2025", "2025-04-09"),
        ("2025-04-09T10:00:00Z", "2025-04-09"),
        ("09/04/2025", "2025-04-09"),
        ("31 February 2025", None),
        ("04/13/2025", None),
        ("in April 2025", None),
    ],
)
def test_days_as_newspapers_write_them(line: str, day: str | None) -> None:
    found = read(text("Smelter visit ends without a deal", line))

    assert (found.date.value if found.date else None) == day


def test_a_dateline_tells_the_day_and_a_sentence_about_another_day_does_not() -> None:
    dateline = f"Maputo, Aug. 20, 2025 (Lusa) - {SENTENCES[0]} {SENTENCES[1]}"
    sentence = f"The first talks, on 3 March 2024, came to nothing, and nobody minded. {SENTENCES[1]}"

    assert read(text("Visit ends without a deal", dateline)).date == ("2025-08-20", FIRST_LINES)
    assert read(text("Visit ends without a deal", sentence)).date == ("2024-03-03", LATEST_DAY)


def test_a_day_after_today_is_no_day_of_publication() -> None:
    sentence = f"The plant is to open on 3 March 2031, says a plan that nobody believes in. {SENTENCES[1]}"

    assert read(text(sentence), today=datetime.date(2025, 6, 1)).date is None


def test_the_address_tells_what_the_text_does_not() -> None:
    found = read(
        text(), "https://www.gazette.example/2025/05/12/smelter-visit-ends-without-deal.html?fbclid=1"
    )

    assert found.url == (
        "https://www.gazette.example/2025/05/12/smelter-visit-ends-without-deal.html",
        GIVEN,
    )
    assert found.title == ("Smelter visit ends without deal", ADDRESS)
    assert found.publisher == ("gazette.example", ADDRESS)
    assert found.date == ("2025-05-12", ADDRESS)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "byline", ["By our staff, 10 March 2026", "Par la rédaction\n10 mars 2026", "10/03/2026"]
)
def test_heading_and_byline_are_no_paragraphs(gap: str, byline: str) -> None:
    below = "The board counted every shipment of the year. " * 3
    found = read(f"Rwanda counts its tin{gap}{byline}{gap}{below}\n\n{below}")

    assert found.title
    assert found.title.value == "Rwanda counts its tin"
    assert found.paragraphs == (below.strip(), below.strip())


def test_a_sentence_that_names_a_day_stays_a_paragraph() -> None:
    first = "By 10 March 2026 the mine had shipped all that it had promised to the smelter abroad."
    assert read(f"{first}\n\nMore is to come in the next months of this year.").paragraphs[0] == first


def test_lines_without_blank_ones_between_are_paragraphs() -> None:
    assert list(read("\n".join(SENTENCES)).paragraphs) == SENTENCES


def test_long_lines_below_a_title_are_paragraphs_and_broken_lines_are_one() -> None:
    long_lines = "The title of the text\n\n" + "\n".join(SENTENCES)
    broken = "The title of the text\n\n" + "\n".join(" ".join(SENTENCES).replace(", ", ",\n").split("\n"))

    assert list(read(long_lines).paragraphs) == SENTENCES
    assert len(read(broken).paragraphs) == 1


@pytest.mark.parametrize("words", ["", "   ", "Too short.", "\n" * 500])
def test_what_is_too_short_says_so(words: str) -> None:
    with pytest.raises(UnreadableError, match="at least 20 words"):
        read(words)

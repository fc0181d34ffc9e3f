"""A text that was pasted: with header lines, or bare as a browser copies it."""

import re

from articles.paragraphs import paragraphs
from articles.reading.dates import first_day
from articles.reading.guesses import FIRST_LINES, HEADER, Guess, Reading, guess
from articles.reading.origins import parted
from articles.reading.page_words import is_page_word

HEADERS = {
    "title": ("title", "headline", "titre", "título", "titulo"),
    "publisher": ("publisher", "source", "outlet", "éditeur", "média", "fonte", "editor"),
    "date": ("date", "published", "data"),
    "url": ("url", "link", "address", "lien", "adresse"),
    "language": ("language", "langue", "língua", "idioma"),
}
FIELD_OF = {word: field for field, words in HEADERS.items() for word in words}
LINE = re.compile(r"(?P<name>[^\W\d_][\w -]{1,20}):[ \t]*(?P<value>.*)")
NOTHING = {"", "none", "null", "n/a", "-", "unknown"}
PLAIN_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
LANGUAGE = re.compile(r"[a-z]{2,3}")
LONGEST_TITLE = 200
LONGEST_BYLINE = 160
FIRST_BLOCKS = 8
DATELINE = 90
BYLINE = re.compile(r"(?:by|par|por|de notre|da nossa|from our)\s+\S.*", re.IGNORECASE)
LONGEST_DATE_LINE = 8  # words: more of them are a sentence that names a day
WRAPPED = 100  # characters: lines that are shorter on average were broken by a program, not by the author


def blocks_of(text: str) -> tuple[str, ...]:
    """Part a text into its paragraphs; lines within a block count as paragraphs where they are long.

    Lines of the page round the article, such as "Share this", are left out.
    """
    every = re.split(r"\n\s*\n", text.replace("\r\n", "\n").replace("\r", "\n").strip())
    blocks = [block for block in every if not is_page_word(block)]
    return tuple(paragraph for block in blocks for paragraph in _lines_of(block))


def _lines_of(block: str) -> list[str]:
    """Give the paragraphs of a block; a byline within it parts a heading above from the text below."""
    lines = [line.strip() for line in block.split("\n") if line.strip()]
    for number, line in enumerate(lines):
        if len(lines) > 1 and _is_byline(line):
            around = ("\n".join(lines[:number]), "\n".join(lines[number + 1 :]))
            above, below = (_lines_of(part) if part else [] for part in around)
            return [*above, line, *below]
    written = len(lines) > 1 and sum(map(len, lines)) / len(lines) > WRAPPED
    return paragraphs("\n\n".join(lines) if written else " ".join(lines))


def headers_of(text: str) -> tuple[dict[str, str], str]:
    """Give the header lines above a text, by field, and the text below; none unless there are two."""
    head, _gap, rest = text.replace("\r\n", "\n").lstrip().partition("\n\n")
    matches = [LINE.fullmatch(line.strip()) for line in head.split("\n")]
    found: dict[str, str] = {}
    for match in matches:
        field = FIELD_OF.get(match["name"].strip().lower()) if match else None
        if match and field:
            found.setdefault(field, match["value"].strip())
    if len(found) < 2 or not all(matches):  # noqa: PLR2004 - one line alone may be the article's own
        return {}, text
    return {field: value for field, value in found.items() if value.lower() not in NOTHING}, rest


def read_text(text: str) -> Reading:
    """Read a text by its header lines, else by its first lines."""
    headers, below = headers_of(text)
    blocks = blocks_of(below)
    if not headers:
        return _bare(blocks)
    publisher, origin = parted(headers.get("publisher", ""))
    date = headers.get("date", "")
    language = headers.get("language", "").lower()
    return Reading(
        blocks,
        title=guess(headers.get("title"), HEADER),
        publisher=guess(publisher, HEADER),
        origin=origin,
        date=guess(date if PLAIN_DATE.fullmatch(date) else first_day(date), HEADER),
        language=guess(language if LANGUAGE.fullmatch(language) else "", HEADER),
        url=guess(headers.get("url"), HEADER),
    )


def _is_byline(line: str) -> bool:
    """Tell whether a line says who wrote or when, and nothing more."""
    dated = len(line.split()) <= LONGEST_DATE_LINE and bool(first_day(line))
    signed = bool(BYLINE.fullmatch(line)) and not line.endswith(".")
    return len(line) <= LONGEST_BYLINE and (dated or signed)


def _bare(blocks: tuple[str, ...]) -> Reading:
    """Read a text without header lines; its heading and byline are none of its paragraphs."""
    title = _title(blocks)
    text = list(blocks[1:] if title else blocks)
    while len(text) > 1 and _is_byline(text[0]):
        del text[0]
    return Reading(tuple(text), title=title, date=_date(blocks))


def _title(blocks: tuple[str, ...]) -> Guess | None:
    """Take the first line that looks like a heading: short, no sentence, longer text below."""
    if len(blocks) < 2:  # noqa: PLR2004 - a title and something below it
        return None
    first = blocks[0]
    sentence = first.rstrip("\"”’»' ").endswith((".", ",", ";", ":")) or first.startswith(("“", '"', "«"))
    heading = len(first) <= LONGEST_TITLE and not sentence and len(first.split()) > 2  # noqa: PLR2004
    return guess(first, FIRST_LINES) if heading else None


def _date(blocks: tuple[str, ...]) -> Guess | None:
    """Take the day from a line of author and date, or from before the first words of the text."""
    for block in blocks[:FIRST_BLOCKS]:
        place = block if len(block) <= LONGEST_BYLINE else block[:DATELINE]
        long_text = len(block) > LONGEST_BYLINE
        if long_text and not re.search(r"\s[-–—]\s|\)\s*[-–—:]", place):
            continue
        if day := first_day(place):
            return Guess(day, FIRST_LINES)
    return None

"""A page as a reader has it: the texts with digits in its main part, and the facts that they stand by."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any, NamedTuple

from lxml import html

from tests import traced_package as package

# Chrome: nothing in these tells of the world.
SKIPPED = {"form", "svg", "script", "nav", "select", "button"}
APART = {
    "chart",
    "basis",
}  # charts have checks of their own; the basis of a chart is told in the codebook's words
BLOCKS = {"li", "tr", "dd", "p", "h1", "h2", "h3", "section", "caption"}
LINKED = re.compile(r"/(deals|articles|sites|minerals|actors|countries)/([^/?#]+)/")


class Text(NamedTuple):
    """A piece of text with a digit in it, and the element that holds it."""

    words: str
    element: Any


class Page:
    """One page, parsed."""

    def __init__(self, address: str, content: str) -> None:
        self.address = address
        tree = html.fromstring(content)
        self.links = [str(link) for link in tree.xpath("//a/@href")]
        self.main = tree.get_element_by_id("main")

    @cached_property
    def subject(self) -> list[str]:
        """The words of the row that the page is about, of an article also its addresses."""
        match = LINKED.match(self.address)
        row = package.index(match[1]).get(match[2], {}) if match else {}
        addresses = [row[column] for column in ("url", "archived_url") if row.get(column)]
        return [*_words_of_link(self.address), *addresses]

    def texts(self) -> Iterator[Text]:
        """Give every piece of text with a digit; charts have checks of their own."""
        yield from _texts(self.main)

    def charts(self) -> list[Any]:
        """Give the charts of the page."""
        return list(self.main.xpath(".//figure[contains(@class, 'chart')]"))


def _texts(element: Any) -> Iterator[Text]:
    """Walk down, leaving out what is skipped."""
    if not isinstance(element.tag, str) or element.tag in SKIPPED or APART & {*classes(element)}:
        return
    pieces = [element.text, *(child.tail for child in element)]
    for piece in pieces:
        if piece and package.DIGIT.search(piece):
            yield Text(" ".join(piece.split()), element)
    for attribute in ("title", "aria-label"):
        if package.DIGIT.search(element.get(attribute, "")):
            yield Text(" ".join(element.get(attribute).split()), element)
    for child in element:
        yield from _texts(child)


def classes(element: Any) -> list[str]:
    """Give the classes of an element."""
    return str(element.get("class", "")).split()


def upward(element: Any) -> Iterator[Any]:
    """Give an element and what it stands in, up to the main part."""
    while element is not None and element.get("id") != "main":
        yield element
        element = element.getparent()


def fact_of(element: Any) -> package.Row | None:
    """Give the fact that an element stands in, or is a link to."""
    for one in upward(element):
        names = [one.get("data-fact"), one.get("id"), _anchor(one)]
        for name in filter(None, names):
            if name in package.facts():
                return package.facts()[name]
    return None


def _anchor(element: Any) -> str:
    """Give where a link within a page leads, "" for all else."""
    return str(element.get("href", "")).partition("#")[2] if element.tag == "a" else ""


def block_of(element: Any) -> Any:
    """Give the line, row or paragraph that an element stands in."""
    return next((one for one in upward(element) if one.tag in BLOCKS), element)


def words_beside(element: Any) -> Iterator[str]:
    """Give the words of all rows that a line links to, of the facts in it, and of its question."""
    block = block_of(element)
    for link in block.xpath(".//a/@href"):
        yield from _words_of_link(str(link))
    sections = [one for one in upward(element) if one.get("id", "").startswith(("question-", "number-"))]
    for place in (one for one in upward(element) if "place" in classes(one)):
        yield from package.words_of(package.index("citations")[place.get("id")])
    for section in sections:
        slug = section.get("id").removeprefix("question-")
        yield from package.words_of(package.index("questions").get(slug, {}))
    for fact in (fact for one in (block, *sections) for fact in facts_in(one)):
        yield from package.words_of(fact)


def facts_in(element: Any) -> list[package.Row]:
    """Give the facts that stand in an element."""
    names = element.xpath(".//@id | .//@data-fact | ./@id | ./@data-fact")
    return [package.facts()[name] for name in dict.fromkeys(map(str, names)) if name in package.facts()]


def _words_of_link(address: str) -> Iterator[str]:
    """Give the words of the row that a page is about; of a mineral also its other names and listings."""
    match = LINKED.match(address)
    if not match:
        return
    yield from package.words_of(package.index(match[1]).get(match[2], {}))
    if match[1] == "minerals":
        for row in (*package.table("mineral_aliases"), *package.table("critical_listings")):
            if row["mineral"] == match[2]:
                yield from package.words_of(row)


def dates_beside(page: Page, element: Any) -> set[str]:
    """Give the dates that may stand at a place: of its event, or of the article of its figure or line."""
    fact = fact_of(element)
    if fact:
        article = package.index("citations")[fact["citation"]]["article"]
        return {fact["date"] if fact["table"] == "events" else package.index("articles")[article]["date"]}
    if "listing" in classes(element.getparent()):
        return {row["date"] for row in package.table("critical_listings") if row["mineral"] in page.address}
    links = [page.address, *map(str, block_of(element).xpath(".//a/@href"))]
    named = [match[2] for link in links if (match := LINKED.match(link)) and match[1] == "articles"]
    return {package.index("articles")[name]["date"] for name in named[:1] or named}


def unexplained(words: str, known: Iterator[str]) -> str:
    """Take out of a text all that is known, longest first; give what is left if any digit is left."""
    told = {" ".join(one.split()) for one in known}
    told |= {one[0].upper() + one[1:] for one in told if one}
    for one in sorted(told, key=len, reverse=True):
        if one in words:
            words = re.sub(rf"(?<![\d.,]){re.escape(one)}(?![\d]|[.,]\d)", "", words)
    return words.strip() if package.DIGIT.search(words) else ""

"""Counts on pages: each is compared with the rows that it counts.

A check gives what is wrong, "" if nothing is, and None where the words are no count of its sort.
"""

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from tests import traced_package as package
from tests.traced_page import LINKED, Page, classes, facts_in, upward

type Length = Callable[[str], int]  # of the list at an address

LISTED = re.compile(r"([\d,]+) (entr|event|figure|actor|site|article|open conflict)")
ARTICLES = re.compile(r"(?:What )?(\d+) articles?(?: from|,) (\d+) independent")
CLAIMS = re.compile(r"(\d+) claims?, (\d+) articles?, (\d+) independent")
SOURCES = re.compile(r"(\d+) sources?, (\d+) independent(?:, range (.+)–(.+))?")
TOTAL = re.compile(r"The parts named \((.+)\) add up to (.+); the total given is (.+)\. Parts and total")


def linked(length: Length, _page: Page, element: Any, words: str) -> str | None:
    """Check a number in a link to a list: the list is as long."""
    link = next((one.get("href") for one in upward(element) if one.tag == "a"), "")
    number = re.search(r"[\d,]+", words)
    if not number or not link.startswith("/") or LINKED.match(link):
        return None
    if words.startswith("more than"):
        return "" if length(link) > _whole(number[0]) else f"{link} is no longer"
    return _compare(number[0], length(link), link)


def of_list(length: Length, page: Page, _element: Any, words: str) -> str | None:
    """Check the number of rows that a list says it has."""
    match = LISTED.match(words)
    if not match or LINKED.match(page.address) or page.address == "/":
        return None
    path = page.address.partition("?")[0]
    return _compare(match[1], length(path), path)


def of_articles(_length: Length, page: Page, _element: Any, words: str) -> str | None:
    """Check the numbers of articles and independent sources with the list on the page."""
    match = ARTICLES.match(words)
    if not match:
        return None
    links = page.main.xpath(".//h2[@id='articles' or @id='sources']/following-sibling::ul[1]/li/a/@href")
    named = {slug[2] for link in links if (slug := LINKED.match(str(link)))}
    if "These are the newest" in page.main.text_content():
        named = package.articles_about(page.address.strip("/").rpartition("/")[2])
    return _compare(match[1], len(named), "articles") + _compare(
        match[2], package.independent(named), "sources"
    )


def of_claims(_length: Length, _page: Page, element: Any, words: str) -> str | None:
    """Check how many claims answer a question, and from how many articles."""
    match = CLAIMS.match(words)
    if not match:
        return None
    section = next(one for one in upward(element) if "question" in classes(one))
    claims = facts_in(section)
    articles = _articles(claims)
    return (
        _compare(match[1], len(claims), "claims")
        + _compare(match[2], len(articles), "articles")
        + _compare(match[3], package.independent(articles), "sources")
    )


def of_sources(_length: Length, _page: Page, element: Any, words: str) -> str | None:
    """Check how many sources tell of one thing, and how far apart they lie."""
    match = SOURCES.match(words)
    if not match:
        return None
    whole = next(one for one in upward(element) if one.tag in {"details", "section"})
    items = whole.xpath(".//li[@data-fact]")
    claims = [package.facts()[item.get("data-fact")] for item in items]
    articles = _articles(claims)
    wrong = _compare(match[1], len(articles), "sources")
    wrong += _compare(match[2], package.independent(articles), "independent")
    if match[3]:
        standing = [
            Decimal(claim["value"])
            for item, claim in zip(items, claims, strict=True)
            if "revised since" not in item.text_content()
        ]
        ends = [package.read_number(end) for end in match.group(3, 4)]
        if [end and end.value for end in ends] != [min(standing), max(standing)]:
            wrong += f"range is not of {standing}"
    return wrong


def of_disputes(_length: Length, page: Page, _element: Any, words: str) -> str | None:
    """Check how many disputes a page says it has."""
    match = re.match(r"(\d+) questions? on which", words)
    return (
        _compare(match[1], len(page.main.xpath(".//section[@class='question']")), "disputes")
        if match
        else None
    )


def of_facts(_length: Length, page: Page, element: Any, words: str) -> str | None:
    """Check how many facts are drawn from an article, on its page and in the list of articles."""
    own = re.match(r"(\d+) facts? drawn", words)
    in_list = re.fullmatch(r"\d+", words) if page.address.startswith("/articles/") else None
    if not own and not in_list:
        return None
    links = [page.address] if own else element.getparent().xpath("./th/a/@href")
    slug = LINKED.match(str(links[0]))[2]  # type: ignore[index]  # every such row has its link
    return _compare((own or in_list).group(0).split()[0], package.drawn_from(slug), f"facts of {slug}")  # type: ignore[union-attr]


def of_same_source(length: Length, _page: Page, element: Any, words: str) -> str | None:
    """Check how many other articles come from one reporter: the list it leads to has one more."""
    match = re.match(r"(\d+) other articles? on record come", words)
    return _compare(match[1], length(element.get("href")) - 1, "others") if match else None


def everything(_length: Length, page: Page, _element: Any, words: str) -> str | None:
    """Check the number of independent sources of all articles."""
    match = re.fullmatch(r"from (\d+) independent sources\.", words)
    if not match or page.address != "/":
        return None
    return _compare(match[1], package.independent(set(package.index("articles"))), "independent")


def coordinates(_length: Length, page: Page, _element: Any, words: str) -> str | None:
    """Check where a site lies."""
    site = package.index("sites").get(page.address.removeprefix("/sites/").strip("/"))
    if not site or not re.fullmatch(r"-?[\d.]+, -?[\d.]+", words):
        return None
    shown = [Decimal(number) for number in words.split(", ")]
    return "" if shown == [Decimal(site["latitude"]), Decimal(site["longitude"])] else "lies elsewhere"


def last_source(_length: Length, page: Page, element: Any, words: str) -> str | None:
    """Check when an article last told of a deal."""
    row = next((one for one in upward(element) if one.tag in {"tr", "dd", "p"}), element)
    links = [*map(str, row.xpath(".//a/@href")), page.address]
    deals = [match[2] for link in links if (match := LINKED.match(link)) and match[1] == "deals"]
    months = {package.last_source(deal) for deal in deals[:1]}
    shown = re.fullmatch(r"(?:quiet: no source since )?([A-Z][a-z]+ \d{4})", words)
    return ("" if shown[1] in months else f"last source is of {months}") if shown and months else None


def sums(_length: Length, _page: Page, element: Any, words: str) -> str | None:
    """Check the sum of the parts beside a published total."""
    match = TOTAL.search(words)
    if not match:
        return None
    total = facts_in(next(one for one in upward(element) if one.get("data-fact")))[0]
    names = {row["name"]: row["slug"] for row in package.table("minerals")}
    minerals = {names[name] for name in match[1].split(", ")}
    alike = ("country", "measure", "period")
    parts = {
        row["mineral"]: Decimal(row["value"])
        for row in package.table("figures")
        if row["mineral"] in minerals and all(row[c] == total[c] for c in alike) and not row["partner"]
    }
    shown = [package.read_number(number) for number in match.group(2, 3)]
    right = [sum(parts.values()), Decimal(total["value"])]
    return "" if [one and one.value for one in shown] == right else f"should be {right}"


def _articles(facts: Iterable[package.Row]) -> set[str]:
    return {article for fact in facts for article in package.cited_articles(fact["key"])}


def _whole(number: str) -> int:
    return int(number.replace(",", ""))


def _compare(shown: str, found: int, what: str) -> str:
    """Give what is wrong where a number is not that of the rows."""
    return "" if _whole(shown) == found else f"{shown} stands there, found {found} ({what}); "


COUNTS = [
    of_same_source,
    of_list,
    linked,
    of_articles,
    of_claims,
    of_sources,
    of_disputes,
    of_facts,
    everything,
    coordinates,
    last_source,
    sums,
]

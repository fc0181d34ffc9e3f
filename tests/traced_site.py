"""The walk over all pages of the published data set, and what is looked for on each."""

import csv
import io
import re
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from django.test import Client
from pytest_django import DjangoDbBlocker

from tests import traced_package as package
from tests.traced_charts import wrong_in_chart
from tests.traced_counts import COUNTS
from tests.traced_page import Page, dates_beside, fact_of, unexplained, words_beside

CODEBOOK = {"/codebook/"}  # tells of words, not of the world
# What the pages say of their own rules.
TEMPLATE_WORDS = ("180 days", "WGS 84", "CC BY 4.0", "(Frictionless Data Package, version 2)")
INTERNAL = re.compile(r"/(?!static/|admin/|charts/|report/)[^#?.]*(\?page=\d+)?(?=#|$)")
WITH_PAGES = ("deals", "countries", "minerals", "actors", "sites", "articles")  # tables whose rows have one
LISTS = {f"/{name}/" for name in (*WITH_PAGES, "timeline", "figures", "disputes")}
NUMBERS = {"figures", "amounts"}
# The page that reports an error shows one fact; of each sort of fact the page of a few stands for all.
REPORTED = {"figures": "figure", "events": "event", "parties": "party", "terms": "term", "amounts": "amount"}
REPORTS = 5


def folder(address: str) -> str:
    """Give the first part of an address."""
    return address.partition("?")[0].split("/")[1]


class Site:
    """The pages of some folders of the site, and whatever else is asked of it."""

    def __init__(self, chosen: Callable[[str], bool]) -> None:
        self.chosen = chosen
        self.client = Client()
        self.pages: dict[str, Page] = {}
        self.rows: dict[str, int] = {}
        self.charts: dict[str, Any] = {}

    def crawl(self) -> None:
        """Read the first page, the lists, the page of every row, and all that they link to unfiltered."""
        rows = [f"/{name}/{key}/" for name in WITH_PAGES for key in package.index(name)]
        reports = [
            f"/report/{kind}/{key}/"
            for name, kind in REPORTED.items()
            for key in islice(package.index(name), REPORTS)
        ]
        waiting = ["/", *LISTS, *rows, *reports]
        while waiting:
            address = waiting.pop()
            if address in self.pages or not self.chosen(folder(address)):
                continue
            answer = self.client.get(address)
            assert answer.status_code == 200, address
            self.pages[address] = page = Page(address, answer.content.decode())
            waiting += _followed(page)

    def chart(self, address: str) -> Any:
        """Read the JSON of a chart."""
        if address not in self.charts:
            self.charts[address] = self.client.get(address).json()
        return self.charts[address]

    def length(self, address: str) -> int:
        """Count the rows of the file behind a list, filtered as the list is."""
        path, _, query = address.partition("?")
        name = path.strip("/")
        if address not in self.rows:
            answer = self.client.get(f"/{'events' if name == 'timeline' else name}.csv?{query}")
            lines = list(csv.DictReader(io.StringIO(answer.getvalue().decode())))
            found = len({_asked(line) for line in lines}) if name == "disputes" else len(lines)
            self.rows[address] = found if answer.status_code == 200 else -1
        return self.rows[address]


def _asked(claim: dict[str, str]) -> tuple[str, ...]:
    """Give the question that a claim answers: a written one, or all that its number is about."""
    about = ("country_iso3", "site", "mineral", "measure", "basis", "period", "unit", "partner_iso3")
    return (claim["disputed_question"],) if claim["disputed_question"] else tuple(claim[c] for c in about)


def _followed(page: Page) -> Iterator[str]:
    """Give the addresses within the site that a page links to."""
    for link in page.links:
        full = link if link.startswith("/") else page.address.partition("?")[0] + link
        if match := INTERNAL.match(full):
            yield match[0].removesuffix("?page=1")


def walked(chosen: Callable[[str], bool], blocker: DjangoDbBlocker) -> Iterator[Site]:
    """Load the package, walk the pages of the chosen folders once, and leave no trace."""
    with blocker.unblock(), transaction.atomic():
        call_command("load_dataset", Path(settings.BASE_DIR / "fixtures"), verbosity=0)
        found = Site(chosen)
        found.crawl()
        yield found
        transaction.set_rollback(True)
    connection.close()


type Check = Callable[[Site, Page], Iterator[str]]


def faults(site: Site, check: Check) -> list[str]:
    """Give what is wrong on any page, each fault with the page's address."""
    pages = (page for address, page in site.pages.items() if address not in CODEBOOK)
    return [f"{page.address} {fault}" for page in pages for fault in check(site, page)]


def wrong_numbers(_site: Site, page: Page) -> Iterator[str]:
    """Read each number back and compare it with the cell."""
    for element in page.main.xpath(".//strong[@class='number']"):
        fact, words = fact_of(element), " ".join(element.text_content().split())
        if fact is None or fact["table"] not in NUMBERS:
            yield f"{words!r} stands by no figure or amount"
        elif package.read_number(words) != package.number_of(fact):
            yield f"{words!r} is not {fact['value']} of {fact['key']}"


def wrong_dates(_site: Site, page: Page) -> Iterator[str]:
    """Compare each date, for people and for machines, with the cell."""
    for element in page.main.xpath(".//time"):
        machine, words = element.get("datetime"), element.text_content()
        own = dates_beside(page, element)
        if machine not in own or package.date_words(machine) != words:
            yield f"{words!r} ({machine}) is not among {sorted(own)}"


def untraced(site: Site, page: Page) -> Iterator[str]:
    """Explain each text by the fact it stands by, the rows it links to, or a count."""
    for words, element in page.texts():
        if _is_its_number(element):
            continue
        fact = fact_of(element)
        known = package.words_of(fact) if fact else words_beside(element)
        left = unexplained(words, iter([*known, *page.subject, *TEMPLATE_WORDS]))
        if left:
            verdicts = (count(site.length, page, element, left) for count in COUNTS)
            left = next((verdict for verdict in verdicts if verdict is not None), left)
        if left:
            yield f"<{element.tag}> {words!r}: {left!r}"


def _is_its_number(element: Any) -> bool:
    """Whether an element is checked by `wrong_numbers`."""
    return bool(element.tag == "strong" and element.get("class") == "number")


def wrong_charts(site: Site, page: Page) -> Iterator[str]:
    """Check each chart of a page."""
    for chart in page.charts():
        yield from wrong_in_chart(chart, site.chart)


CHECKS = (wrong_numbers, wrong_dates, untraced, wrong_charts)

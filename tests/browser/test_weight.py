"""What the first visit of a page loads, with the published data: under 40 KB, and nothing from elsewhere."""

from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db.models import Count, QuerySet
from playwright.sync_api import BrowserContext, Page

from articles.models import Article
from deals.models import Actor, Country, Deal, Mineral
from deals.models import Site as Place
from tests.browser.conftest import PLAIN_HOST, Site
from tests.public_addresses import PAGES

LIMIT = 40_000  # bytes of all answers, headers included, as they travel
# With TLS or from localhost browsers take brotli; from any other host in the clear gzip alone.
HOSTS = {"brotli": "localhost", "gzip": PLAIN_HOST}
IDLE = "() => new Promise((idle) => requestIdleCallback(() => idle()))"
MOMENT = 5  # milliseconds
HEAVIEST: dict[str, str] = {}  # of each sort of page the address with the longest page


def fill() -> None:
    """Load the published data; of each sort of thing, the one of which most is told has the heaviest page."""
    call_command("load_dataset", settings.BASE_DIR / "fixtures", verbosity=0)
    told = {
        "deal": most(Deal.objects.public(), "events"),
        "country": most(Country.objects.all(), "deals__events"),
        "mineral": most(Mineral.objects.all(), "deals__events"),
        "actor": most(Actor.objects.public(), "events"),
        "site": most(Place.objects.public(), "figures"),
        "article": most(Article.objects.published(), "citations"),
        "report": f"/report{most(Deal.objects.public(), 'events')}".replace("deals", "deal"),
    }
    HEAVIEST.update({name: told.get(name, address) for name, address in PAGES.items()})


def most(rows: QuerySet[Any], related: str) -> str:
    """Give the address of the row with most of something."""
    row = rows.annotate(told=Count(related, distinct=True)).order_by("-told")[0]
    return str(row.get_absolute_url())


class Scale:
    """Loads pages in a tab without a cache; notes the bytes of their answers, and their encodings."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.under_way: set[str] = set()
        self.loaded: list[float] = []
        self.taken: set[str] = set()
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        session.on("Network.requestWillBeSent", lambda event: self.under_way.add(event["requestId"]))
        session.on("Network.loadingFailed", lambda event: self.under_way.discard(event["requestId"]))
        session.on("Network.loadingFinished", self._finished)
        page.on("response", lambda answer: self.taken.add(answer.headers.get("content-encoding", "")))

    def _finished(self, event: dict[str, Any]) -> None:
        self.under_way.discard(event["requestId"])
        self.loaded.append(event["encodedDataLength"])

    def weigh(self, address: str) -> int:
        """Load a page until its scripts have nothing left to do and all that they asked for is there."""
        self.loaded.clear()
        self.page.goto(address)
        self.page.evaluate(IDLE)
        while self.under_way:
            self.page.wait_for_timeout(MOMENT)
            self.page.evaluate(IDLE)
        return round(sum(self.loaded))


@pytest.fixture(scope="module", params=HOSTS)
def weights(request: pytest.FixtureRequest, context: BrowserContext, site: Site) -> dict[str, int]:
    """Weigh each page as a first visitor loads it who takes one encoding."""
    scale = Scale(context.new_page())
    url = site.url.replace("localhost", HOSTS[request.param])
    found = {name: scale.weigh(url + path) for name, path in HEAVIEST.items()}
    scale.page.close()
    assert ("br" in scale.taken) is (request.param == "brotli"), scale.taken
    assert "gzip" in scale.taken or request.param == "brotli", scale.taken
    return found


@pytest.mark.parametrize("name", PAGES)
def test_a_first_visit_loads_less_than_40_kb(weights: dict[str, int], name: str) -> None:
    assert 1_000 < weights[name] < LIMIT, HEAVIEST[name]

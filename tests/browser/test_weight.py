"""What the first visit of a page loads, with the published data: under 40 KB, and nothing from elsewhere."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db.models import Count, QuerySet
from playwright.sync_api import BrowserContext

from articles.models import Article
from deals.models import Actor, Country, Deal, Mineral
from deals.models import Site as Place
from tests.browser.conftest import PLAIN_HOST, Site
from tests.browser.watched_page import WatchedPage
from tests.public_addresses import PAGES

LIMIT = 40_000  # bytes of all answers, headers included, as they travel
# With TLS or from localhost browsers take brotli; from any other host in the clear gzip alone.
HOSTS = {"brotli": "localhost", "gzip": PLAIN_HOST}
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


@pytest.fixture(scope="module", params=HOSTS)
def weights(request: pytest.FixtureRequest, context: BrowserContext, site: Site) -> Iterator[dict[str, int]]:
    """Weigh each page without a cache, as a first visitor loads it who takes one encoding."""
    window = WatchedPage(context.new_page(), site.url.replace("localhost", HOSTS[request.param]))
    session = context.new_cdp_session(window.page)
    loaded: list[float] = []
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    taken: set[str] = set()
    window.page.on("response", lambda answer: taken.add(answer.headers.get("content-encoding", "")))
    session.on("Network.loadingFinished", lambda event: loaded.append(event["encodedDataLength"]))
    found = {}
    for name, path in HEAVIEST.items():
        loaded.clear()
        window.load(path)
        window.page.wait_for_load_state("networkidle")
        found[name] = round(sum(loaded))
    assert ("br" in taken) is (request.param == "brotli"), taken
    assert "gzip" in taken or request.param == "brotli", taken
    yield found
    window.page.close()


@pytest.mark.parametrize("name", PAGES)
def test_a_first_visit_loads_less_than_40_kb(weights: dict[str, int], name: str) -> None:
    assert 1_000 < weights[name] < LIMIT, HEAVIEST[name]

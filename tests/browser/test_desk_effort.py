"""The desk takes a fraction of the clicks and keys that the plain forms take for the same facts."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from playwright.sync_api import BrowserContext, Page

from articles.models import Article
from deals.models import DealEvent, Figure
from tests import make
from tests.browser.effort import FactToRecord, Row, Source, by_desk, by_forms
from tests.browser.hands import Hands

TEXT = """Hill Mine in Congo produced 900 tonnes of tin in 2024, its operator Hill Metals said.

The mine accounted for about 2% of the world's tin production.

Ada Lund visited Kinshasa on 8 April 2025 to speak about the mine.

Hill Metals suspended operations at the mine in March 2025.

Congo exported 1,200 tonnes of tin in 2023."""
TIN, CONGO = Row("Tin", "Tin", "tin"), Row("Cong", "Congo", "COD")
MINE, DEAL = Row("Hill", "Hill Mine", "hill-mine"), Row("hill", "Tin of the hill", "tin-of-the-hill")
LUND, METALS = Row("Lund", "Ada Lund", "lund"), Row("Hill", "Hill Metals", "hill-metals")
SOURCE = Source(
    title="A mine waits for better days",
    publisher="Hill Gazette",
    url="https://gazette.example/a-mine-waits",
    date="2025-04-09",
    text=TEXT,
    deal=DEAL,
)
MADE = {"mineral": TIN, "measure": "mine_production", "unit": "tonnes"}
FACTS = (
    FactToRecord(
        "figure",
        1,
        "produced 900 tonnes of tin",
        {**MADE, "site": MINE, "value": "900", "period": "2024"},
    ),
    FactToRecord(
        "figure",
        2,
        "about 2% of the world's tin production",
        {"mineral": TIN, "measure": "share_of_world_production", "site": MINE, "qualifier": "about"}
        | {"value": "2", "unit": "percent", "period": "2024"},
    ),
    FactToRecord(
        "event",
        3,
        "Ada Lund visited Kinshasa",
        {"deal": DEAL, "title": "Lund visits Kinshasa", "when": "2025-04-08", "kind": "visit"}
        | {"actors": [LUND]},
    ),
    FactToRecord(
        "event",
        4,
        "Hill Metals suspended operations",
        {
            "deal": DEAL,
            "title": "Hill Metals stops work",
            "when": "2025-03",
            "kind": "suspension",
        }
        | {"actors": [METALS]},
    ),
    FactToRecord(
        "figure",
        5,
        "exported 1,200 tonnes of tin in 2023",
        {"mineral": TIN, "measure": "export_volume", "country": CONGO, "value": "1200", "unit": "tonnes"}
        | {"period": "2023"},
    ),
)


def fill() -> None:
    """Save whom and what the article names."""
    congo = make.make_country("COD", iso2="CD", name="Congo")
    make.make_publisher(name="Hill Gazette", slug="hill-gazette")
    make.make_actor(slug="lund", name="Ada Lund", kind="person")
    metals = make.make_actor(slug="hill-metals", name="Hill Metals")
    tin = make.make_mineral("tin")
    site = make.make_site(congo, slug="hill-mine", name="Hill Mine", operator=metals, minerals=[tin])
    deal = make.make_deal(title="Tin of the hill", countries=[congo], minerals=[tin])
    make.make_event(deal=deal, site=site)


@pytest.fixture
def office(context_of_editor: BrowserContext) -> Page:
    """Open the admin's first page as an editor."""
    page = context_of_editor.new_page()
    page.goto("/admin/")
    return page


def recorded(article: Article) -> tuple[int, int, str]:
    """Count what an article proves, and say how it stands."""
    article.refresh_from_db()
    figures = Figure.objects.filter(citation__article=article).count()
    return figures, DealEvent.objects.filter(citation__article=article).count(), article.status


def forget(article: int) -> None:
    """Delete an article with its facts, for the site to see."""
    for facts in (Figure, DealEvent):
        facts.objects.filter(citation__article=article).delete()
    Article.objects.filter(pk=article).delete()
    connection.close()


def test_the_desk_takes_a_fraction_of_the_clicks_and_keys(office: Page) -> None:
    forms, desk = Hands(office), Hands(office)
    by_forms(forms, SOURCE, FACTS)
    plain = Article.objects.get(url=SOURCE.url)
    assert recorded(plain) == (3, 2, "in_review")
    with ThreadPoolExecutor(1) as outside:  # the test's own transaction is never committed
        outside.submit(forget, plain.pk).result()
    office.goto("/admin/")
    ways = by_desk(desk, SOURCE, FACTS)

    assert recorded(Article.objects.get(url=SOURCE.url)) == (3, 2, "in_review")
    assert ways["accepted"] >= 3, ways
    assert desk.made * 3 < forms.made, (desk.made, forms.made, ways)

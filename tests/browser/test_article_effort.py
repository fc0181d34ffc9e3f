"""Clicks and keys for a real article, by the desk and by the plain forms; by hand, since it needs its text.

`MINERALS_EFFORT=SLUG:PATH` names an article of the data package and a file with its text.
"""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from playwright.sync_api import Page

from articles.models import Article
from deals.models import Actor, Amount, DealEvent, Figure, Party, Site, Term
from tests.browser.effort import by_desk, by_forms
from tests.browser.hands import Hands
from tests.browser.recorded_article import as_meant, facts_of, source_of
from tests.browser.test_desk_effort import office  # noqa: F401 - a fixture

SLUG, _, PATH = os.environ.get("MINERALS_EFFORT", "").partition(":")
FACTS = (Figure, DealEvent, Party, Term, Amount)


def tell(line: str) -> None:
    """Write a line of the account."""
    sys.stdout.write(f"{line}\n")


def wipe(article: int) -> None:
    """Forget an article and what it proves."""
    for facts in FACTS:
        facts.objects.filter(citation__article=article).delete()
    for named in (Actor, Site):
        named._default_manager.filter(citation__article=article).update(citation=None)
    Article.objects.filter(pk=article).delete()
    connection.close()


def fill() -> None:
    """Load the data package without the article."""
    call_command("load_dataset", settings.BASE_DIR / "fixtures", verbosity=0)
    wipe(Article.objects.get(slug=SLUG).pk)


def test_the_effort_for_an_article(office: Page) -> None:  # noqa: F811 - the fixture
    text = Path(PATH).read_text(encoding="utf-8")
    source, facts = source_of(SLUG, text), facts_of(SLUG)
    desk, forms = Hands(office), Hands(office)
    ways = by_desk(desk, source, facts)
    for what, made in desk.ledger:
        tell(f"{made:4} {what}")
    tell(f"desk: {desk.made} for {len(facts)} facts, {ways}")
    article = Article.objects.get(url=source.url)
    assert as_meant(facts, article) == []
    if os.environ.get("MINERALS_EFFORT_FORMS", "1") == "1":
        with ThreadPoolExecutor(1) as outside:
            outside.submit(wipe, article.pk).result()
        office.goto("/admin/")
        by_forms(forms, source, facts)
        assert as_meant(facts, Article.objects.get(url=source.url)) == []
        tell(f"forms: {forms.made}, desk/forms = {desk.made / forms.made:.2f}")

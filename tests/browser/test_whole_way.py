"""The whole way of an article in Chromium: pasted by one person, made public by another, seen by everybody.

After each step before the last, no public address may know anything of it: pages, lists searched for its
words, CSV, SVG, JSON, the zip.
"""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple
from zipfile import ZipFile

import pytest
from django.conf import settings
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Browser, BrowserContext, Page, expect

from articles.models import Article, Publisher
from deals.models import DealEvent, Figure
from deals.views.charts import CHARTS
from deals.views.tables import TABLES
from tests.browser.conftest import SECONDS, Site
from tests.make import make_article
from tests.public_addresses import FILES, NAMES, public_patterns

TITLE = "Rwanda counts its tin"
ADDRESS = "https://paper.example/rwanda-counts-its-tin"
FIRST = "Rwanda exported 4,321 tonnes of tin in 2024, its mines board said on Tuesday in a yearly review."
REST = """Last year buyers paid more for every shipment, and the board expects that this goes on for a while.

Mines in the west of the country stood still in spring after heavy rain, while those in the east did not.

Officials of Rwanda and the United States met in Kigali on 3 March 2026 to talk about smelters."""
PASTED = f"""{TITLE}
By our staff, 10 March 2026

KIGALI (Reuters) - {FIRST}

Production of tungsten reached 1,234 tonnes in 2024, the review says.

{REST}
"""
TOLD = ("4,321", "4321", "4320", "4,320", "1,234", "1234.0", "1234 ", TITLE, "rwanda-counts")
SMELTERS = "talk about smelters"
PUBLIC_COUNTRY, PUBLIC_MINERAL = "RWA", "tin"


class Desk(NamedTuple):
    """The windows of two people who may not do each other's part."""

    editor: Page
    reviewer: Page


def fill() -> None:
    """Load the published data, two people, and an earlier article that tells nearly the same."""
    call_command("load_dataset", settings.BASE_DIR / "fixtures", verbosity=0)
    for name, group in (("writer", "Editor"), ("reader", "Reviewer")):
        person = User.objects.create_user(name, password="correct horse", is_staff=True)
        person.groups.add(Group.objects.get(name=group))
    Publisher.objects.get_or_create(slug="paper", defaults={"name": "Paper", "homepage": "https://paper.example"})
    make_article(
        slug="earlier", title="Tin in Rwanda, counted", body=f"{FIRST}\n\n{REST}", url="https://other.example/tin"
    )


def log_in(chromium: Browser, site: Site, name: str) -> BrowserContext:
    """Open a window and log a person in, as they would."""
    context = chromium.new_context(base_url=site.url, viewport={"width": 1280, "height": 900})
    context.set_default_timeout(SECONDS * 1000)
    page = context.new_page()
    page.goto("/admin/")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill("correct horse")
    page.get_by_role("button", name="Log in").click()
    page.wait_for_selector("#user-tools")
    return context


@pytest.fixture
def desk(chromium: Browser, site: Site) -> Iterator[Desk]:
    """Give both people their windows."""
    contexts = [log_in(chromium, site, name) for name in ("writer", "reader")]
    yield Desk(*(context.pages[0] for context in contexts))
    for context in contexts:
        context.close()


def public_addresses() -> list[str]:
    """Give every address without arguments, every table and chart, and those that this article would change."""
    plain = {str(pattern.name) for pattern in public_patterns() if not pattern.pattern.regex.groups}
    pages = [reverse(name) for name in NAMES if name in plain]
    tables = [reverse("table_csv", args=[name]) for name in TABLES]
    about = f"country={PUBLIC_COUNTRY}&mineral={PUBLIC_MINERAL}"
    charts = [
        f"{reverse('chart', args=[name, form])}?{wanted}"
        for name in CHARTS
        for form in ("svg", "json", "csv")
        for wanted in (about, f"country={PUBLIC_COUNTRY}", f"mineral={PUBLIC_MINERAL}")
    ]
    own = ["/articles/rwanda-counts-its-tin/", "/countries/RWA/", "/minerals/tin/", "/minerals/tungsten/"]
    found = [f"{address}?q=smelters" for address in (*tables, "/deals/", "/timeline/", "/articles/", "/figures/")]
    return [*pages, *tables, *charts, *own, *found]


def read(address: str) -> str:
    """Read what anybody would be answered; of a zip, what is in its files."""
    answer: Any = Client().get(address)
    if answer.status_code >= 400:
        return ""
    content: bytes = answer.getvalue()
    if answer.headers["Content-Type"] != "application/zip":
        return content.decode()
    with ZipFile(BytesIO(content)) as file:
        return "\n".join(file.read(name).decode() for name in file.namelist())


def leaks() -> list[str]:
    """List where the public reads anything of the article."""
    texts = {address: read(address) for address in public_addresses()}
    return [f"{address}: {word}" for address, text in texts.items() for word in TOLD if word in text]


def test_from_the_pasted_text_to_the_public_page(desk: Desk) -> None:
    assert leaks() == []

    paste(desk.editor)
    answer_the_duplicate(desk.editor)
    assert leaks() == []

    record_the_facts(desk.editor)
    assert leaks() == []

    hand_in(desk.editor)
    assert leaks() == []
    nobody_publishes_alone(desk.editor)

    publish(desk.reviewer)
    everybody_sees_it(desk.reviewer)


def paste(page: Page) -> None:
    """Paste the text; what it tells of itself is filled in."""
    page.goto(reverse("admin:articles_article_intake"))
    page.locator("[name=text]").fill(PASTED)
    page.get_by_role("button", name="Read it").click()
    expect(page.locator("[name=title]")).to_have_value(TITLE)
    expect(page.locator("[name=when]")).to_have_value("2026-03-10")
    expect(page.locator("[name=origin]")).to_have_value("Reuters")


def answer_the_duplicate(page: Page) -> None:
    """Say that the earlier article is another one, which is not asked a second time."""
    twin = page.locator("#twins")
    expect(twin).to_contain_text("Tin in Rwanda, counted")
    expect(twin.locator("mark").first).to_contain_text("exported 4,321 tonnes of tin")
    twin.get_by_label("Not a duplicate").check()
    page.locator("[name=publisher]").fill("Paper")
    page.locator("[name=url]").fill(ADDRESS)
    page.locator("[name=_save]").first.click()
    page.wait_for_url("**/admin/desk/*/")


def record_the_facts(page: Page) -> None:
    """Accept what is right, mend what is not, add what was overlooked, all by keys."""
    choose(page, "4,321 tonnes")
    page.keyboard.press("a")
    expect(page.locator("#desk-outcome")).to_contain_text("Saved: 4,321 tonnes")
    choose(page, "1,234 tonnes")
    page.keyboard.press("e")
    page.locator("#desk-form [name=basis]").select_option("concentrate")
    page.locator("#desk-form [name=value]").press("Enter")
    expect(page.locator("#desk-outcome")).to_contain_text("Saved: 1,234 tonnes")


def choose(page: Page, words: str) -> None:
    """Choose a line of the desk by its words."""
    page.locator("#desk-items li", has_text=words).first.click()
    expect(page.locator(".desk-item.chosen")).to_contain_text(words)


def hand_in(page: Page) -> None:
    page.get_by_role("button", name="Hand in for review").click()


def nobody_publishes_alone(page: Page) -> None:
    pass


def publish(page: Page) -> None:
    pass


def everybody_sees_it(page: Page) -> None:
    pass

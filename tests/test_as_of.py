"""As of a day, every page, file and chart tells what was known by then: what comes later changes nothing."""

import datetime
import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoDbBlocker

from articles.models import Article
from deals.models import DealEvent, Figure, Question
from tests.make import make_article, make_citation, make_event, make_figure
from tests.public_addresses import ADDRESSES, EVERY, FILES, PAGES
from tests.sample_site import make_sample_site, say_everything

pytestmark = pytest.mark.django_db
DAY, LATER = datetime.date(2025, 12, 31), datetime.date(2026, 1, 31)
# Rules, and a form that is about what stands here today: they look back to nothing, and nobody links there
# with a day.
TIMELESS = {"codebook", "report"}
# Addresses whose answer, of itself, has nothing that an article says.
SILENT = {"/downloads/"}
# A note that a page looks ahead, and the day in the addresses of its charts and files.
SAID = re.compile(r'<p class="dated">.*?</p>|(?:&(?:amp;)?)?as_of=[0-9-]*(?:&(?:amp;)?)?', re.DOTALL)
WORDS, TOKEN = re.compile(r"\w+"), re.compile(r'name="csrfmiddlewaretoken" value="[^"]*"')
CHOICES = re.compile(r"<form.*?</form>", re.DOTALL)  # a box offers all that there is to choose from
CREATED = re.compile(r'"(?:version|created)": "[^"]*"|[Vv]ersion \d{4}\.\d+\.\d+')
ABOUT = {"exports_by_mineral": "country=COD&", "production_by_country": "mineral=cobalt&"}


def asked(address: str) -> str:
    """Give an address with what it must be asked to tell anything, ready for more."""
    chart = address.split("/")[2].partition(".")[0] if address.startswith("/charts/") else ""
    return f"{address}?{ABOUT.get(chart, '')}"


READ = [asked(address) for name, found in ADDRESSES.items() if name not in TIMELESS for address in found]


class Answers(NamedTuple):
    """What the addresses answer as of the day and today, before and after something later is said.

    At last, as of a day to come.
    """

    before: dict[str, str]
    after: dict[str, str]
    today_before: dict[str, str]
    today_after: dict[str, str]
    ahead: dict[str, str]


def text_of(content: bytes) -> str:
    """Give what an answer says, without the boxes of its filters and the day of its making."""
    if content.startswith(b"PK"):
        archive = zipfile.ZipFile(io.BytesIO(content))
        content = b"\n".join(archive.read(name) for name in archive.namelist())
    return CREATED.sub("", CHOICES.sub("", content.decode()))


def read(query: str) -> dict[str, str]:
    """Read all addresses."""
    client = Client()
    return {address: text_of(client.get(address + query).getvalue()) for address in READ}


def answer_all(article: Article) -> None:
    """Let an article answer every question that is open, and give other numbers for what has one."""
    citation = make_citation(article, phrase="answered later")
    for question in Question.objects.all():
        make_event(question=question, citation=citation, title="Event later", date=LATER)
    about = ("country", "site", "world", "mineral", "measure", "basis", "unit", "period", "partner")
    for figure in list(Figure.objects.all()):
        same = {name: getattr(figure, name) for name in about}
        make_figure(citation=citation, value=figure.value / 3, note="Note later", **same)


@pytest.fixture(scope="module")
def answers(django_db_setup: Any, django_db_blocker: DjangoDbBlocker) -> Iterator[Answers]:
    """Say everything once more, a month after the day, and leave no trace; one event is still planned."""
    del django_db_setup
    coming = timezone.localdate() + datetime.timedelta(days=400)
    with django_db_blocker.unblock(), transaction.atomic():
        sample = make_sample_site()
        make_event(title="Planned ahead", occurrence="planned", date=coming - datetime.timedelta(days=10))
        before, today = read(f"as_of={DAY}"), read("")
        for number in (1, 2):  # of a year that is known by then, and of another
            article = make_article(title=f"Title later {number}", date=LATER)
            say_everything(sample, article, number, "later")
        DealEvent.objects.filter(title="Event later").update(date=LATER)
        answer_all(make_article(title="Title later 3", date=LATER))
        yield Answers(before, read(f"as_of={DAY}"), today, read(""), read(f"as_of={coming}"))
        transaction.set_rollback(True)
    connection.close()


def test_every_public_address_looks_back_or_is_known_to_be_timeless() -> None:
    timeless = {address for name in TIMELESS for address in ADDRESSES[name]}
    assert {address.partition("?")[0] for address in READ} | timeless == set(EVERY)


@pytest.mark.parametrize("address", READ)
def test_what_is_said_later_changes_nothing_as_of_a_day(answers: Answers, address: str) -> None:
    assert answers.after[address] == answers.before[address]


def test_what_is_said_later_changes_every_address_today(answers: Answers) -> None:
    """An address that nothing changes would pass all other tests of this file."""
    same = {a.partition("?")[0] for a in READ if answers.today_after[a] == answers.today_before[a]}
    assert same == SILENT


def test_an_article_out_later_is_not_in_the_list(answers: Answers) -> None:
    assert "Title later" in answers.today_after["/articles/?"]
    assert "Title later" not in answers.after["/articles/?"]


@pytest.mark.parametrize("name", sorted({*PAGES} - FILES - TIMELESS))
def test_a_page_that_looks_back_says_so(answers: Answers, name: str) -> None:
    assert "up to 31 Dec 2025" in answers.after[f"{PAGES[name]}?"]


@pytest.mark.parametrize("address", [a for name in sorted(TIMELESS) for a in ADDRESSES[name]])
def test_what_is_timeless_is_the_same_with_a_day(answers: Answers, address: str) -> None:
    del answers  # they have filled the site
    dated, undated = (Client().get(f"{address}{query}").content.decode() for query in (f"?as_of={DAY}", ""))
    assert TOKEN.sub("", dated) == TOKEN.sub("", undated)


@pytest.mark.parametrize("address", READ)
def test_of_a_day_to_come_every_address_tells_what_is_known_today(answers: Answers, address: str) -> None:
    ahead, today = answers.ahead[address], answers.today_after[address]
    assert "Planned ahead" in answers.today_after["/timeline/?"]
    if address.partition("?")[0] in PAGES.values():
        assert "is still to come: this is what is known today." in ahead
    assert WORDS.findall(SAID.sub("", ahead)) == WORDS.findall(SAID.sub("", today))

"""As of a day, every page, file and chart tells what was known by then: what comes later changes nothing."""

import datetime
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from django.db import connection, transaction
from django.test import Client
from pytest_django import DjangoDbBlocker

from deals.models import DealEvent
from tests.make import make_article
from tests.public_addresses import ADDRESSES, FILES, PAGES
from tests.sample_site import make_sample_site, say_everything

pytestmark = pytest.mark.django_db
DAY, LATER = datetime.date(2025, 12, 31), datetime.date(2026, 1, 31)
# Of these no state is asked for: rules, forms, and what is about today by its nature.
TIMELESS = {"codebook", "downloads", "article", "disputes", "report"}
TODAYS_FILES = {"/disputes.csv", "/countries.csv"}  # every open conflict; codes and names alone
CHOICES = re.compile(r"<form.*?</form>", re.DOTALL)  # a box offers all that there is to choose from
ABOUT = {"exports_by_mineral": "country=COD&", "production_by_country": "mineral=cobalt&"}
READ = [
    *(address for name, address in PAGES.items() if name not in TIMELESS),
    *(address for address in ADDRESSES["table_csv"] if address not in TODAYS_FILES),
    *(
        f"{address}?{ABOUT.get(address.split('/')[2].partition('.')[0], '')}"
        for address in ADDRESSES["chart"]
    ),
]


class Answers(NamedTuple):
    """What the addresses answer as of the day and today, before and after something later is said."""

    before: dict[str, str]
    after: dict[str, str]
    today_before: dict[str, str]
    today_after: dict[str, str]


def read(query: str) -> dict[str, str]:
    """Read all addresses, without the boxes of their filters."""
    client = Client()
    return {
        a: CHOICES.sub(
            "", client.get(a + ("" if a.endswith(("?", "&")) else "?") + query).getvalue().decode()
        )
        for a in READ
    }


@pytest.fixture(scope="module")
def answers(django_db_setup: Any, django_db_blocker: DjangoDbBlocker) -> Iterator[Answers]:
    """Say everything once more, a month after the day, and leave no trace."""
    del django_db_setup
    with django_db_blocker.unblock(), transaction.atomic():
        sample = make_sample_site()
        before, today = read(f"as_of={DAY}"), read("")
        for number in (1, 2):  # of a year that is known by then, and of another
            article = make_article(title=f"Title later {number}", date=LATER)
            say_everything(sample, article, number, "later")
        DealEvent.objects.filter(title="Event later").update(date=LATER)
        yield Answers(before, read(f"as_of={DAY}"), today, read(""))
        transaction.set_rollback(True)
    connection.close()


@pytest.mark.parametrize("address", READ)
def test_what_is_said_later_changes_nothing_as_of_a_day(answers: Answers, address: str) -> None:
    assert answers.after[address] == answers.before[address]


def test_what_is_said_later_changes_every_address_today(answers: Answers) -> None:
    """An address that nothing changes would pass all other tests of this file."""
    assert [a for a in READ if answers.today_after[a] == answers.today_before[a]] == []


def test_an_article_out_later_is_not_in_the_list(answers: Answers) -> None:
    assert "Title later" in answers.today_after["/articles/"]
    assert "Title later" not in answers.after["/articles/"]


@pytest.mark.parametrize("name", sorted({*PAGES} - FILES - TIMELESS - {"home", "deal"}))
def test_a_page_that_looks_back_says_so(answers: Answers, name: str) -> None:
    assert "up to 31 Dec 2025" in answers.after[PAGES[name]]

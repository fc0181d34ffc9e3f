"""Links between the public pages: each answers, lands on a place that exists, and asks filters sensibly."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import urldefrag, urljoin

import pytest
from django.db import connection, transaction
from django.test import Client
from pytest_django import DjangoDbBlocker

from tests.public_addresses import PAGES
from tests.sample_site import make_sample_site

pytestmark = pytest.mark.django_db
HREF = re.compile(r'<a\s[^>]*?href="([^"]*)"')
ID = re.compile(r'\sid="([^"]*)"')


class Read:
    """Pages by their addresses, each read once."""

    def __init__(self) -> None:
        self.client = Client()
        self.pages: dict[str, tuple[int, str]] = {}

    def __call__(self, address: str) -> tuple[int, str]:
        if address not in self.pages:
            response = self.client.get(address)
            self.pages[address] = response.status_code, response.getvalue().decode(errors="replace")
        return self.pages[address]


def links(read: Read) -> set[tuple[str, str]]:
    """Give every link to the site itself from the pages of the sample site, with the page it is on."""
    return {
        (page, urljoin(page, unescape(href)))
        for page in PAGES.values()
        for href in HREF.findall(read(page)[1])
        if not href.startswith("http")
    }


@pytest.fixture(scope="module")
def read(django_db_setup: Any, django_db_blocker: DjangoDbBlocker) -> Iterator[Read]:
    """Read every page of the sample site, and what its links lead to, once for the whole module."""
    del django_db_setup
    read = Read()
    with django_db_blocker.unblock():
        with transaction.atomic():
            make_sample_site(1)
            for _page, link in links(read):
                read(urldefrag(link)[0])
            transaction.set_rollback(True)
        yield read
        connection.close()


def test_links_answer_and_land_on_places_that_exist(read: Read) -> None:
    wrong = []
    for page, link in sorted(links(read)):
        address, place = urldefrag(link)
        status, text = read(address)
        if status != 200:
            wrong.append(f"{page}: {link} answers {status}")
        elif place and place not in ID.findall(text):
            wrong.append(f"{page}: {link} lands nowhere")
        elif 'class="errorlist"' in text:
            wrong.append(f"{page}: {link} makes no sense to the filter")
    assert wrong == []


def test_no_two_places_of_a_page_share_an_id(read: Read) -> None:
    twice = {
        page: sorted({place for place in found if found.count(place) > 1})
        for page in PAGES.values()
        if len(found := ID.findall(read(page)[1])) != len(set(found))
    }
    assert twice == {}

"""What is at an article's address today."""

import datetime
from typing import Any

import pytest
from django.utils import timezone

from articles.fetching import Fetched, RefusedError, TooLargeError, UnreachableError
from articles.link_check import judge, look, note
from articles.models import Article
from minerals_site.history.models import RowChange
from tests.make import make_article

URL = "https://www.gazette.example/news/talks/"


@pytest.mark.parametrize(
    ("status", "final", "expected"),
    [
        (200, URL, "ok"),
        (200, "http://gazette.example/news/talks", "ok"),
        (200, "https://gazette.example/news/talks?ref=1", "ok"),
        (200, "https://gazette.example/archive/talks", "moved"),
        (200, "https://other.example/news/talks", "moved"),
        (200, "https://gazette.example/", "dead"),
        (404, URL, "dead"),
        (410, URL, "dead"),
        (403, URL, "unknown"),
        (429, URL, "unknown"),
        (503, URL, "unknown"),
        (304, URL, "unknown"),
    ],
)
def test_an_answer_is_read(status: int, final: str, expected: str) -> None:
    assert judge(URL, Fetched(status, final, "text/html", b"")).status == expected


def raising(error: Exception) -> Any:
    def fetch(_url: str) -> Fetched:
        raise error

    return fetch


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (RefusedError("A private address."), "unknown"),
        (TooLargeError("Too large."), "ok"),
        (UnreachableError("No answer."), "unknown"),
    ],
)
def test_what_gives_no_answer_tells_little(error: Exception, expected: str) -> None:
    found = look(make_article(), raising(error))
    assert found.status == expected
    assert str(error) in found.note


@pytest.mark.django_db
@pytest.mark.parametrize(("hours", "expected"), [(25, "dead"), (1, "unknown")])
def test_a_server_that_stays_silent_for_a_day_is_gone(hours: int, expected: str) -> None:
    silent, article = raising(UnreachableError("No answer.")), make_article()
    note(article, look(article, silent))
    Article.objects.update(link_checked_at=timezone.now() - datetime.timedelta(hours=hours))
    article.refresh_from_db()

    assert look(article, silent).status == expected


@pytest.mark.django_db
def test_what_is_found_is_kept_and_is_no_change_of_the_article() -> None:
    article = make_article(url=URL)
    before = RowChange.objects.count()
    note(article, judge(URL, Fetched(404, URL, "", b"")))
    article.refresh_from_db()

    assert (article.link_status, article.link_note) == ("dead", "HTTP 404")
    assert article.link_checked_at
    assert RowChange.objects.count() == before

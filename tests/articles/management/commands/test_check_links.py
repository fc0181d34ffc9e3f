"""`manage.py check_links`, against a server of this machine."""

import datetime
from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import override_settings
from django.utils import timezone

from articles.management.commands.check_links import Command
from articles.models import Article
from tests.articles.fetching.server import page, serving
from tests.make import make_article

pytestmark = pytest.mark.django_db


class Hours:
    """A clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.slept.append(seconds)


def run(fetch: Callable[[str], Any], hours: Hours | None = None, **options: int) -> str:
    """Run the command with a fetcher, and give what it printed."""
    hours, out = hours or Hours(), StringIO()
    command = Command(stdout=out)
    command.fetch, command.clock, command.sleep = fetch, lambda: hours.now, hours.sleep
    with override_settings(FETCHING=True):
        call_command(command, **options)
    return out.getvalue()


def statuses() -> dict[str, str]:
    return dict(Article.objects.values_list("slug", "link_status"))


def test_it_asks_nobody_unless_the_operator_says_so() -> None:
    with override_settings(FETCHING=False), pytest.raises(CommandError, match="MINERALS_FETCH=1"):
        call_command("check_links")


def test_it_notes_what_it_finds_at_published_articles_alone() -> None:
    make_article(slug="there", url="http://gazette.example/there")
    make_article(slug="draft", status="draft", url="http://gazette.example/draft")
    with serving(page()) as internet:
        printed = run(internet.fetch)

    assert statuses() == {"there": "ok", "draft": "unknown"}
    assert len(internet.heads) == 1
    assert "Looked at 1: unknown 0, ok 1, moved 0, dead 0" in printed


def test_what_is_gone_is_named() -> None:
    make_article(slug="gone", url="http://gazette.example/gone")
    with serving(page(status="404 Not Found")) as internet:
        assert "dead: http://gazette.example/gone (HTTP 404)" in run(internet.fetch)
    assert statuses() == {"gone": "dead"}


def test_a_private_address_is_not_asked() -> None:
    make_article(slug="inside", url="http://inside.example/")
    with serving(page()) as internet:
        run(lambda url: internet.fetch(url, {"inside.example": ["10.0.0.1"]}))

    assert internet.places == []
    assert "10.0.0.1" in Article.objects.get().link_note


def test_one_host_is_asked_with_pauses() -> None:
    for number in range(3):
        make_article(url=f"http://gazette.example/{number}")
    hours = Hours()
    with serving(page()) as internet:
        run(internet.fetch, hours, pause=7)

    assert hours.slept == [0, 7, 7]


def test_it_stops_when_the_time_is_over() -> None:
    for number in range(3):
        make_article(url=f"http://gazette.example/{number}")
    with serving(page()) as internet:
        printed = run(internet.fetch, pause=60, seconds=100)

    assert "The time is over" in printed
    assert len(internet.heads) == 2


def test_it_begins_with_what_was_never_looked_at_and_leaves_out_what_was_lately() -> None:
    now = timezone.now()
    for slug, days in {"lately": 3, "long": 90, "longer": 120}.items():
        at = now - datetime.timedelta(days=days)
        make_article(slug=slug, url=f"http://{slug}.example/x", link_checked_at=at)
    make_article(slug="never", url="http://never.example/x")
    with serving(page()) as internet:
        run(internet.fetch, limit=2)

    assert {slug for slug, status in statuses().items() if status == "ok"} == {"never", "longer"}

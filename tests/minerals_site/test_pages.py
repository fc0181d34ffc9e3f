"""Pages of long lists: counted and paged through no further than to the most."""

from typing import Any

import pytest
from django.http import Http404
from django.test import RequestFactory

from articles.models import Publisher
from minerals_site import pages
from minerals_site.capped_count import capped_count
from minerals_site.pages import page_of
from tests.make import make_publisher


def page(rows: Any, number: str = "1") -> Any:
    return page_of(RequestFactory().get("/", {"page": number}), rows, per_page=2)


@pytest.mark.django_db
def test_a_list_longer_than_the_most_ends_there_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MOST", 4)
    for _ in range(5):
        make_publisher()
    first = page(Publisher.objects.all())
    assert (first.paginator.count, first.paginator.num_pages, first.paginator.capped) == (4, 2, True)
    with pytest.raises(Http404):
        page(Publisher.objects.all(), "3")


@pytest.mark.django_db
def test_a_list_as_long_as_the_most_is_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MOST", 4)
    for _ in range(4):
        make_publisher()
    assert not page(Publisher.objects.all()).paginator.capped


@pytest.mark.parametrize("number", ["0", "-1", "x", "9" * 40, ""])
def test_a_page_number_that_makes_no_sense_is_not_found(number: str) -> None:
    if number:
        with pytest.raises(Http404):
            page([1, 2, 3], number)
    else:
        assert list(page([1, 2, 3], number)) == [1, 2]


@pytest.mark.django_db
def test_a_count_beyond_the_most_is_said_in_words() -> None:
    for _ in range(3):
        make_publisher()
    assert capped_count(Publisher.objects.all(), 3) == 3
    assert capped_count(Publisher.objects.all(), 2) == "more than 2"

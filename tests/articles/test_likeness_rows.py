"""The sketch of a text, and the key of an address, as the database keeps them."""

import pytest
from django.db.models import F, Value

from articles.likeness.shingles import sketch
from articles.models import Article, TextSketch, url_key
from tests.articles.likeness.stories import RETOLD, WIRE
from tests.make import make_article

pytestmark = pytest.mark.django_db


def key(address: str) -> str:
    """Let PostgreSQL work out the key of an address, as it does for the index."""
    make_article()
    found: str = Article.objects.annotate(key=url_key(Value(address))).values_list("key", flat=True)[0]
    return found


@pytest.mark.parametrize(
    "address",
    [
        "http://news.example/Talks/",
        "https://www.news.example/talks",
        "https://m.news.example/talks/amp/",
        "https://amp.news.example/talks",
        "https://news.example/talks#top",
        "https://news.example/talks?utm_source=x&fbclid=y",
        "https://news.example/talks/?utm_source=x#top",
        "https://news.example/talks/amp?amp=1&outputType=amp",
    ],
)
def test_addresses_of_one_page_have_one_key(address: str) -> None:
    assert key(address) == "news.example/talks"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://news.example/?p=7&utm_medium=mail", "news.example?p=7"),
        ("https://news.example/?utm_medium=mail&p=7&gclid=1", "news.example?p=7"),
        ("https://news.example/camp", "news.example/camp"),
        ("https://news.example/a?camp=1", "news.example/a?camp=1"),
        ("https://wwwood.example/", "wwwood.example"),
    ],
)
def test_what_tells_pages_apart_stays(address: str, expected: str) -> None:
    assert key(address) == expected


def test_the_key_of_a_row_is_that_of_its_address() -> None:
    make_article(url="https://www.news.example/talks/")

    assert Article.objects.annotate(key=url_key(F("url"))).filter(key="news.example/talks").count() == 1


def test_a_text_is_sketched_when_it_is_saved_and_again_when_it_changes() -> None:
    article = make_article(body=WIRE)
    assert TextSketch.objects.get(article=article).hashes == sketch(WIRE)

    article.body = RETOLD
    article.save()
    assert TextSketch.objects.get(article=article).hashes == sketch(RETOLD)

    article.body = ""
    article.save(update_fields=["body"])
    assert not TextSketch.objects.exists()


def test_a_save_that_leaves_the_text_alone_leaves_the_sketch_alone() -> None:
    article = make_article(body=WIRE)
    TextSketch.objects.update(hashes=[7])
    article.save(update_fields=["title"])

    assert TextSketch.objects.get().hashes == [7]

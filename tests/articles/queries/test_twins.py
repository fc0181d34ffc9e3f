"""Which recorded articles are told to be alike."""

import pytest

from articles.models import Article, NotDuplicate
from articles.queries import twins
from articles.queries.twins import Draft, Twin, twins_of
from tests.articles.likeness import stories
from tests.make import make_article, make_citation, make_event

pytestmark = pytest.mark.django_db
NEW = Draft("Fund bids for Luhwa", "https://gazette.example/luhwa", "")


def found(draft: Draft) -> list[Article]:
    return [twin.article for twin in twins_of(draft)]


def test_nothing_is_like_an_article_that_stands_alone() -> None:
    make_article(body=stories.INDEPENDENT)

    assert twins_of(NEW._replace(body=stories.WIRE)) == []


@pytest.mark.parametrize("status", ["draft", "in_review", "published", "withdrawn"])
def test_the_same_page_at_another_address(status: str) -> None:
    same = make_article(url="http://www.gazette.example/luhwa/?utm_source=mail", status=status)

    [twin] = twins_of(NEW)
    assert (twin.article, twin.same_address) == (same, True)


def test_an_article_is_not_its_own_twin() -> None:
    article = make_article(url=NEW.url, title=NEW.title, body=stories.WIRE)

    assert twins_of(NEW._replace(pk=article.pk, body=stories.WIRE)) == []


@pytest.mark.parametrize(
    ("title", "other", "alike"),
    [
        ("Fund bids for Luhwa mine: sources", "Fund bids for Luhwa mine, sources say", True),
        ("Fund bids for LUHWA mine", "Fund bids for Luhwa mine", True),
        ("Fund bids for Luhwa mine", "Owners reject bid for mine", False),
        ("Copper exports in 2024", "Copper exports in 2023", False),
        ("Summaries 2023 data release", "Summaries 2024 data release", False),
    ],
)
def test_titles_that_are_nearly_the_same(title: str, other: str, *, alike: bool) -> None:
    recorded = make_article(title=other)

    assert found(NEW._replace(title=title)) == ([recorded] if alike else [])


@pytest.mark.parametrize("rewrite", ["COPIED", "RETOLD", "SHORTENED", "REWORKED"])
def test_a_rewrite_of_the_same_report(rewrite: str) -> None:
    wire = make_article(title="Consortium offers money", body=stories.WIRE)

    [twin] = twins_of(NEW._replace(title="Luhwa", body=getattr(stories, rewrite)))
    assert twin.article == wire
    assert twin.text.is_likely_rewrite


@pytest.mark.parametrize("story", ["FOLLOWING", "INDEPENDENT", "FRENCH"])
def test_another_report_and_a_translation_are_no_twins(story: str) -> None:
    make_article(title="Consortium offers money", body=stories.WIRE)

    assert twins_of(NEW._replace(title="Luhwa", body=getattr(stories, story))) == []


def test_what_was_told_apart_is_not_asked_again() -> None:
    one, two = make_article(body=stories.WIRE), make_article(body=stories.COPIED)
    draft = Draft(two.title, two.url, two.body, two.pk)
    assert found(draft) == [one]

    NotDuplicate.objects.create(first=one, second=two)
    assert found(draft) == []
    assert found(Draft(one.title, one.url, one.body, one.pk)) == []


def test_the_likeliest_come_first_with_their_facts_and_no_more_than_five() -> None:
    same_page = make_article(url="http://gazette.example/luhwa")
    make_event(citation=make_citation(same_page))
    for _ in range(7):
        make_article(title="Fund bids for Luhwa")

    likely: list[Twin] = twins_of(NEW)
    assert (likely[0].article, likely[0].facts, len(likely)) == (same_page, 1, 5)


def test_runs_of_words_that_many_texts_share_find_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(twins, "COMMON", 2)
    bodies = [stories.INDEPENDENT] * 3 + [stories.WIRE] * 2
    recorded = [make_article(title=f"{body[:4]} {place}", body=body) for place, body in enumerate(bodies)]

    assert found(NEW._replace(title="x", body=stories.INDEPENDENT)) == []
    assert set(found(NEW._replace(title="x", body=stories.WIRE))) == set(recorded[3:])


@pytest.mark.parametrize(
    "draft", [Draft("", "", ""), Draft("x", "not an address", "a b c"), Draft("%_\\", "(?", "…")]
)
def test_whatever_is_typed_does_no_harm(draft: Draft) -> None:
    make_article()

    assert twins_of(draft) == []


def test_the_number_of_queries_does_not_grow_with_the_twins(django_assert_max_num_queries: object) -> None:
    for _ in range(5):
        make_article(title=NEW.title, body=stories.COPIED)

    with django_assert_max_num_queries(14):  # type: ignore[operator]  # a fixture without a type
        assert len(twins_of(NEW._replace(body=stories.WIRE))) == 5

"""Independent sources: rewrites of one report are one."""

import random

import pytest

from deals.models import DealEvent
from deals.queries.independent_sources import independent_sources
from tests.make import make_article, make_citation, make_event, make_publisher

pytestmark = pytest.mark.django_db


def test_two_rewrites_of_one_report_are_one_source() -> None:
    agency = make_publisher()
    for _ in range(2):
        make_event(citation=make_citation(make_article(origin=agency)))
    sources = independent_sources(DealEvent.objects.with_sources())
    assert (len(sources.articles), sources.independent) == (2, 1)


def test_a_rewrite_and_the_report_itself_are_one_source() -> None:
    agency = make_publisher()
    make_event(citation=make_citation(make_article(publisher=agency)))
    make_event(citation=make_citation(make_article(origin=agency)))
    assert independent_sources(DealEvent.objects.with_sources()).independent == 1


def test_many_articles_give_the_same_count_as_a_naive_one() -> None:
    dice = random.Random(3)  # noqa: S311 - no secret
    publishers = [make_publisher() for _ in range(5)]
    articles = [
        make_article(publisher=dice.choice(publishers), origin=dice.choice([None, *publishers[:2]]))
        for _ in range(12)
    ]
    for article in articles:
        further = [make_citation(dice.choice(articles))]
        make_event(citation=make_citation(article), further_citations=further)
    sources = independent_sources(DealEvent.objects.with_sources())
    first = {article.origin.name if article.origin else article.publisher.name for article in articles}
    assert sources.independent == len(first)
    assert {article.pk for article in sources.articles} == {article.pk for article in articles}


def test_a_further_citation_of_a_draft_is_no_source() -> None:
    further = [make_citation(make_article(status="draft"))]
    make_event(further_citations=further)
    assert len(independent_sources(DealEvent.objects.with_sources()).articles) == 1

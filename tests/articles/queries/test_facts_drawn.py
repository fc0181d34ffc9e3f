"""The number of facts drawn from each article is that of its page."""

import random

import pytest

from articles.models import Article
from articles.queries.facts_drawn import with_facts_drawn
from deals.queries.article_facts import article_facts, cited_places
from tests.make import (
    make_actor,
    make_article,
    make_citation,
    make_event,
    make_figure,
    make_listing,
    make_party,
    make_site,
)

pytestmark = pytest.mark.django_db


def counts() -> dict[int, int]:
    """Count the facts of every published article."""
    return {article.pk: vars(article)["facts"] for article in with_facts_drawn(Article.objects.published())}


def test_it_is_the_number_that_the_articles_page_lists() -> None:
    dice = random.Random(4)  # noqa: S311 - no secret
    citations = [
        make_citation(article)
        for article in (make_article(), make_article(), make_article(status="draft"))
        for _ in range(3)
    ]
    for make in (make_event, make_party, make_figure) * 6:
        first, *further = dice.sample(citations, dice.randint(1, 4))
        make(citation=first, further_citations=further)
    for make_row in (make_actor, make_site, make_listing):
        make_row(citation=dice.choice(citations))
    found = counts()
    assert found == {
        article.pk: article_facts(cited_places(article)).total for article in Article.objects.published()
    }
    assert sum(found.values()) > len(found)


def test_an_article_without_facts_has_none() -> None:
    make_citation()
    assert list(counts().values()) == [0]

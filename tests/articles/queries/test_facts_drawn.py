"""The number of facts drawn from each article is that of its page."""

import random
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Article, Citation
from articles.queries.facts_drawn import facts_drawn
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
    public = Article.objects.published()
    found = facts_drawn(public)
    return {article.pk: found[article.pk] for article in public}


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


def test_each_table_is_asked_once_for_all_articles_and_by_the_keys_of_their_places() -> None:
    """No count for each article: PostgreSQL has been seen to plan it so that a page took 15 seconds."""
    for _ in range(3):
        make_event(citation=make_citation())
    with CaptureQueriesContext(connection) as queries:
        counts()
    *_, sql = (query["sql"] for query in queries)
    parts = sql.split(" UNION ALL ")
    assert len(parts) == len(Citation._meta.related_objects)
    assert "(SELECT COUNT" not in sql
    assert all(re.search(r"citation_id\" IN \(\d+, \d+, \d+\)", part) for part in parts)


def test_without_articles_nothing_is_counted() -> None:
    assert facts_drawn([]) == {}

"""What is drawn from one article, place by place."""

import random

import pytest

from deals.queries.article_facts import article_facts, cited_places, in_reading_order
from tests.make import (
    make_actor,
    make_amount,
    make_article,
    make_citation,
    make_event,
    make_figure,
    make_listing,
    make_party,
    make_site,
    make_term,
)

pytestmark = pytest.mark.django_db


def test_places_are_read_by_their_numbers() -> None:
    places = ["paragraph 11", "paragraph 9", "headline", "table 2, row 10", "table 2, row 3"]
    assert sorted(places, key=in_reading_order) == [
        "headline",
        "table 2, row 3",
        "table 2, row 10",
        "paragraph 9",
        "paragraph 11",
    ]


def test_every_sort_of_fact_stands_at_its_place() -> None:
    article = make_article()
    here = make_citation(article)
    makers = (make_event, make_party, make_term, make_amount, make_figure, make_actor, make_site)
    made = {*(make(citation=here) for make in makers), make_listing(citation=here)}
    make_event()
    facts = article_facts(cited_places(article))
    assert [place.citation for place in facts.places] == [here]
    assert {drawn.row for drawn in facts.places[0].facts} == made


def test_a_fact_that_cites_two_places_stands_at_both_and_counts_once() -> None:
    article = make_article()
    first, second = (make_citation(article, locator=f"paragraph {n}") for n in (2, 10))
    make_event(citation=second, further_citations=[first])
    facts = article_facts(cited_places(article))
    assert [place.citation for place in facts.places] == [first, second]
    assert facts.total == 1


def test_a_fact_that_a_draft_says_first_is_not_shown_at_its_further_place() -> None:
    article = make_article()
    draft = make_citation(make_article(status="draft"))
    make_event(citation=draft, further_citations=[make_citation(article)])
    assert article_facts(cited_places(article)) == ([], 0, [])


def test_many_facts_give_the_same_count_as_a_naive_one() -> None:
    dice = random.Random(2)  # noqa: S311 - no secret
    articles = [make_article(), make_article()]
    citations = [make_citation(dice.choice(articles)) for _ in range(6)]
    made = []
    for make in (make_event, make_term, make_figure) * 5:
        first, *further = dice.sample(citations, dice.randint(1, 3))
        make(citation=first, further_citations=further)
        made.append({first.article_id, *(citation.article_id for citation in further)})
    for article in articles:
        assert article_facts(cited_places(article)).total == sum(article.pk in cited for cited in made)

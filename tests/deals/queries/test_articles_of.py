"""The articles behind several sorts of facts."""

import pytest

from deals.models import DealEvent, Figure
from deals.queries.articles_of import articles_of
from tests.make import make_article, make_citation, make_event, make_figure, make_publisher

pytestmark = pytest.mark.django_db


def test_first_and_further_citations_of_all_sorts_are_gathered_once() -> None:
    agency = make_publisher()
    both, rewrite, further = make_article(publisher=agency), make_article(origin=agency), make_article()
    make_event(citation=make_citation(both))
    make_figure(citation=make_citation(both))
    make_figure(citation=make_citation(rewrite), further_citations=[make_citation(further)])
    make_article()
    found = articles_of(DealEvent.objects.public(), Figure.objects.public())
    assert {article.pk for article in found.newest} == {both.pk, rewrite.pk, further.pk}
    assert (found.total, found.independent) == (3, 2)


def test_a_draft_is_not_among_them() -> None:
    make_figure(further_citations=[make_citation(make_article(status="draft"))])
    assert articles_of(Figure.objects.public()).total == 1


def test_no_facts_have_no_articles() -> None:
    make_article()
    assert articles_of(Figure.objects.public()) == ([], 0, 0, False)


def test_of_more_figures_than_are_read_the_articles_of_the_first_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for year in (2020, 2021, 2022):
        make_figure(period=str(year))
    assert articles_of(Figure.objects.public())[1:] == (3, 3, False)
    monkeypatch.setattr("deals.queries.articles_of.READ", 2)
    assert articles_of(Figure.objects.public())[1:] == (2, 2, True)

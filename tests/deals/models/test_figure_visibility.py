"""Figures keep whether they are public and since when they are said, whoever changes what."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest

from articles.models import Article, Citation
from deals.models import Figure
from tests.make import make_article, make_citation, make_figure

pytestmark = pytest.mark.django_db


def told() -> tuple[bool, str | None]:
    """Give what the one figure keeps."""
    public, day = Figure.objects.values_list("is_public", "said_on").get()
    return public, day.isoformat() if day else None


def expected() -> tuple[bool, str | None]:
    """Work the same out from its articles."""
    figure = Figure.objects.get()
    first = figure.citation.article
    further = [citation.article for citation in figure.further_citations.all()]
    days = [one.when.end for one in (first, *(a for a in further if a.status == "published")) if one.when]
    return first.status == "published", min(days).isoformat() if days else None


@pytest.fixture
def figure() -> Figure:
    """Make a figure of an article of March 2025."""
    article = make_article(slug="first", date="2025-03-01", date_precision="month")
    return make_figure(citation=make_citation(article, key="place"))


@pytest.fixture
def other() -> Citation:
    """Make a place in an article of 2024."""
    article = make_article(slug="other", date="2024-01-01", date_precision="year")
    return make_citation(article, key="other-place")


def test_a_new_figure_tells_what_its_article_does(figure: Figure) -> None:
    del figure
    assert told() == expected() == (True, "2025-03-31")


CHANGES: dict[str, Callable[[Figure, Citation], object]] = {
    "withdrawn": lambda *_: Article.objects.filter(slug="first").update(status="draft"),
    "dated": lambda *_: Article.objects.filter(slug="first").update(date="2023-02-01"),
    "day known": lambda *_: Article.objects.filter(slug="first").update(date_precision="day"),
    "undated": lambda *_: Article.objects.filter(slug="first").update(date=None),
    "further": lambda figure, other: figure.further_citations.add(other),
    "two further": lambda figure, other: figure.further_citations.add(
        other, make_citation(make_article(date="2020-05-05"))
    ),
    "further draft": lambda figure, _: figure.further_citations.add(
        make_citation(make_article(status="draft", date="2020-05-05"))
    ),
    "moved": lambda _, other: Figure.objects.update(citation=other),
    "citation moved": lambda _, other: Citation.objects.filter(key="place").update(article=other.article),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_it_follows_every_change(figure: Figure, other: Citation, change: Callable[..., object]) -> None:
    before = told()
    change(figure, other)
    assert told() == expected()
    assert told() != before or change is CHANGES["further draft"]


def test_it_follows_its_further_articles_and_loses_them(figure: Figure, other: Citation) -> None:
    figure.further_citations.add(other)
    assert told() == (True, "2024-12-31")
    Article.objects.filter(slug="other").update(status="withdrawn", withdrawal_reason="Wrong")
    assert told() == expected() == (True, "2025-03-31")
    Article.objects.filter(slug="other").update(status="published")
    figure.further_citations.clear()
    assert told() == expected() == (True, "2025-03-31")


def test_one_stored_before_its_citations_and_their_articles_tells_once_these_are_there(
    figure: Figure, other: Citation
) -> None:
    figure.further_citations.add(other)
    was = told()
    articles, citations = list(Article.objects.all()), list(Citation.objects.all())
    links = list(Figure.further_citations.through.objects.all())
    links[0].delete()
    for rows in (Figure.objects.all(), Citation.objects.all(), Article.objects.all()):
        rows._raw_delete(rows.db)
    stored: list[list[Any]] = [[figure], links, citations, articles]
    for found in stored:
        type(found[0])._default_manager.bulk_create(found)
    assert told() == was == (True, "2024-12-31")


def test_an_old_copy_that_is_saved_does_not_undo_it(figure: Figure) -> None:
    Article.objects.update(status="draft")
    figure.is_public, figure.said_on = True, datetime.date(1999, 1, 1)
    figure.save()
    assert told() == expected() == (False, "2025-03-31")


def test_what_was_said_by_a_day_counts_once_its_month_is_over(figure: Figure) -> None:
    del figure
    for day, count in ((datetime.date(2025, 3, 30), 0), (datetime.date(2025, 3, 31), 1), (None, 1)):
        assert Figure.objects.public().said_by(day).count() == count

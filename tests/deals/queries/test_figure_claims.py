"""The claims beside a figure: how many sources, which is shown and why, what a date leaves of them."""

import datetime
from decimal import Decimal
from typing import Any

import pytest

from deals.choices import WhyShown
from deals.models import Figure
from deals.queries.figure_claims import MOST, with_claims
from tests.make import make_article, make_citation, make_country, make_figure, make_mineral, make_publisher

pytestmark = pytest.mark.django_db


def make_claims(*articles: Any, values: tuple[int, ...] = (10, 20, 30)) -> list[Figure]:
    """Save a figure about one thing for each article."""
    about = {"country": make_country(), "mineral": make_mineral()}
    return [
        make_figure(citation=make_citation(article), value=Decimal(value), **about)
        for article, value in zip(articles, values, strict=False)
    ]


def test_a_figure_alone_has_no_claims_beside_it() -> None:
    (figure,) = with_claims([make_figure()])
    assert figure.claims is None


def test_rewrites_of_one_report_are_one_independent_source() -> None:
    agency = make_publisher()
    articles = make_article(origin=agency), make_article(origin=agency), make_article()
    make_claims(*articles)
    for figure in with_claims(Figure.objects.all()):
        assert (figure.claims.sources, figure.claims.independent) == (3, 2)


def test_further_citations_count_as_sources() -> None:
    first, _second = make_claims(make_article(), make_article())
    first.further_citations.add(make_citation())
    (shown, *_rest) = with_claims(Figure.objects.all())
    assert shown.claims.sources == 3


def test_the_preferred_claim_comes_first_with_its_reason_and_the_range() -> None:
    figures = make_claims(make_article(), make_article(kind="dataset"))
    (shown, *_rest) = with_claims(Figure.objects.all())
    claims = shown.claims
    assert [claim.figure for claim in claims.listed] == [figures[1], figures[0]]
    assert (claims.why, claims.conflict, claims.range) == (WhyShown.SERIES, True, "10–20 tonnes")


def test_with_a_date_only_claims_made_by_then_are_weighed() -> None:
    early, late = (make_article(date=datetime.date(year, 1, 1)) for year in (2024, 2025))
    figures = make_claims(early, late)
    by_2024 = datetime.date(2024, 6, 1)
    (figure,) = with_claims(Figure.objects.filter(pk=figures[0].pk), by_2024)
    assert figure.claims is None
    assert list(Figure.objects.preferred(by_2024)) == [figures[0]]
    assert list(Figure.objects.preferred()) == [figures[1]]


def test_many_claims_are_counted_but_not_all_listed() -> None:
    make_claims(*(make_article() for _ in range(MOST + 3)), values=tuple(range(10, 99)))
    (figure, *_rest) = with_claims(Figure.objects.all())
    claims = figure.claims
    assert (len(claims.listed), claims.more, claims.sources) == (MOST, 3, MOST + 3)

"""Figures under headings, as many as a page can carry."""

import pytest

from deals.choices import Measure
from deals.models import Figure
from deals.queries import figure_sections as module
from deals.queries.figure_sections import HEADINGS, figure_sections, site_figures
from tests.make import make_article, make_citation, make_country, make_figure, make_site

pytestmark = pytest.mark.django_db


def test_every_measure_stands_under_one_heading() -> None:
    placed = [measure for heading in HEADINGS for measure in heading.measures]
    assert sorted(placed) == sorted(Measure)


def test_the_latest_figure_comes_first_and_a_draft_not_at_all() -> None:
    old, new = make_figure(period="2019"), make_figure(period="2024")
    make_figure(citation=make_citation(make_article(status="draft")))
    assert figure_sections(Figure.objects.all(), "production")["production"].figures == [new, old]


def test_what_is_over_the_limit_is_said_to_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 2)
    country = make_country()
    for period in ("2021", "2022", "2023"):
        make_figure(country=country, period=period)
    section = figure_sections(Figure.objects.all())["production"]
    assert [figure.period for figure in section.figures] == ["2023", "2022"]
    assert section.more
    assert not figure_sections(Figure.objects.filter(period="2021"))["production"].more


def test_sites_have_a_section_of_their_own() -> None:
    make_figure()
    inside = make_figure(site=make_site())
    assert site_figures(Figure.objects.all()).figures == [inside]

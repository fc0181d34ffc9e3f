"""The made-up figures look like real ones, and can stand beside them."""

import pytest
from django.conf import settings

from articles.models import Article
from deals.dataset.load import load
from deals.management.benchmark.synthetic_figures import insert
from deals.models import Figure, FigureQuestion, settle_all

pytestmark = pytest.mark.django_db
ROWS = 2_000


def test_most_figures_stand_alone_and_no_question_has_more_than_four_claims() -> None:
    insert(ROWS)
    settle_all()
    assert Figure.objects.public().count() == ROWS
    assert Figure.objects.filter(claim_of=None).count() == ROWS * 7 // 10
    assert set(FigureQuestion.objects.values_list("size", flat=True)) == {2, 3, 4}
    assert set(FigureQuestion.objects.values_list("conflict", flat=True)) == {True, False}


def test_they_are_of_several_sorts() -> None:
    insert(ROWS)
    measures = {"mine_production", "reserves", "export_value", "export_volume"}
    assert set(Figure.objects.values_list("measure", flat=True)) == measures
    for sort in ({"site": None}, {"world": True}, {"partner": None}, {"further_citations": None}):
        assert 0 < Figure.objects.filter(**sort).count() < ROWS, sort
    assert Article.objects.filter(kind="dataset").exists()
    assert Article.objects.exclude(kind="dataset").exists()


def test_they_stand_beside_the_published_data_set() -> None:
    load(settings.BASE_DIR / "fixtures")
    before = Figure.objects.count()
    insert(ROWS)
    assert Figure.objects.count() == before + ROWS
    assert Figure.objects.filter(key__startswith="figure-", country="COD").exists()

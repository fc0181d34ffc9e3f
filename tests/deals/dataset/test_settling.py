"""A load weighs again what it touched, and nothing else."""

from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from deals.dataset import settling
from deals.dataset.load import load
from deals.dataset.merge import FEW
from deals.models import Figure, FigureQuestion, settle_all
from tests.deals.dataset.packages import change, rewrite, rows_of

pytestmark = pytest.mark.django_db


def rival(package: Path, **cells: str) -> None:
    """Add to a package a rival of its first figure."""
    rows = rows_of(package, "figures")
    rewrite(package, "figures", [*rows, rows[0] | {"key": "rival", "value": "77"} | cells])


def weighed(package: Path) -> bool:
    """Load a package and tell whether any question was looked at."""
    with CaptureQueriesContext(connection) as queries:
        load(package)
    return any("pg_advisory_xact_lock(7224602)" in query["sql"] for query in queries)


def test_a_load_that_changes_nothing_weighs_nothing(package: Path) -> None:
    assert weighed(package)
    assert not weighed(package)


def test_a_change_that_decides_nothing_weighs_nothing(package: Path) -> None:
    load(package)
    change(package, "minerals", 2, name="Kobalt")
    change(package, "events", 2, note="New")
    assert not weighed(package)


def test_a_dry_run_weighs_nothing(package: Path) -> None:
    with CaptureQueriesContext(connection) as queries:
        load(package, dry_run=True)
    assert not any("pg_advisory_xact_lock(7224602)" in query["sql"] for query in queries)


@pytest.mark.parametrize("few", [FEW, 0], ids=["those touched", "all"])
def test_new_changed_and_moved_claims_are_settled(
    package: Path, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settling, "FEW", few)
    load(package)
    rival(package)
    load(package)
    assert FigureQuestion.objects.get().size == Figure.objects.exclude(claim_of=None).count() == 2
    change(package, "figures", len(rows_of(package, "figures")) + 1, value="78")
    load(package)
    assert 78 in {FigureQuestion.objects.get().low, FigureQuestion.objects.get().high}
    change(package, "figures", len(rows_of(package, "figures")) + 1, period="1999")
    load(package)
    assert not FigureQuestion.objects.exists()
    assert settle_all().changed_figures == 0


def test_a_changed_article_settles_what_it_says(package: Path) -> None:
    figures = rows_of(package, "figures")
    article_of = {row["key"]: row["article"] for row in rows_of(package, "citations")}
    rival(package, citation=figures[1]["citation"])
    load(package)
    telling = {article_of[row["citation"]] for row in figures[:2]}  # of both claims
    assert len(telling) == 2
    others = {row["slug"] for row in rows_of(package, "articles")} - telling
    for changed in [*({slug} for slug in telling), others]:
        for date in ("1999-01-01", "2031-01-01"):
            rows = rows_of(package, "articles")
            dated = [row | {"date": date} if row["slug"] in changed else row for row in rows]
            rewrite(package, "articles", dated)
            load(package)
            assert settle_all().changed_figures == 0

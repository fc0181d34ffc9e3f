"""Loading: what is stored, what stays, what is told."""

from pathlib import Path

import pytest
from django.db import connection
from django.db.models import Model
from django.test.utils import CaptureQueriesContext

from articles.models import Article
from deals.dataset.load import Loaded, load
from deals.dataset.tables import TABLES
from deals.models import Actor, Deal, DealEvent, Figure, Mineral
from minerals_site.table_statistics import gather
from tests import make
from tests.deals.dataset.packages import (
    add,
    change,
    faults_of,
    make_something_of_everything,
    rewrite,
    rows_of,
    write,
    zipped,
)

pytestmark = pytest.mark.django_db


def count(result: Loaded, table: str) -> tuple[int, int, int]:
    """Give what became of a table's rows."""
    merged = next(one for one in result.tables if one.table == table)
    return merged.added, merged.changed, merged.unchanged


def counted_by_postgresql(model: type[Model]) -> int:
    """Give the number of rows by which PostgreSQL plans."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT reltuples FROM pg_class WHERE oid = %s::regclass", [model._meta.db_table])
        return int(cursor.fetchone()[0])


def test_all_rows_are_added_to_an_empty_database(package: Path) -> None:
    result = load(package)
    assert count(result, "figures") == (3, 0, 0)
    assert Deal.objects.get(umbrella__isnull=False).minerals.count() == 2


def test_a_second_load_changes_nothing_and_says_so(package: Path) -> None:
    load(package)
    ids = list(DealEvent.objects.values_list("pk", flat=True))
    result = load(package)
    assert result.summary.startswith("nothing to change: all ")
    assert list(DealEvent.objects.values_list("pk", flat=True)) == ids


def test_a_zip_is_read_like_a_folder(package: Path) -> None:
    load(zipped(package))
    assert load(package).summary.startswith("nothing to change")


def test_a_dry_run_counts_and_stores_nothing(package: Path) -> None:
    assert count(load(package, dry_run=True), "figures") == (3, 0, 0)
    assert not Article.objects.exists()


def test_a_changed_cell_changes_its_row_only(package: Path) -> None:
    load(package)
    change(package, "minerals", 2, name="Kobalt")
    result = load(package)
    assert count(result, "minerals") == (0, 1, 2)
    assert Mineral.objects.get(slug="cobalt").name == "Kobalt"


def test_a_changed_list_changes_its_row_and_the_links(package: Path) -> None:
    load(package)
    change(package, "sites", 2, minerals="rare-earths;tin")
    assert count(load(package), "sites") == (0, 1, 0)
    site = DealEvent.objects.exclude(site=None)[0].site
    assert site
    assert set(site.minerals.values_list("slug", flat=True)) == {"rare-earths", "tin"}


def test_a_row_taken_out_of_the_package_stays_in_the_database_and_is_told(package: Path) -> None:
    load(package)
    rewrite(package, "terms", [])
    merged = next(one for one in load(package).tables if one.table == "terms")
    assert (merged.unchanged, merged.elsewhere) == (0, 1)
    assert "1 more in the database stay" in str(merged)


def test_rows_that_name_each_other_may_come_in_any_order(package: Path) -> None:
    for table in ("actors", "minerals", "deals"):
        rewrite(package, table, rows_of(package, table)[::-1])
    load(package)
    assert Actor.objects.get(kind="person").affiliation == Actor.objects.get(kind="ministry")


def test_a_row_can_come_to_belong_to_a_new_one(package: Path) -> None:
    load(package)
    above = rows_of(package, "deals")[0]["umbrella"] or rows_of(package, "deals")[1]["umbrella"]
    add(package, "deals", slug="wider", title="Wider", umbrella="")
    rows = rows_of(package, "deals")
    rewrite(package, "deals", [row | {"umbrella": "wider"} if row["slug"] == above else row for row in rows])
    assert count(load(package), "deals") == (1, 1, 1)
    assert str(Deal.objects.get(slug=above).umbrella) == "Wider"


def test_a_name_can_pass_from_a_changed_row_to_a_new_one(package: Path) -> None:
    load(package)
    change(package, "minerals", 2, name="Kobalt")
    add(package, "minerals", slug="other", name="Cobalt")
    assert count(load(package), "minerals") == (1, 1, 2)


def test_articles_become_public(package: Path) -> None:
    load(package)
    assert set(Article.objects.values_list("status", flat=True)) == {"published"}
    assert not Article.objects.filter(published_at=None).exists()


def test_a_draft_that_is_in_the_package_becomes_public(package: Path) -> None:
    load(package)
    Article.objects.update(status="draft", published_at=None)
    assert count(load(package), "articles")[1] == Article.objects.published().count() > 0


def test_a_withdrawn_article_stays_withdrawn_and_is_told(package: Path) -> None:
    load(package)
    article = Article.objects.earliest("slug")
    Article.objects.filter(pk=article.pk).update(status="withdrawn", withdrawal_reason="Wrong")
    assert load(package).withdrawn == [article.slug]
    article.refresh_from_db()
    assert article.status == "withdrawn"


def test_what_the_public_cannot_see_of_a_row_stays(tmp_path: Path) -> None:
    make_something_of_everything()
    secret = make.make_citation(make.make_article(status="draft"))
    ministry = Actor.objects.get(kind="ministry")
    ministry.citation = secret
    ministry.save()
    figure = Figure.objects.get(world=True)
    figure.further_citations.add(secret)
    write(tmp_path)
    assert load(tmp_path).summary.startswith("nothing to change")
    change(
        tmp_path,
        "actors",
        2 + [row["slug"] for row in rows_of(tmp_path, "actors")].index(ministry.slug),
        role="New",
    )
    assert count(load(tmp_path), "actors")[1] == 1
    ministry.refresh_from_db()
    assert (ministry.role, ministry.citation) == ("New", secret)
    place = [row["key"] for row in rows_of(tmp_path, "figures")].index(figure.key)
    figures = rows_of(tmp_path, "figures")
    figures[place]["reported_as"] = "changed"
    rewrite(tmp_path, "figures", figures)
    assert count(load(tmp_path), "figures")[1] == 1
    assert figure.further_citations.get() == secret


def test_columns_in_any_order_crlf_and_a_byte_order_mark_are_read(package: Path) -> None:
    rows = [line.split(",") for line in (package / "countries.csv").read_text().splitlines()]
    text = "\ufeff" + "".join(",".join(reversed(row)) + "\r\n" for row in rows)
    (package / "countries.csv").write_text(text, encoding="utf-8", newline="")
    assert count(load(package), "countries") == (len(rows) - 1, 0, 0)


def test_numbers_are_kept_exactly_whatever_zeros_are_written(package: Path) -> None:
    load(package)
    rows = rows_of(package, "amounts")
    rewrite(package, "amounts", [row | {"value": "1234567.50"} for row in rows])
    assert load(package).summary.startswith("nothing to change")


def test_postgresql_knows_the_sizes_of_all_tables_after_a_load(package: Path) -> None:
    """Or it plans with those of before: a page of the freshly loaded data set has taken minutes."""
    models = {table.model for table in TABLES}
    models |= {column.through for table in TABLES for column in table.lists}
    gather(model._meta.db_table for model in models)
    load(package)
    assert all(counted_by_postgresql(model) == model._default_manager.count() for model in models)


def test_a_dry_run_leaves_what_postgresql_knows(package: Path) -> None:
    gather([Figure._meta.db_table])
    load(package, dry_run=True)
    assert counted_by_postgresql(Figure) == 0


def test_the_number_of_statements_does_not_grow_with_the_rows(package: Path) -> None:
    with CaptureQueriesContext(connection) as few:
        load(package, dry_run=True)
    rows = rows_of(package, "events")
    rewrite(package, "events", [row | {"key": f"{row['key']}-{n}"} for row in rows for n in range(20)])
    with CaptureQueriesContext(connection) as many:
        load(package, dry_run=True)
    assert len(many) == len(few)


def test_rows_in_several_batches_are_read_with_their_lines(package: Path) -> None:
    row = rows_of(package, "citations")[0]
    rows = [row | {"key": f"k{n}", "locator": f"paragraph {n}", "phrase": ""} for n in range(700)]
    rewrite(package, "citations", [*rows_of(package, "citations"), *rows, row | {"key": "no key"}])
    assert faults_of(package)[0].startswith(
        f"citations.csv:{len(rows_of(package, 'citations')) + 1}: key: 'no key'"
    )

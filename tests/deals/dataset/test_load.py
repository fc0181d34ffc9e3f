"""Loading a package."""

import shutil
from pathlib import Path

import pytest
from django.db import connection

from deals.dataset.load import load
from deals.dataset.tables import TABLES
from minerals_site import copy_csv
from tests import make

pytestmark = pytest.mark.django_db


def write(folder: Path) -> None:
    """Write everything in the database as a package."""
    from minerals_site.csv_columns import Column
    for table in TABLES:
        columns = [Column(c.name, c.written()) for c in table.columns]
        (folder / table.file).write_bytes(b"".join(copy_csv.stream(table.model._default_manager.order_by(*table.key), columns)))


def test_x(tmp_path: Path) -> None:
    deal = make.make_deal(umbrella=make.make_deal(), countries=[make.make_country("COD")], minerals=[make.make_mineral("cobalt"), make.make_mineral("tin")])
    for n in dir(make):
        if n.startswith("make_"):
            getattr(make, n)()
    make.make_listing()
    make.make_actor(affiliation=make.make_actor(), citation=make.make_citation())
    make.make_event(deal=deal, date_precision="month", date="2025-04-01", further_citations=[make.make_citation(), make.make_citation()], actors=[make.make_actor(), make.make_actor()], note='a\nb,"c"')
    write(tmp_path)
    result = load(tmp_path)
    for t in result.tables: print(t)
    assert result.summary.startswith("nothing to change")
    with connection.cursor() as c:
        c.execute("set constraints all immediate; truncate " + ",".join(t.db_table for t in TABLES) + " cascade")
    result = load(tmp_path, dry_run=True)
    print(result.summary)
    result = load(tmp_path)
    print(result.summary)
    result = load(tmp_path)
    print(result.summary)
    other = tmp_path / "other"; other.mkdir()
    write(other)
    for t in TABLES:
        assert (tmp_path / t.file).read_bytes() == (other / t.file).read_bytes()

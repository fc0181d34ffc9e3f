"""Counts that go no further than a reader needs: an exact count of a million rows takes half a second."""

from typing import Any

from django.db.models import IntegerField, QuerySet, Subquery
from django.utils.translation import gettext as _

from minerals_site.number_words import whole

COUNT = "(SELECT COUNT(*) FROM (%(subquery)s) AS counted)"


def capped_count(rows: QuerySet[Any], most: int) -> int | str:
    """Count rows; "more than 5,000" where there are more than that."""
    return said(rows.order_by().values("pk")[: most + 1].count(), most)


def capped_subquery(rows: QuerySet[Any], most: int) -> Subquery:
    """Count the rows of a correlated query in the database, up to one beyond the most: see `said`.

    An order that an index has keeps PostgreSQL from reading the whole table in search of the first few.
    """
    few = rows.values("pk")[: most + 1]
    return Subquery(few, template=COUNT, output_field=IntegerField())


def count_subquery(rows: QuerySet[Any]) -> Subquery:
    """Count all rows of a correlated query in the database: for files, since it may take long."""
    return Subquery(rows.order_by().values("pk"), template=COUNT, output_field=IntegerField())


def said(count: int, most: int) -> int | str:
    """Give a count as it is, or the words for one beyond the most."""
    return count if count <= most else _("more than %(most)s") % {"most": whole(most)}

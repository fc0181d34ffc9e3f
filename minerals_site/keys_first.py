"""A condition that has PostgreSQL look up the keys first, and then the rows by them."""

from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import BooleanField, F, Func, QuerySet


def among(keys: QuerySet[Any, Any], field: str = "pk") -> Func:
    """Ask that a field of a row is among the values that a query gives.

    It says the same as `field__in`. But beside an order and a limit PostgreSQL would walk through all rows in
    that order and run the query for each, hoping to be through soon, which it is not where few rows match.
    """
    array = ArraySubquery(keys if keys.query.is_sliced else keys.order_by().distinct())
    return Func(
        F(field), array, template="%(expressions)s)", arg_joiner=" = ANY (", output_field=BooleanField()
    )

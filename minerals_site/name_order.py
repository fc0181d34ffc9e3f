"""The order in which people look for names, without the ICU collations that not every server has."""

from django.contrib.postgres.lookups import Unaccent
from django.db.models.functions import Lower


def by_name(field: str) -> Lower:
    """Sort with no difference between é and e, or between capitals and small letters."""
    return Lower(Unaccent(field))

"""Which part of the data set is asked for; all of it without filters."""

import datetime
from dataclasses import dataclass

from deals.models import Mineral


@dataclass(frozen=True)
class Filters:
    """Countries by ISO 3166 alpha-3, minerals by slug (their forms come along), first and last day.

    With `as_of`, facts that some article had said by that day, and events that had happened.
    """

    countries: tuple[str, ...] = ()
    minerals: tuple[str, ...] = ()
    since: datetime.date | None = None
    until: datetime.date | None = None
    as_of: datetime.date | None = None

    def __bool__(self) -> bool:
        return any((self.countries, self.minerals, self.since, self.until, self.as_of))

    def as_written(self) -> dict[str, object]:
        """Give the filters as they are written into the package."""
        values = {
            "countries": list(self.countries),
            "minerals": list(self.minerals),
            "since": self.since and self.since.isoformat(),
            "until": self.until and self.until.isoformat(),
            "as_of": self.as_of and self.as_of.isoformat(),
        }
        return {name: value for name, value in values.items() if value}

    def name_parts(self) -> list[str]:
        """Give the filters as parts of a file's name."""
        days = {"since": self.since, "until": self.until, "as-of": self.as_of}
        dates = [f"{word}-{day}" for word, day in days.items() if day]
        return [*(code.lower() for code in self.countries), *self.minerals, *dates]


def with_forms(slugs: tuple[str, ...]) -> set[int]:
    """Give the ids of minerals and of all the forms that belong to them."""
    found: set[int] = set()
    level = Mineral.objects.filter(slug__in=slugs)
    while new := set(level.values_list("pk", flat=True)) - found:
        found |= new
        level = Mineral.objects.filter(part_of__in=new)
    return found

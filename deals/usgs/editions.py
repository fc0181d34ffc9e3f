"""The editions of the Mineral Commodity Summaries whose data releases are read.

Titles, addresses and dates are those of the releases' pages at doi.org. An edition of year Y prints the
production of Y-2, and estimates for Y-1; its reserves are those known in Y-1.
"""

import datetime
from typing import NamedTuple

from minerals_site.partial_dates import DatePrecision

PUBLISHER = ("us-geological-survey", "US Geological Survey", "US", "https://www.usgs.gov/")


class Edition(NamedTuple):
    """One year's data release, as it stands among the articles."""

    year: int
    doi: str
    date: datetime.date
    precision: DatePrecision
    version: str = ""

    @property
    def slug(self) -> str:
        """The slug of its article, with which the keys of its figures end."""
        return f"usgs-mcs{self.year}"

    @property
    def title(self) -> str:
        """The title of its article."""
        version = f" ({self.version})" if self.version else ""
        return f"USGS Mineral Commodity Summaries {self.year} data release{version}"

    @property
    def url(self) -> str:
        """The address that never changes."""
        return f"https://doi.org/{self.doi}"

    @property
    def years(self) -> tuple[int, int]:
        """The two years for which it tells production."""
        return self.year - 2, self.year - 1


EDITIONS = {
    edition.year: edition
    for edition in (
        Edition(2022, "10.5066/P9KKMCP4", datetime.date(2022, 1, 1), DatePrecision.YEAR),
        Edition(2023, "10.5066/P9WCYUI6", datetime.date(2023, 1, 1), DatePrecision.YEAR),
        Edition(2024, "10.5066/P144BA54", datetime.date(2024, 3, 1), DatePrecision.MONTH, "version 2.0"),
    )
}

"""A number of a table, with all that makes it a figure; travels from reading to storing."""

from decimal import Decimal
from typing import NamedTuple

from django.utils.text import slugify

from deals.choices import Estimated, Qualifier, Unit
from deals.usgs.commodities import Series
from deals.usgs.editions import Edition


class Spot(NamedTuple):
    """Where a number stands: file, line and heading, and the row as citations count it (headings are 1)."""

    file: str
    line: int
    column: str
    row: int


class Claim(NamedTuple):
    """A number in tonnes or kilograms; `iso3` is empty for the world."""

    edition: Edition
    spot: Spot
    iso3: str
    series: Series
    period: int
    qualifier: Qualifier
    value: Decimal
    unit: Unit
    estimated: Estimated
    note: str

    @property
    def key(self) -> str:
        """The key of the figure, by the scheme of the published data set."""
        series = self.series
        form = series.basis if series.basis_in_key else ""
        parts = [self.iso3 or "world", series.mineral, series.measure, form, str(self.period)]
        return _key(*filter(None, parts), self.edition.slug)

    @property
    def locator(self) -> str:
        """The place in the release, as citations tell it."""
        mineral = self.series.mineral.replace("-", " ")
        return (
            f"World production and reserves table, {mineral}, row {self.spot.row}, column {self.spot.column}"
        )

    @property
    def citation_key(self) -> str:
        """The key of the citation, by the scheme of the published data set."""
        return _key(self.edition.slug, self.locator)


def _key(*parts: str) -> str:
    return slugify(" ".join(parts).replace("_", "-"))

"""The rows that travel from queries to charts: int, float, str and date (a Decimal becomes text in JSON).

Codes (`occurrence`, `precision`, `stage_group`) are the values of `choices.py` and decide how a mark is
drawn; labels are what the reader sees, already translated. A value that nobody has reported is None,
which is not zero.
"""

import datetime
from typing import NamedTuple


class MineralExport(NamedTuple):
    """What one country exported of one mineral in one year; `is_total` marks a published total."""

    year: int
    mineral: str
    value: float | None
    unit: str  # "USD" or a mass such as "t": one chart takes one unit
    basis_label: str  # "gross ore", "contained metal"…; "" where the source does not say
    qualifier: str = ""  # the label of "over", "about"…
    low: float | None = None
    high: float | None = None
    is_total: bool = False
    url: str = ""


class CountryProduction(NamedTuple):
    """What one country produced of a mineral in one year."""

    iso3: str
    country: str
    mineral: str
    year: int
    value: float | None
    unit: str
    basis_label: str
    qualifier: str = ""
    low: float | None = None
    high: float | None = None
    url: str = ""


class CountryNegotiations(NamedTuple):
    """How many deals of one country stand in one group of stages (`choices.StageGroup`)."""

    iso3: str
    country: str
    stage_group: str
    stage_group_label: str
    deals: int
    url: str = ""


class TimelineEvent(NamedTuple):
    """One dated event; `date` to `date_end` is the span that its precision (day, month, year) leaves open."""

    date: datetime.date
    date_end: datetime.date  # the same as `date` for a day
    precision: str
    occurrence: str  # occurred, planned, cancelled or disputed
    occurrence_label: str
    kind_label: str
    stage_label: str  # "" unless the event moves the deal to that stage
    title: str
    url: str = ""


class LaneEvent(NamedTuple):
    """An event and the deal whose lane it is drawn in."""

    deal: str
    deal_url: str
    event: TimelineEvent


class MonthEvents(NamedTuple):
    """How many events of one occurrence fall in a month (its first day); a month without any needs no row."""

    month: datetime.date
    occurrence: str
    occurrence_label: str
    events: int


class CountryTile(NamedTuple):
    """An African country on the tile map; `binding` counts the deals among `deals` that bind."""

    iso3: str
    iso2: str
    name: str
    url: str
    deals: int
    binding: int

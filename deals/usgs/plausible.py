"""Numbers of one table that cannot be right together: a unit mistaken, a footnote mark run into a number."""

from collections import defaultdict
from decimal import Decimal

from deals.choices import Measure
from deals.dataset.faults import Faults
from deals.usgs.claims import Claim
from deals.usgs.commodities import Series

# A world total is rounded to two digits or more, so that a sole producer may pass it a little.
ROUNDING = Decimal("1.06")
LEAST_YEARS, MOST_YEARS = 1, 10_000


def check(claims: list[Claim], faults: Faults) -> None:
    """Note countries that exceed the world, and reserves of less than a year or more than 10,000 years."""
    worlds = {(claim.series, claim.period): claim for claim in claims if not claim.iso3}
    for claim in claims:
        world = worlds.get((claim.series, claim.period))
        if world and claim.value > world.value * ROUNDING:
            message = f"{claim.value:,f} is more than the world's {world.value:,f}"
            _fault(claim, f"{message}: if the file is wrong, add the cell to VALUES in", faults)
    _check_reserves(list(worlds.values()), faults)


def _check_reserves(worlds: list[Claim], faults: Faults) -> None:
    """Compare the world's reserves with what was mined in the year before, of the same mineral and form."""
    mined: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in worlds:
        if claim.series.measure == Measure.MINE_PRODUCTION and claim.value:
            mined[_form(claim.series)].append(claim)
    for claim in worlds:
        if claim.series.measure != Measure.RESERVES or _form(claim.series) not in mined:
            continue
        latest = max(mined[_form(claim.series)], key=lambda mine: mine.period)
        years = claim.value / latest.value
        if not LEAST_YEARS <= years <= MOST_YEARS:
            message = (
                f"reserves of {years:,.1f} years of production: look at the unit, and add it to UNITS in"
            )
            _fault(claim, message, faults)


def _form(series: Series) -> tuple[str, str]:
    return series.mineral, series.basis


def _fault(claim: Claim, message: str, faults: Faults) -> None:
    faults.add(claim.spot.file, claim.spot.line, claim.spot.column, f"{message} deals/usgs/traps.py")

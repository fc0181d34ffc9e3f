"""Unlike things never share an axis: values of one unit, masses of one basis, production of one mineral."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from deals.rows import CountryProduction, MineralExport

type Measured = MineralExport | CountryProduction

_MONEY = {"USD"}


def likeness(row: Measured) -> tuple[str, str, str]:
    """Return what rows of one chart must have in common; money adds up whatever was weighed for it."""
    mineral = row.mineral if isinstance(row, CountryProduction) else ""
    return row.unit, "" if row.unit in _MONEY else row.basis_label, mineral


def split_alike[Row: (MineralExport, CountryProduction)](rows: Iterable[Row]) -> list[list[Row]]:
    """Split rows into lists that can each be one chart, the longest first."""
    alike: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for row in rows:
        alike[likeness(row)].append(row)
    return sorted(alike.values(), key=len, reverse=True)


def one_unit(rows: Sequence[Measured]) -> tuple[str, str]:
    """Return the unit and basis that all rows share; ValueError where they differ. No rows have neither."""
    found = sorted({likeness(row) for row in rows})
    if len(found) > 1:
        message = f"these cannot stand on one axis: {found}; draw a chart for each"
        raise ValueError(message)
    return found[0][:2] if found else ("", "")

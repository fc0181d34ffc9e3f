"""Where a table is known not to mean what it says: errors of the files, each with the proof.

An entry holds for one file only. A trap of a new edition shows itself as a fault (see plausible.py).
"""

from typing import NamedTuple


class UnitTrap(NamedTuple):
    """The unit in which the numbers of a column really are, and how one knows."""

    unit: str
    proof: str


class ValueTrap(NamedTuple):
    """What stands in a cell, what is meant, and how one knows."""

    written: str
    meant: str
    proof: str


# By edition, commodity and heading.
UNITS: dict[tuple[int, str, str], UnitTrap] = {
    (2023, "chrom", "Prod_t_2021"): UnitTrap("kt", "The notes column says thousand metric tons."),
    (2023, "chrom", "Prod_t_est_2022"): UnitTrap("kt", "The notes column says thousand metric tons."),
    (2023, "vanad", "Reserves_t"): UnitTrap(
        "kt", "The printed chapter says thousand metric tons; as tonnes they would last three months."
    ),
}
# By edition, commodity, country as it is spelled, and heading.
VALUES: dict[tuple[int, str, str, str], ValueTrap] = {
    (2023, "zinc", "Australia", "Reserves_kt"): ValueTrap(
        "1,166,000",
        "66,000",
        "Footnote mark 11 ran into the number: with 66,000 the countries add up to the world's 210,000.",
    ),
}

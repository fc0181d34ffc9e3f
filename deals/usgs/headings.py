"""The headings of the tables: `Prod_kt_est_2022` is production, in thousand tonnes, an estimate for 2022.

After three columns that every table has come production, capacity and reserves, each followed by its notes.
"""

import re
from typing import NamedTuple

FIRST = ("Source", "Country", "Type")
# In kilograms.
UNITS = {"kg": 1, "t": 1_000, "kt": 1_000_000, "Mt": 1_000_000_000}
UNIT_OF = {unit.casefold(): unit for unit in UNITS}
HEADING = re.compile(
    r"(?P<what>prod|cap|reserves)(?P<form>(_[a-z0-9]+)*?)_(?P<unit>kg|kt|mt|t)(?P<est>_est)?(_(?P<year>20\d\d))?",
    re.IGNORECASE,
)
NOTES = re.compile(r"(?P<what>prod|cap|reserves)_notes?", re.IGNORECASE)
EXAMPLES = "Prod_t_2021, Prod_kt_est_2022, Prod_notes, Cap_kt_2021, Reserves_t or Reserves_notes"


class Heading(NamedTuple):
    """What a column of numbers tells; `kind` is such as `prod`, `cap sponge`, `reserves`."""

    text: str
    place: int
    kind: str
    unit: str
    year: int | None
    estimated: bool

    @property
    def what(self) -> str:
        """Production, capacity or reserves: prod, cap, reserves."""
        return self.kind.split()[0]


class Columns(NamedTuple):
    """The columns of a table: those of numbers, and where the notes on each stand."""

    numbers: list[Heading]
    notes: dict[str, int]

    def note(self, heading: Heading, row: list[str]) -> str:
        """Give the note on a cell, or nothing."""
        place = self.notes.get(heading.what)
        return "" if place is None else row[place].strip()


def read_heading(text: str, place: int) -> Heading | None:
    """Read the heading of a column of numbers; None if it is no such heading."""
    match = HEADING.fullmatch(text.strip())
    if match is None or (match["year"] is None and match["what"].casefold() != "reserves"):
        return None
    kind = (match["what"] + match["form"]).replace("_", " ").casefold()
    year = int(match["year"]) if match["year"] else None
    unit = UNIT_OF[match["unit"].casefold()]
    return Heading(text.strip(), place, kind, unit, year, match["est"] is not None)


def read_headings(row: list[str], years: tuple[int, int]) -> tuple[Columns, list[tuple[str, str]]]:
    """Read the first line; gives the columns, and the headings that are wrong with the reason."""
    wrong = [
        (name, f"heading {name} is missing, expected {', '.join(FIRST)} first")
        for name, found in zip(FIRST, [*row, "", "", ""], strict=False)
        if found.strip().casefold() != name.casefold()
    ]
    columns = Columns([], {})
    for place, text in enumerate(row[len(FIRST) :], len(FIRST)):
        if notes := NOTES.fullmatch(text.strip()):
            columns.notes[notes["what"].casefold()] = place
        elif (heading := read_heading(text, place)) is None:
            reason = f"heading is unknown, expected such as {EXAMPLES}; if it is right, teach it to HEADING"
            wrong.append((text, f"{reason} in deals/usgs/headings.py"))
        elif heading.year is not None and heading.year not in years:
            wrong.append((text, f"year is {heading.year}, expected {years[0]} or {years[1]} in this edition"))
        else:
            columns.numbers.append(heading)
    return columns, wrong

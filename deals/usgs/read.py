"""Read tables: each number becomes a claim, what gives none is counted, what is not understood is a fault."""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from deals.choices import Estimated, Qualifier, Unit
from deals.dataset.columns import shown
from deals.dataset.faults import Faults
from deals.usgs import cells, countries, headings, notes, plausible, source, traps
from deals.usgs.cells import Number, Skipped
from deals.usgs.claims import Claim, Spot
from deals.usgs.commodities import Series, type_words
from deals.usgs.headings import Columns, Heading
from deals.usgs.source import Line, SourceError, Table

# The rest is in tonnes; for these the model keeps kilograms.
IN_KILOGRAMS = {"platinum", "palladium", "platinum-group-metals"}


class Reading(NamedTuple):
    """All that was read: claims, what gave none and why, and the tables passed over."""

    claims: list[Claim]
    skipped: Counter[Skipped]
    not_followed: list[str]
    tables: int


def read_all(paths: Iterable[Path], faults: Faults) -> Reading:
    """Read files; faults are noted, and the reading goes on."""
    claims: list[Claim] = []
    skipped: Counter[Skipped] = Counter()
    not_followed: list[str] = []
    tables = 0
    for path in paths:
        try:
            table = source.identify(path)
            if isinstance(table, str):
                not_followed.append(f"{table} ({path.name})")
                continue
            reader = TableReader(table, faults, skipped)
            found = reader.read(source.read_lines(path))
        except SourceError as error:
            faults.add(str(path), 0, "", str(error))
            continue
        tables += 1
        plausible.check(found, faults)
        claims += found
    return Reading(claims, skipped, not_followed, tables)


class TableReader:
    """Reads one table; what is wrong with a whole column or type is told once."""

    def __init__(self, table: Table, faults: Faults, skipped: Counter[Skipped]) -> None:
        self.table = table
        self.faults = faults
        self.skipped = skipped
        self.series = {words: kind.columns for kind in table.kinds for words in kind.types}
        self._told: set[tuple[str, str]] = set()

    def read(self, lines: Iterable[Line]) -> list[Claim]:
        """Give the claims of all lines."""
        claims: list[Claim] = []
        columns = None
        width = 0
        for line in lines:
            if columns is None:
                columns, wrong = headings.read_headings(line.cells, self.table.edition.years)
                width = len(line.cells)
                for name, reason in wrong:
                    self._fault(line, name, reason)
                if wrong:
                    return []
            elif len(line.cells) != width:
                self._fault(line, "", f"has {len(line.cells)} cells, expected {width}")
            else:
                claims += self._row(line, columns)
        if columns is None:
            self.faults.add(self.table.file, 0, "", "is empty, expected headings")
        return claims

    def _fault(self, line: Line, column: str, message: str) -> None:
        self.faults.add(self.table.file, line.line, column, message)

    def _fault_once(self, line: Line, column: str, message: str, about: str) -> None:
        """Note a fault that the rows below share."""
        if (column, about) not in self._told:
            self._told.add((column, about))
            self._fault(line, column, message)

    def _row(self, line: Line, columns: Columns) -> list[Claim]:
        """Read a row, if it is about a country or the world and of a known type."""
        edition, country, kind = (cell.strip() for cell in line.cells[:3])
        expected = f"MCS{self.table.edition.year}"
        if edition.casefold() != expected.casefold():
            self._fault(line, "Source", f"is {shown(edition)}, expected {expected} by the file's name")
        if countries.is_other_countries(country):
            self.skipped[Skipped.OTHER_COUNTRIES] += len(columns.numbers)
            return []
        row, series = countries.row_of(country), self.series.get(type_words(kind))
        if row is None:
            mend = "add it to COUNTRY_NAMES or WORLD_NAMES in deals/usgs/countries.py"
            self._fault(line, "Country", f"{shown(country)} is unknown: {mend}")
        if series is None:
            mend = f"add “{type_words(kind)}” to {self.table.code} in deals/usgs/commodities.py"
            self._fault_once(line, "Type", f"{shown(kind)} is unknown: {mend}", kind)
        if row is None or series is None:
            return []
        found = (self._cell(line, columns, heading, row, series) for heading in columns.numbers)
        return [claim for claim in found if claim]

    def _cell(
        self,
        line: Line,
        columns: Columns,
        heading: Heading,
        row: countries.Row,
        known: dict[str, Series],
    ) -> Claim | None:
        """Read a number with what its heading and note say about it."""
        number = self._number(line, heading)
        if number is None:
            return None
        series = known.get(heading.kind)
        if series is None:
            mend = f"add {heading.kind!r} to {self.table.code} in deals/usgs/commodities.py"
            self._fault_once(line, heading.text, f"it is not known what this column counts: {mend}", "kind")
            return None
        note = columns.note(heading, line.cells)
        unit = self._unit(line, heading, note)
        estimated = self._estimated(line, heading, note, number)
        if unit is None or estimated is None:
            return None
        rounded = row.rounded and number.qualifier == Qualifier.EXACT
        kilograms = number.value * headings.UNITS[unit]
        in_kilograms = series.mineral in IN_KILOGRAMS
        return Claim(
            edition=self.table.edition,
            spot=Spot(self.table.file, line.line, heading.text, line.row),
            iso3=row.iso3,
            series=series,
            period=heading.year or self.table.edition.year - 1,
            qualifier=Qualifier.ABOUT if rounded else number.qualifier,
            value=kilograms if in_kilograms else kilograms / Decimal(1000),
            unit=Unit.KILOGRAMS if in_kilograms else Unit.TONNES,
            estimated=estimated,
            note=" ".join(dict.fromkeys(filter(None, (row.note, notes.caveat(note))))),
        )

    def _number(self, line: Line, heading: Heading) -> Number | None:
        """Read a cell; None if it gives no number, which is counted or noted."""
        text = line.cells[heading.place]
        trap = traps.VALUES.get(
            (self.table.edition.year, self.table.code, line.cells[1].strip(), heading.text)
        )
        if trap and text.strip() == trap.written:
            text = trap.meant
        cell = cells.read_cell(text)
        if isinstance(cell, Skipped):
            self.skipped[cell] += 1
            return None
        if cell is None:
            mend = "if it is right, add it to WORDS in deals/usgs/cells.py"
            self._fault(line, heading.text, f"{shown(text)} is unknown, {cells.EXPECTED}; {mend}")
        return cell

    def _unit(self, line: Line, heading: Heading, note: str) -> str | None:
        """Give the unit of a column; None if type or note name another one than the heading."""
        trap = traps.UNITS.get((self.table.edition.year, self.table.code, heading.text))
        unit = trap.unit if trap else heading.unit
        # The type of a row names the unit of what is produced; reserves may be in another.
        named = notes.stated_units(note, "" if heading.what == "reserves" else line.cells[2])
        if named <= {unit}:
            return unit
        others = ", ".join(sorted(named - {unit}))
        message = f"heading says {heading.unit}, type or note says {others}: add it to UNITS in"
        self._fault_once(line, heading.text, f"{message} deals/usgs/traps.py", "unit")
        return None

    def _estimated(self, line: Line, heading: Heading, note: str, number: Number) -> Estimated | None:
        """Tell whether a number is an estimate; None if its note is not understood."""
        if heading.what == "reserves" or number.estimated:
            return Estimated.YES  # reserves always are
        by_heading = Estimated.YES if heading.estimated else Estimated.NO
        answer = notes.estimated(note, heading.year, by_heading)
        if answer is None:
            mend = "add its wording to ESTIMATED or REPORTED in deals/usgs/notes.py"
            self._fault_once(line, heading.text, f"note on estimates is unknown: {shown(note)}; {mend}", note)
        return answer

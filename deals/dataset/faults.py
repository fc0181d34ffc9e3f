"""What is wrong with a package, told as file:line: column: what is wrong, what is expected."""

from typing import NamedTuple

SHOWN = 50


class Fault(NamedTuple):
    """One thing that is wrong; line 0 is the file as a whole, and an empty column the line as a whole."""

    file: str
    line: int
    column: str
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.column}: {self.message}" if self.column else f"{place}: {self.message}"


class Faults:
    """All faults of a package are counted; the first of each file are kept to be shown."""

    def __init__(self, shown: int = SHOWN) -> None:
        self.shown = shown
        self.count = 0
        self._kept: dict[str, list[Fault]] = {}

    def add(self, file: str, line: int, column: str, message: str) -> None:
        """Count a fault, and keep it if few are kept of that file."""
        self.count += 1
        kept = self._kept.setdefault(file, [])
        if len(kept) < self.shown:
            kept.append(Fault(file, line, column, message))

    def add_uncounted(self, count: int) -> None:
        """Count faults that are not shown one by one."""
        self.count += count

    def known(self, file: str, line: int, columns: set[str]) -> bool:
        """Tell whether one of these cells is known to be wrong, so that a follow-up fault can be left out."""
        return any(fault.line == line and fault.column in columns for fault in self._kept.get(file, []))

    def listed(self) -> list[Fault]:
        """Give the first faults: the files in the order in which they were read, lines in order."""
        faults = [fault for kept in self._kept.values() for fault in sorted(kept, key=lambda f: f.line)]
        return faults[: self.shown]


class RejectedError(Exception):
    """The package has faults, and nothing was changed."""

    def __init__(self, faults: Faults) -> None:
        count = "1 fault" if faults.count == 1 else f"{faults.count:,} faults"
        super().__init__(f"{count}; nothing was changed")
        self.faults = faults

"""Where a package is read from: a folder, or a zip with its files at the top level, never unpacked."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from deals.dataset.faults import Faults

# A zip that says it holds more than this is not read: a million figures are about 0.3 GB.
MOST_BYTES = 8 * 1024**3
ENCRYPTED = 0x1


class SourceError(Exception):
    """The path leads to no package."""


class Source:
    """The files of a package by name."""

    names: frozenset[str] = frozenset()

    def open(self, name: str) -> BinaryIO:
        """Open one of the files."""
        raise NotImplementedError


class FolderSource(Source):
    """A folder."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.names = frozenset(file.name for file in path.iterdir() if file.is_file())

    def open(self, name: str) -> BinaryIO:
        """Open a file of the folder."""
        return (self.path / name).open("rb")


class ZipSource(Source):
    """A zip."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive = archive
        self.names = frozenset(archive.namelist())

    def open(self, name: str) -> BinaryIO:
        """Open a file of the zip; reading it stops at the size that the zip says it has."""
        try:
            member = cast("io.RawIOBase", self.archive.open(name))
        except (zipfile.BadZipFile, NotImplementedError) as error:
            message = f"{name} in the zip cannot be read: {error}"
            raise SourceError(message) from error
        return cast("BinaryIO", io.BufferedReader(member, 1 << 20))


@contextmanager
def opened(path: Path, faults: Faults) -> Iterator[Source]:
    """Open a folder or a zip, and note what is wrong with the zip itself."""
    if path.is_dir():
        yield FolderSource(path)
        return
    try:
        archive = zipfile.ZipFile(path)
    except FileNotFoundError as error:
        message = f"{path} does not exist"
        raise SourceError(message) from error
    except zipfile.BadZipFile as error:
        message = f"{path} is neither a folder nor a zip"
        raise SourceError(message) from error
    with archive:
        check_members(archive, faults)
        yield ZipSource(archive)


def check_members(archive: zipfile.ZipFile, faults: Faults) -> None:
    """Refuse what an honest package has no need of."""
    seen = set()
    for member in archive.infolist():
        name = member.filename
        if "/" in name or "\\" in name or name.startswith("."):
            faults.add(name, 0, "", "is not at the top level of the zip, where the files of a package lie")
        if name in seen:
            faults.add(name, 0, "", "is in the zip twice")
        if member.flag_bits & ENCRYPTED:
            faults.add(name, 0, "", "is encrypted")
        seen.add(name)
    size = sum(member.file_size for member in archive.infolist())
    if size > MOST_BYTES:
        zip_name = Path(archive.filename or "").name
        faults.add(zip_name, 0, "", f"holds {size:,} bytes, more than the {MOST_BYTES:,} that are read")
